// SPDX-License-Identifier: Apache-2.0
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRead } from '@/api/queries';
import type { Ladder, PeriodList, SheetState } from './types';
import { useWords } from './useWords';

export const sheetStates: readonly SheetState[] = ['open', 'submitted', 'sealed'];
export const sheetTone = { open: 'active', submitted: 'waiting', sealed: 'done' } as const;

/** What periods, groups and grades are called. */
export function useGroups() {
  const { t } = useI18n();
  const words = useWords();
  const periods = useRead<PeriodList>('/api/periods');
  const ladder = useRead<Ladder>('/api/ladder');
  const rungs = computed(() => ladder.data.value?.rungs ?? []);
  const allPeriods = computed(() => periods.data.value?.periods ?? []);
  const periodName = (id: string) => allPeriods.value.find((one) => one.period_id === id)?.name ?? id;
  const levelName = (category: string, level: number) =>
    rungs.value.find((rung) => rung.category === category && rung.level === level)?.title ??
    t('appraisal.levelN', { n: level });
  const gradeName = (code: string) =>
    code ? words.known(`appraisal.grade.${code}`, code) : t('appraisal.sheets.noGrade');
  const sheetName = (sheet: { period_id: string; category: string; level: number }) =>
    t('appraisal.sheets.of', {
      period: periodName(sheet.period_id),
      category: words.category(sheet.category),
      level: levelName(sheet.category, sheet.level),
    });
  return { periods: allPeriods, rungs, periodName, levelName, gradeName, sheetName };
}
