// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { aroundMe, shownRows, topOfGroups } from './ranking';
import type { RankRow } from './types';

const row = (n: number, part: Partial<RankRow> = {}): RankRow => ({
  rank: n,
  subject_id: `p${n}`,
  name: `人${n}`,
  unit_name: '股室',
  category: 'economic',
  level: 1,
  kind: 'people',
  is_tied: false,
  total_x100: 10_000 - n,
  group_size: 30,
  ...part,
});
const thirty = Array.from({ length: 30 }, (_, at) => row(at + 1));
const ranks = (mine: string) => aroundMe(shownRows(thirty, mine)).map((one) => one.rank);

describe('the rank list of the desk', () => {
  it('shows the first ten where I am among them or nowhere', () => {
    expect(ranks('p4')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(ranks('nobody')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
  it('shows the first three and my neighbours where I stand further down', () => {
    expect(ranks('p20')).toEqual([1, 2, 3, 17, 18, 19, 20, 21, 22, 23]);
    expect(ranks('p30')).toEqual([1, 2, 3, 24, 25, 26, 27, 28, 29, 30]);
  });
  it('leaves out who is not assessed', () => {
    expect(shownRows([row(1), row(2, { rank: null, total_x100: null })], 'p2').map((one) => one.id)).toEqual(['p1']);
  });
  it('finds the best of each group', () => {
    const rows = [
      row(2),
      row(1),
      row(1, { subject_id: 'q', level: 2 }),
      row(1, { subject_id: 'g', category: 'general' }),
    ];
    expect(topOfGroups(rows).map((one) => one.subject_id)).toEqual(['q', 'p1', 'g']);
  });
});
