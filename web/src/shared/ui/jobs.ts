// SPDX-License-Identifier: Apache-2.0
import type { components } from '@/api/schema';
import type { Tone } from './StatusTag.vue';

export type JobState = components['schemas']['JobState'];

export const jobTones: Record<JobState, Tone> = {
  waiting: 'waiting',
  running: 'active',
  done: 'done',
  incident: 'bad',
  cancelled: 'idle',
};
