// SPDX-License-Identifier: Apache-2.0
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';

/** Names that the server gives in both languages, and words for its codes. */
export function useWords() {
  const { t, te, locale } = useI18n();
  const english = computed(() => locale.value.startsWith('en'));
  const either = (zh: string, en: string) => (english.value && en ? en : zh);
  const known = (key: string, otherwise: string) => (te(key) ? t(key) : otherwise);
  return {
    either,
    named: (row: { name: string; name_en: string }) => either(row.name, row.name_en),
    unitOf: (row: { unit_zh: string; unit_en: string }) => either(row.unit_zh, row.unit_en),
    className: (row: { class_name: string; class_name_en: string }) => either(row.class_name, row.class_name_en),
    category: (code: string) => known(`appraisal.category.${code}`, code),
    known,
  };
}
