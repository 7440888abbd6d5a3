// SPDX-License-Identifier: Apache-2.0
import { useI18n } from 'vue-i18n';
import type { RenewalRow } from './types';

/** The grade of the year in words with the period it was decided for; nothing while there is none. */
export function useGradeText() {
  const { t, te } = useI18n();
  return (row: RenewalRow) => {
    if (!row.grade) return '';
    const key = `contracts.renewals.grades.${row.grade}`;
    const grade = te(key, 'zh-CN') ? t(key) : row.grade;
    return t('contracts.renewals.gradeOf', { grade, period: row.grade_period });
  };
}
