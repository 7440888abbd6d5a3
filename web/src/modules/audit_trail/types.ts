// SPDX-License-Identifier: Apache-2.0
import type { components } from '@/api/schema';
import type { Tone } from '@/shared/ui/StatusTag.vue';

type Schemas = components['schemas'];
export type RecordRow = Schemas['RecordRow'];
export type AuditRecord = Schemas['AuditRecord'];
export type Change = AuditRecord['changes'][number];
export type ReadRow = Schemas['ReadRow'];
export type OwnReadRow = Schemas['OwnReadRow'];
export type SecurityRow = Schemas['SecurityRow'];
export type SecurityAlarm = Schemas['SecurityAlarm'];
export type AccessRow = Schemas['AccessRow'];
export type AccessReport = Schemas['AccessReport'];
export type ActionWord = Schemas['ActionWord'];

export const results = ['done', 'read', 'viewed', 'refused'] as const satisfies readonly RecordRow['result'][];
export const resultTone: Record<RecordRow['result'], Tone> = {
  done: 'done',
  read: 'active',
  viewed: 'warning',
  refused: 'bad',
};
export const securityKinds = [
  'failed_sign_in',
  'locked_out',
  'password_spraying',
  'foreign_origin',
  'csrf_token_wrong',
  'session_unknown',
  'unknown_path',
  'malformed_request',
] as const satisfies readonly SecurityRow['kind'][];
export const reaches = [
  'self',
  'own_enterprise',
  'task_force',
  'section',
  'department',
  'zone',
  'league',
] as const satisfies readonly AccessRow['reach'][];
export const roles = [
  'leader',
  'personnel',
  'payroll',
  'head',
  'lead',
  'cadre',
  'specialist',
  'clerk',
  'approver',
  'supervision',
  'enterprise',
  'system_admin',
  'security_admin',
  'audit_admin',
] as const;

/** The page of what a record is about; nothing where it has none. */
export function pageOf(kind: string, id: string): string | undefined {
  if (!id) return undefined;
  const places: Record<string, string> = {
    people: '/people/',
    person: '/people/',
    facts: '/facts/',
    fact: '/facts/',
    accounts: '/accounts/',
    account: '/accounts/',
    schemes: '/schemes/',
    scheme: '/schemes/',
    calendar: '/calendar/versions/',
  };
  const place = places[kind];
  return place && /^[0-9a-f-]{36}$/.test(id) ? place + id : undefined;
}
