// SPDX-License-Identifier: Apache-2.0
import type { Tone } from '@/shared/ui/StatusTag.vue';
import type { SchemeState } from './types';

export const stateTone: Record<SchemeState, Tone> = { draft: 'waiting', adopted: 'done', superseded: 'idle' };
