// SPDX-License-Identifier: Apache-2.0
import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type Role = Schemas['Role'];
export type Reach = Schemas['Reach'];
export type Grant = Schemas['Grant'];
export type AccountRow = Schemas['AccountRow'];
export type AccountView = Schemas['AccountView'];
export type OwnSession = Schemas['OwnSession'];
export type PermissionRow = Schemas['PermissionRow'];
export type UnitRow = Schemas['UnitRow'];
export type ZoneRow = Schemas['ZoneCard'];
export type PersonRow = Schemas['PersonRow'];

/** In the order they are shown: by rank of duty; the three administrators last, each excludes every other role. */
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
] as const satisfies readonly Role[];

/** From narrow to wide. */
export const reaches = [
  'self',
  'own_enterprise',
  'task_force',
  'section',
  'department',
  'zone',
  'league',
] as const satisfies readonly Reach[];
