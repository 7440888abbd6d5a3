// SPDX-License-Identifier: Apache-2.0
import type { Grant, Reach, Role } from './types';

const anchored: readonly Reach[] = ['own_enterprise', 'task_force', 'section', 'department'];
const administrators: readonly Role[] = ['system_admin', 'security_admin', 'audit_admin'];

/** Whether a reach is counted from a unit, a task force or an enterprise. */
export const needsAnchor = (reach: Reach) => anchored.includes(reach);

export const isAdministrator = (role: Role) => administrators.includes(role);

export type GrantFault = 'none' | 'repeated' | 'exclusive' | 'anchor' | 'administratorIsNoPerson';

const same = (a: Grant, b: Grant) =>
  a.role === b.role && a.reach === b.reach && a.zone_id === b.zone_id && a.anchor_id === b.anchor_id;

/** What is wrong with the grants of one account; undefined where they may be sent. The server judges again. */
export function faultOfGrants(grants: readonly Grant[], belongsToPerson: boolean): GrantFault | undefined {
  if (grants.length === 0) return 'none';
  if (grants.some((grant) => needsAnchor(grant.reach) === (grant.anchor_id === ''))) return 'anchor';
  if (grants.some((grant, at) => grants.findIndex((other) => same(other, grant)) !== at)) return 'repeated';
  if (!grants.some((grant) => isAdministrator(grant.role))) return undefined;
  if (new Set(grants.map((grant) => grant.role)).size > 1) return 'exclusive';
  return belongsToPerson ? 'administratorIsNoPerson' : undefined;
}

/** The grant with another reach: what it was counted from no longer fits. */
export const withReach = (grant: Grant, reach: Reach): Grant => ({ ...grant, reach, anchor_id: '' });
