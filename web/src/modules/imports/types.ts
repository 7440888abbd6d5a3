// SPDX-License-Identifier: Apache-2.0
import type { components } from '@/api/schema';
import type { Tone } from '@/shared/ui/StatusTag.vue';

type Schemas = components['schemas'];
export type ImportRow = Schemas['ImportRow'];
export type ImportDetail = Schemas['ImportDetail'];
export type ImportPlan = Schemas['ImportPlan'];
export type ImportLine = Schemas['ImportLine'];
export type ImportState = Schemas['ImportState'];
export type LineOutcome = Schemas['LineOutcome'];
export type KindView = Schemas['KindView'];
export type KindList = Schemas['KindList'];

export const stateTones: Record<ImportState, Tone> = {
  draft: 'waiting',
  checking: 'active',
  checked: 'warning',
  running: 'active',
  cancelled: 'warning',
  done: 'done',
  undoing: 'active',
  undone: 'idle',
};

export const outcomeTones: Record<LineOutcome, Tone> = {
  created: 'done',
  updated: 'active',
  unchanged: 'idle',
  faulty: 'bad',
};

/** States in which rows are being worked on. */
export const isUnderWay = (state: ImportState) => ['checking', 'running', 'undoing'].includes(state);
