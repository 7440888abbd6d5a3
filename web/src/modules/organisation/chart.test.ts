// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { chartOf, moveFor, visible } from './chart';
import type { ChartRow } from './types';

const row = (unit_id: string, parent_id: string | null) => ({ unit_id, parent_id }) as ChartRow;
const roots = chartOf([row('zone', null), row('office', 'zone'), row('desk', 'office'), row('lab', 'zone')]);
const none = new Set<string>();

describe('the organisation chart', () => {
  it('nests units below the one they stand under', () => {
    expect(roots).toHaveLength(1);
    expect(roots[0]?.children.map((node) => node.id)).toEqual(['office', 'lab']);
  });

  it('hides what lies below a collapsed unit, and nothing else', () => {
    expect(visible(roots, new Set(['office'])).map((node) => node.id)).toEqual(['zone', 'office', 'lab']);
    expect(visible(roots, none)).toHaveLength(4);
  });

  it('moves by arrows through what is shown', () => {
    expect(moveFor('ArrowDown', 'office', roots, none)).toEqual({ to: 'desk' });
    expect(moveFor('ArrowDown', 'office', roots, new Set(['office']))).toEqual({ to: 'lab' });
    expect(moveFor('ArrowUp', 'zone', roots, none)).toBeUndefined();
    expect(moveFor('End', 'zone', roots, none)).toEqual({ to: 'lab' });
  });

  it('opens and closes a unit before it goes into or out of it', () => {
    expect(moveFor('ArrowRight', 'office', roots, new Set(['office']))).toEqual({ expand: 'office' });
    expect(moveFor('ArrowRight', 'office', roots, none)).toEqual({ to: 'desk' });
    expect(moveFor('ArrowLeft', 'office', roots, none)).toEqual({ collapse: 'office' });
    expect(moveFor('ArrowLeft', 'desk', roots, none)).toEqual({ to: 'office' });
    expect(moveFor('ArrowRight', 'lab', roots, none)).toBeUndefined();
  });
});
