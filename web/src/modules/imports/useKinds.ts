// SPDX-License-Identifier: Apache-2.0
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRead } from '@/api/queries';
import type { KindList, KindView } from './types';

/** What can be imported, and what its fields are called in the reader's language. */
export function useKinds() {
  const { locale } = useI18n();
  const answer = useRead<KindList>('/api/imports/kinds');
  const kinds = computed<KindView[]>(() => answer.data.value?.kinds ?? []);
  const word = (of: { zh: string; en: string } | undefined) => (locale.value === 'en' ? of?.en : of?.zh) ?? '';
  const kindOf = (code: string) => kinds.value.find((kind) => kind.code === code);
  const kindWord = (code: string) => word(kindOf(code)) || code;
  const fieldWord = (kind: string, name: string) =>
    word(kindOf(kind)?.fields.find((field) => field.name === name)) || name;
  return { answer, kinds, kindOf, kindWord, fieldWord, word };
}
