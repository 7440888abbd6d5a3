// SPDX-License-Identifier: Apache-2.0
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRead } from '@/api/queries';
import { useSession } from '@/app/session';
import type { IndicatorList } from './types';

/** What the ledger's indicator codes are called; the code itself where no scheme names it. */
export function useIndicators() {
  const { t, locale } = useI18n();
  const session = useSession();
  const answer = useRead<IndicatorList>(
    '/api/targets/indicators',
    {},
    {
      enabled: () => session.can('target.read'),
    },
  );
  const byCode = computed(() => new Map((answer.data.value?.indicators ?? []).map((one) => [one.indicator, one])));
  function indicatorName(code: string): string {
    if (code === 'points') return t('merit.ledger.points');
    const found = byCode.value.get(code);
    if (!found) return code;
    return locale.value === 'en' ? found.name_en : found.name;
  }
  const choices = computed(() => [
    { value: 'points', label: t('merit.ledger.points') },
    ...[...byCode.value.keys()].map((code) => ({ value: code, label: indicatorName(code) })),
  ]);
  return { indicatorName, choices };
}
