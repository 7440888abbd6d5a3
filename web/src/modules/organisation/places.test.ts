// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { placesByUnit, placesOf, sumOf, treeOf } from './places';
import type { EstablishmentRow, PostRow, UnitRow } from './types';

const unit = (unit_id: string, parent_id: string | null) => ({ unit_id, parent_id, name: unit_id }) as UnitRow;
const post = (unit_id: string, headcount: number, filled: number, state: PostRow['state']) =>
  ({ unit_id, headcount, filled, state }) as PostRow;
const units = [unit('zone', null), unit('office', 'zone'), unit('desk', 'office'), unit('lab', 'zone')];

describe('the places of posts', () => {
  it('are open where nobody holds them, but not on a frozen post', () => {
    expect(placesOf(post('desk', 3, 1, 'partly'))).toEqual({ headcount: 3, filled: 1, vacant: 2, frozen: 0 });
    expect(placesOf(post('desk', 3, 1, 'frozen'))).toEqual({ headcount: 3, filled: 1, vacant: 0, frozen: 2 });
  });

  it('count for their unit and every unit above, and for no other', () => {
    const places = placesByUnit(units, [post('desk', 2, 2, 'filled'), post('office', 1, 0, 'vacant')]);
    expect(places.get('desk')).toEqual({ headcount: 2, filled: 2, vacant: 0, frozen: 0 });
    expect(places.get('office')).toEqual({ headcount: 3, filled: 2, vacant: 1, frozen: 0 });
    expect(places.get('zone')).toEqual(places.get('office'));
    expect(places.get('lab')?.headcount).toBe(0);
  });

  it('of a unit that is not in the tree count nowhere', () => {
    expect(placesByUnit(units, [post('gone', 5, 5, 'filled')]).get('zone')?.headcount).toBe(0);
  });

  it('of several rows add up', () => {
    const row = { establishment: 5, headcount: 4, filled: 3, vacant: 1, frozen: 0, over: 0, unallocated: 1 };
    const sum = sumOf([row, row] as EstablishmentRow[]);
    expect(sum).toEqual({ establishment: 10, headcount: 8, filled: 6, vacant: 2, frozen: 0, over: 0, unallocated: 2 });
  });
});

describe('the tree of units', () => {
  it('keeps the order of the rows and hangs each under its parent', () => {
    const [root] = treeOf(units);
    expect(root?.children.map((node) => node.id)).toEqual(['office', 'lab']);
    expect(root?.children[0]?.children.map((node) => node.id)).toEqual(['desk']);
  });

  it('shows a unit whose parent is not there as a root', () =>
    expect(treeOf(units.slice(2)).map((node) => node.id)).toEqual(['desk', 'lab']));
});
