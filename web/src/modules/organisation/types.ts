// SPDX-License-Identifier: Apache-2.0

export const unitKinds = ['zone', 'department', 'section'] as const;
export type UnitKind = (typeof unitKinds)[number];
export const postStates = ['vacant', 'partly', 'filled', 'frozen'] as const;
export type PostState = (typeof postStates)[number];
export const personStates = ['appointed', 'unassigned', 'left'] as const;
export type PersonState = (typeof personStates)[number];
export const genders = ['female', 'male', 'unknown'] as const;
export type Gender = (typeof genders)[number];
export const ageBands = ['under_30', 'from_30', 'from_40', 'from_50', 'not_known'] as const;
export const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export interface UnitRow {
  unit_id: string;
  parent_id: string | null;
  /** 0 for the unit of the zone. */
  depth: number;
  kind: UnitKind;
  unit_class: string;
  name: string;
  valid_from: string;
  valid_to: string | null;
  /** Of the unit as it is now, whatever date was asked for. */
  version: number;
}

export interface UnitVersion {
  valid_from: string;
  valid_to: string | null;
  parent_id: string | null;
  unit_class: string;
  name: string;
}

export interface UnitDetail extends Omit<UnitRow, 'depth'> {
  department_id: string;
  path: { unit_id: string; name: string }[];
  /** Newest first. */
  versions: UnitVersion[];
}

export interface EstablishmentRow {
  unit_id: string;
  unit_name: string;
  kind: UnitKind;
  category: string;
  establishment: number;
  headcount: number;
  filled: number;
  vacant: number;
  frozen: number;
  over: number;
  /** Of a department: not yet made into posts; of the zone: the pool. */
  unallocated: number;
  version: number;
}

export interface PostRow {
  post_id: string;
  unit_id: string;
  unit_name: string;
  department_name: string;
  title: string;
  category: string;
  level: number;
  headcount: number;
  filled: number;
  state: PostState;
  version: number;
}

export interface PostDetail extends PostRow {
  holders: { person_id: string; name: string; valid_from: string }[];
}

export interface Rung {
  category: string;
  level: number;
  title: string;
  channel: string;
  /** What it asks of whoever wants the next rung; empty on the last one. */
  requirement: string;
}

export interface PersonRow {
  person_id: string;
  name: string;
  unit_id: string | null;
  unit_name: string;
  department_id: string | null;
  department_name: string;
  category: string;
  level: number;
  post_title: string;
  state: PersonState;
}

export interface AssignmentRow {
  assignment_id: string;
  post_id: string;
  post_title: string;
  category: string;
  level: number;
  unit_id: string;
  unit_name: string;
  department_name: string;
  valid_from: string;
  valid_to: string | null;
}

export interface PersonFile {
  gender: Gender;
  birth_year: number | null;
  joined_on: string;
  left_on: string | null;
  has_identity: boolean;
  /** Newest first. */
  assignments: AssignmentRow[];
  /** Newest first. */
  unsealings: { opened_by: string; opened_at: string; reason: string }[];
}

export interface PersonDetail extends PersonRow {
  rung: Rung | null;
  next_rung: Rung | null;
  /** Absent for whoever may see the card only. */
  file: PersonFile | null;
  version: number;
}

export interface PlainIdentity {
  original_identity: string;
  phone: string;
  id_number: string;
}

export interface StructureRow {
  department_id: string | null;
  department_name: string;
  people: number;
  by_category: Record<string, number>;
  by_level: Record<string, number>;
  /** Empty where a small group could be told from it. */
  by_age: Record<string, number>;
}

export interface Structure {
  zone: StructureRow;
  departments: StructureRow[];
  mobility: { joined: number; appointed: number; left: number };
}

export interface ZoneRow {
  zone_id: string;
  parent_id: string | null;
  kind: 'league' | 'zone';
  code: string;
  name: string;
  utc_offset_minutes: number;
  version: number;
}
