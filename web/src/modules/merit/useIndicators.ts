// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { read } from '@/api/client';
import { useSession } from '@/app/session';

interface Indicator {
  indicator_id: string;
  name: string;
  name_en: string;
  unit_zh: string;
  unit_en: string;
}
interface SchemeDetail {
  classes: { indicators: Indicator[] }[];
}

/** All indicators of the adopted schemes; a later scheme's words replace those of an earlier one. */
async function readIndicators(signal: AbortSignal): Promise<Indicator[]> {
  const list = await read<{ schemes: { scheme_id: string; state: string }[] }>('/api/schemes', { signal });
  const details = await Promise.all(
    list.schemes
      .filter((scheme) => scheme.state !== 'draft')
      .map(({ scheme_id }) => read<SchemeDetail>('/api/schemes/{scheme_id}', { path: { scheme_id }, signal })),
  );
  return details.flatMap((scheme) => scheme.classes.flatMap((part) => part.indicators));
}

/** What the ledger's indicator codes are called; the code itself where no scheme that may be read names it. */
export function useIndicators() {
  const { t, locale } = useI18n();
  const session = useSession();
  const answer = useQuery({
    queryKey: ['/api/schemes', { part: 'indicators' }],
    queryFn: ({ signal }) => readIndicators(signal),
    enabled: () => session.can('scheme.read'),
    staleTime: 300_000,
  });
  const byCode = computed(() => new Map((answer.data.value ?? []).map((one) => [one.indicator_id, one])));
  const english = computed(() => locale.value === 'en');
  function indicatorName(code: string): string {
    if (code === 'points') return t('merit.ledger.points');
    const found = byCode.value.get(code);
    if (!found) return code;
    return english.value ? found.name_en : found.name;
  }
  const choices = computed(() => [
    { value: 'points', label: t('merit.ledger.points') },
    ...[...byCode.value.keys()].map((code) => ({ value: code, label: indicatorName(code) })),
  ]);
  return { indicatorName, choices };
}
