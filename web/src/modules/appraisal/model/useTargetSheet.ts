// SPDX-License-Identifier: Apache-2.0
import { computed, reactive, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute } from 'vue-router';
import { ApiProblem } from '@/api/problem';
import { useCommand, useRead } from '@/api/queries';
import { useSession } from '@/app/session';
import { toast } from '@/shared/ui/toasts';
import { cellOfServerPath, changesOf, pasted, rowsOf, type SheetRow, type Typed } from './targetSheet';
import type { IndicatorCard, PeriodList, TargetSheet } from './types';

const withTargets = new Set(['more', 'less', 'done']);

/** The sheet that the address names: an indicator and a year. */
function useSheet() {
  const route = useRoute();
  const session = useSession();
  const asked = (key: string) => (typeof route.query[key] === 'string' ? route.query[key] : '');
  const cards = useRead<{ indicators: IndicatorCard[] }>('/api/targets/indicators');
  const periods = useRead<PeriodList>('/api/periods');
  const indicators = computed(() => (cards.data.value?.indicators ?? []).filter((one) => withTargets.has(one.type)));
  const indicator = computed(
    () =>
      indicators.value.find((one) => one.indicator === asked('indicator')) ??
      indicators.value.find((one) => one.indicator === 'visits') ??
      indicators.value[0],
  );
  const thisYear = (session.current?.business_date ?? '').slice(0, 4);
  const years = computed(() =>
    [...new Set([thisYear, ...(periods.data.value?.periods ?? []).map((one) => one.from.slice(0, 4))])].sort(),
  );
  const year = computed(() => years.value.find((one) => one === asked('year')) ?? thisYear);
  const answer = useRead<TargetSheet>(
    '/api/targets',
    () => ({ query: { indicator: indicator.value?.indicator, year: year.value } }),
    { enabled: () => indicator.value !== undefined },
  );
  const names = computed(() => new Map((periods.data.value?.periods ?? []).map((one) => [one.period_id, one.name])));
  const rows = computed<SheetRow[]>(() => (answer.data.value ? rowsOf(answer.data.value) : []));
  return { cards, indicators, indicator, years, year, answer, names, rows };
}

/** The sheet, what is typed into it, and one bulk act that saves all of it. */
export function useTargetSheet() {
  const { t } = useI18n();
  const sheet = useSheet();
  const typed = ref<Typed>();
  const errors = reactive<Record<string, string>>({});
  const problem = ref<unknown>();
  const save = useCommand('POST', '/api/targets');
  const found = computed(() => changesOf(sheet.rows.value, typed.value ?? {}));
  const mayChange = computed(() => sheet.rows.value.some((row) => row.may_change));

  function forget() {
    problem.value = undefined;
    Object.keys(errors).forEach((key) => delete errors[key]);
  }
  function begin() {
    forget();
    typed.value = {};
  }
  function stop() {
    forget();
    typed.value = undefined;
  }
  function type(key: string, text: string) {
    if (!typed.value) return;
    typed.value[key] = text;
    delete errors[key];
  }
  function paste(text: string, shown: readonly SheetRow[], row: number, column: number) {
    const block = pasted(text, shown, row, column);
    Object.entries(block).forEach(([key, value]) => type(key, value));
    toast(t('appraisal.pasted', { n: Object.keys(block).length }));
  }
  async function commit() {
    forget();
    const { changes, wrong } = found.value;
    wrong.forEach((key) => (errors[key] = t('appraisal.badTarget')));
    if (wrong.length > 0) return;
    try {
      await save.mutateAsync({ body: { indicator: sheet.indicator.value?.indicator, rows: changes } });
      await sheet.answer.refetch();
      toast(t('appraisal.targetsSaved'));
      stop();
    } catch (cause) {
      if (!(cause instanceof ApiProblem)) throw cause;
      problem.value = cause;
      for (const { path, message } of cause.fields) {
        const key = cellOfServerPath(path, changes);
        if (key) errors[key] = message || cause.message;
      }
    }
  }
  return { ...sheet, typed, errors, problem, found, mayChange, busy: save.isPending, begin, stop, type, paste, commit };
}
