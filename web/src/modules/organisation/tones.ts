// SPDX-License-Identifier: Apache-2.0
import type { Tone } from '@/shared/ui/StatusTag.vue';
import type { LeavingRow, PersonState, PlanCard, PostState, RelationRow } from './types';

export const postTone: Record<PostState, Tone> = {
  vacant: 'warning',
  partly: 'active',
  filled: 'done',
  frozen: 'idle',
};

export const personTone: Record<PersonState, Tone> = {
  appointed: 'done',
  unassigned: 'waiting',
  left: 'idle',
};

export const relationTone: Record<RelationRow['state'], Tone> = {
  declared: 'waiting',
  confirmed: 'done',
  rejected: 'idle',
  ended: 'idle',
};

export const conflictTone: Record<RelationRow['conflict'], Tone> = {
  none: 'idle',
  same_head: 'warning',
  superior: 'warning',
};

export const leavingTone: Record<LeavingRow['state'], Tone> = { open: 'active', left: 'done', cancelled: 'idle' };

export const planTone: Record<PlanCard['state'], Tone> = { draft: 'active', adopted: 'done', discarded: 'idle' };
