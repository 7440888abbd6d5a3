// SPDX-License-Identifier: Apache-2.0
import { useI18n } from 'vue-i18n';
import { dateWords, noticeWords, recordKinds } from '@/app/modules';
import { usePreferences } from '@/app/preferences';

export interface Told {
  what: string;
  record_kind: string;
  record_id: string;
  by_name: string;
  /** Working days left until a date, negative when it has passed. */
  days: number;
}

/** What happened, what a record is called and where it is, for records of any module. */
export function useRecordWords() {
  const { t } = useI18n();
  const preferences = usePreferences();
  const dateName = (what: string) => dateWords.get(what)?.[preferences.language] ?? what;
  return {
    dateName,
    noun: (kind: string) => recordKinds.get(kind)?.noun[preferences.language] ?? kind,
    address: (kind: string, id: string) => recordKinds.get(kind)?.to(id),
    /** One sentence without the record's title. */
    sentence(told: Told): string {
      if (dateWords.has(told.what)) {
        const name = dateName(told.what);
        if (told.days > 0) return t('talk.daysLeft', { name, n: told.days });
        return told.days === 0 ? t('talk.dueToday', { name }) : t('talk.daysLate', { name, n: -told.days });
      }
      const words = noticeWords.get(told.what)?.[preferences.language] ?? told.what;
      return words.replace('{by}', told.by_name || t('talk.system'));
    },
  };
}
