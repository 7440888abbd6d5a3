// SPDX-License-Identifier: Apache-2.0
import type { Messages } from '@/app/i18n';
import type zh from './zh-CN';

const en: Messages<typeof zh> = {
  title: 'Jobs and incidents',
  state: 'Timers, messages and bulk work; what fails ten times in a row is an incident that somebody must look at.',
  list: 'Jobs',
  none: 'There are no jobs in this zone yet. Imports and reminders leave theirs here.',
  field: {
    kind: 'Job',
    state: 'State',
    due: 'Due',
    attempts: 'Attempts',
    times: 'times',
    progress: 'Progress',
    asker: 'Asked by',
    program: 'the system',
    asked: 'Asked',
    finished: 'Ended',
    fault: 'Reason of failure',
  },
  filter: { state: 'State', failing: 'Last run', onlyFailing: 'Failed' },
  open: 'Open',
  openOf: 'Open job {name}',
  retry: 'Retry',
  retryTitle: 'Retry this job',
  retryText: 'The job is queued again and counts its attempts anew. Please make sure that what made it fail is gone.',
  retried: 'The job is queued again.',
  details: 'Details',
  faultText: 'Details of the failure',
  clock: {
    title: 'Business clock',
    fine: 'The clock runs as it should. Timers fire as usual.',
    doubt:
      'The clock is in doubt: expected {expected}, found {found}. What decides by itself when time has passed is on hold ({n} waiting); everything else goes on.',
    now: 'Business time now',
    confirm: 'Confirm the clock',
    confirmTitle: 'Confirm business time',
    confirmText:
      'Business time is {now}. Once confirmed, what was on hold goes on by it; if the time is wrong, please correct it on the server first.',
    confirmed: 'Confirmed. What was on hold goes on.',
  },
};
export default en;
