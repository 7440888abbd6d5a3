// SPDX-License-Identifier: Apache-2.0

/** The three administrators come last; each excludes every other role. */
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
export type Role = (typeof roles)[number];

/** From narrow to wide. */
export const reaches = ['self', 'own_enterprise', 'task_force', 'section', 'department', 'zone', 'league'] as const;
export type Reach = (typeof reaches)[number];

export interface Grant {
  role: Role;
  reach: Reach;
  zone_id: string;
  /** The unit, task force or enterprise the reach is counted from; empty where it needs none. */
  anchor_id: string;
}

export interface AccountRow {
  account_id: string;
  version: number;
  username: string;
  name: string;
  title: string;
  /** Words of Role, one blank between them. */
  roles: string;
  state: 'active' | 'disabled';
  created_at: string;
  locked: boolean;
}

export interface AccountView {
  account_id: string;
  version: number;
  username: string;
  name: string;
  title: string;
  person_id: string | null;
  state: 'active' | 'disabled';
  created_at: string;
  password_changed_at: string;
  grants: Grant[];
}

export interface OwnSession {
  session_id: string;
  created_at: string;
  last_seen_at: string;
  address: string;
  agent: string;
  current: boolean;
}

export interface PermissionRow {
  permission: string;
  roles: Role[];
  widest: Reach;
}

export interface UnitRow {
  unit_id: string;
  depth: number;
  kind: 'zone' | 'department' | 'section';
  name: string;
}

export interface ZoneRow {
  zone_id: string;
  kind: 'league' | 'zone';
  name: string;
}

/** What the card of the person behind an account tells here. */
export interface PersonCard {
  person_id: string;
  name: string;
  unit_name: string;
  department_name: string;
  category: string;
  level: number;
  post_title: string;
}
