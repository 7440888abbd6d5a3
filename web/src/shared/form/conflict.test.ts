// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { conflictOf } from './conflict';

const original = { title: '甲', level: '1', headcount: '2', note: '' };
const at = (values: Record<string, unknown>) => ({ values });

describe('a conflict names the fields in which mine and what stands now differ', () => {
  it('both of us changed one', () => {
    const { fields } = conflictOf(original, { ...original, title: '乙' }, at({ ...original, title: '丙' }));
    expect(fields).toEqual([{ name: 'title', current: '丙', mine: '乙', original: '甲', both: true, side: 'mine' }]);
  });

  it('where only one changed, that side is proposed', () => {
    const { fields } = conflictOf(original, { ...original, level: '3' }, at({ ...original, headcount: '5' }));
    expect(fields.map(({ name, both, side }) => [name, both, side])).toEqual([
      ['level', false, 'mine'],
      ['headcount', false, 'current'],
    ]);
  });

  it('the same change by both, and what neither touched, needs no word', () => {
    expect(conflictOf(original, { ...original, title: '乙' }, at({ ...original, title: '乙' })).fields).toEqual([]);
  });

  it('lists are compared by what they hold', () => {
    const grants = { grants: [{ role: 'head' }] };
    expect(conflictOf(grants, { grants: [{ role: 'head' }] }, at({ grants: [{ role: 'head' }] })).fields).toEqual([]);
    expect(conflictOf(grants, { grants: [] }, at({ grants: [{ role: 'lead' }] })).fields).toHaveLength(1);
  });
});
