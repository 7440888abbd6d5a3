// SPDX-License-Identifier: Apache-2.0
import type { components } from '@/api/schema';
import type { Tone } from '@/shared/ui/StatusTag.vue';

type Schemas = components['schemas'];
export type CalendarYear = Schemas['CalendarYearView'];
export type SpecialDay = Schemas['SpecialDay'];
export type VersionRow = Schemas['VersionRow'];
export type VersionView = Schemas['VersionView'];
export type NoticeDays = Schemas['NoticeDays'];
export type DueView = Schemas['DueView'];
export type CalendarEffects = Schemas['CalendarEffects'];
export type OfficeHours = Schemas['OfficeHoursView'];

export const statuses = [
  'draft',
  'in_force',
  'replaced',
  'discarded',
] as const satisfies readonly VersionRow['status'][];
export const statusTone: Record<VersionRow['status'], Tone> = {
  draft: 'waiting',
  in_force: 'done',
  replaced: 'idle',
  discarded: 'idle',
};
