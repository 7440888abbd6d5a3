// SPDX-License-Identifier: Apache-2.0
import type { components } from '@/api/schema';
import type { Tone } from '@/shared/ui/StatusTag.vue';

type Schemas = components['schemas'];
export type ContractRow = Schemas['ContractRow'];
export type RenewalRow = Schemas['RenewalRow'];
export type ContractsOfPerson = Schemas['ContractsOfPerson'];
export type ContractOfPerson = Schemas['ContractOfPerson'];
export type DecidedRows = Schemas['DecidedRows'];
export type DecidedRow = Schemas['DecidedRow'];

export const contractKinds = [
  'yearly',
  'fixed_term',
  'task',
  'open_ended',
] as const satisfies readonly ContractRow['kind'][];
export const contractStates = ['active', 'ended'] as const satisfies readonly ContractRow['state'][];
export const renewalStates = [
  'open',
  'deferred',
  'awaiting_second',
  'renewed',
  'not_renewed',
] as const satisfies readonly RenewalRow['state'][];
export const grounds = ['own_wish', 'mutual', 'post_abolished', 'unfit_found', 'breach'] as const;
export const decisions = ['renew', 'not_renew', 'defer'] as const;

export const contractTone: Record<ContractRow['state'], Tone> = { active: 'done', ended: 'idle' };
export const renewalTone: Record<RenewalRow['state'], Tone> = {
  open: 'waiting',
  deferred: 'idle',
  awaiting_second: 'warning',
  renewed: 'done',
  not_renewed: 'bad',
};
export const stale = ['/api/contracts', '/api/renewals', '/api/people'];
