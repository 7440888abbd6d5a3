// SPDX-License-Identifier: Apache-2.0
import type { Tone } from '@/shared/ui/StatusTag.vue';
import type { PersonState, PostState } from './types';

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
