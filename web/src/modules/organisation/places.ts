// SPDX-License-Identifier: Apache-2.0
import type { EstablishmentRow, PostRow, UnitRow } from './types';

/** Places of posts: all of them, those held, those open to appointment, and empty ones of frozen posts. */
export interface Places {
  headcount: number;
  filled: number;
  vacant: number;
  frozen: number;
}

export const noPlaces = (): Places => ({ headcount: 0, filled: 0, vacant: 0, frozen: 0 });

export function placesOf(post: Pick<PostRow, 'headcount' | 'filled' | 'state'>): Places {
  const free = post.headcount - post.filled;
  const isFrozen = post.state === 'frozen';
  return {
    headcount: post.headcount,
    filled: post.filled,
    vacant: isFrozen ? 0 : free,
    frozen: isFrozen ? free : 0,
  };
}

function add(into: Places, more: Places): void {
  into.headcount += more.headcount;
  into.filled += more.filled;
  into.vacant += more.vacant;
  into.frozen += more.frozen;
}

/** Places of each unit with all units below it, by the unit's id. */
export function placesByUnit(units: readonly UnitRow[], posts: readonly PostRow[]): Map<string, Places> {
  const parent = new Map(units.map((unit) => [unit.unit_id, unit.parent_id]));
  const places = new Map(units.map((unit) => [unit.unit_id, noPlaces()]));
  for (const post of posts) {
    for (let id: string | null | undefined = post.unit_id; id; id = parent.get(id)) {
      const of = places.get(id);
      if (of) add(of, placesOf(post));
    }
  }
  return places;
}

export interface UnitNode {
  id: string;
  unit: UnitRow;
  children: UnitNode[];
}

/** Rows in the order of the tree as a tree. What hangs under a unit that is not there becomes a root. */
export function treeOf(units: readonly UnitRow[]): UnitNode[] {
  const nodes = new Map(units.map((unit) => [unit.unit_id, { id: unit.unit_id, unit, children: [] as UnitNode[] }]));
  const roots: UnitNode[] = [];
  for (const node of nodes.values()) (nodes.get(node.unit.parent_id ?? '')?.children ?? roots).push(node);
  return roots;
}

/** The establishment of several rows together. Rows of departments are part of the zone's: never add both. */
export function sumOf(rows: readonly EstablishmentRow[]) {
  const total = { establishment: 0, headcount: 0, filled: 0, vacant: 0, frozen: 0, over: 0, unallocated: 0 };
  for (const row of rows) {
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += row[key];
  }
  return total;
}
