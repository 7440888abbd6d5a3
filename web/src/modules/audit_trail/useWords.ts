// SPDX-License-Identifier: Apache-2.0
import { computed } from 'vue';
import { useRead } from '@/api/queries';
import { usePreferences } from '@/app/preferences';
import type { ActionWord } from './types';

interface Worded {
  zh: string;
  en: string;
}

/** The server's own words for what can be done, in the language of the page. */
export function useWords() {
  const preferences = usePreferences();
  const said = ({ zh, en }: Worded) => (preferences.language === 'en' ? en : zh);
  const action = (row: { action_zh: string; action_en: string }) => said({ zh: row.action_zh, en: row.action_en });
  return { said, action };
}

/** What leaves a record, as choices; those who are asked for reads alone are not offered acts. */
export function useActions(reads = false) {
  const { said } = useWords();
  const answer = useRead<{ rows: ActionWord[] }>('/api/audit/actions');
  return computed(() =>
    (answer.data.value?.rows ?? [])
      .filter((row) => !reads || !row.is_act)
      .map((row) => ({ value: row.action, label: said(row) }))
      .sort((a, b) => a.label.localeCompare(b.label, 'zh-CN')),
  );
}
