// SPDX-License-Identifier: Apache-2.0
import { useI18n } from 'vue-i18n';
import { jobKinds } from '@/app/modules';
import { usePreferences } from '@/app/preferences';

/** Names of jobs and of what made them fail, in the reader's language. */
export function useJobWords() {
  const { t, te } = useI18n();
  const preferences = usePreferences();
  return {
    kind: (kind: string) => jobKinds.get(kind)?.[preferences.language] ?? kind,
    fault: (code: string) => {
      if (!code) return '';
      return te(`job.fault.${code}`) ? t(`job.fault.${code}`) : t('job.fault.other', { code });
    },
  };
}
