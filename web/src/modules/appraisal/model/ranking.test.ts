// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { moved, periodOn, rankingChangeOf, schemeOf } from './ranking';
import type { Period, RankRow, SchemeCard } from './types';

const row = (subject_id: string, rank: number | null, total_x100: number | null): RankRow => ({
  subject_id,
  rank,
  total_x100,
  name: subject_id.toUpperCase(),
  unit_name: '企业服务科',
  kind: 'people',
  category: 'economic',
  level: 2,
  is_tied: false,
  group_size: 3,
});
const period = (period_id: string, from: string, to: string): Period => ({
  period_id,
  name: period_id,
  from,
  to,
  sealed: false,
  sealed_seq: 0,
});
const group = { period_id: '2026q4', category: 'economic', level: 2 };

describe('a ranking moves by the contents of an event', () => {
  it('reads the contents from the text of a message', () => {
    const event = { kind: 'ranking_changed', seq: 7, contents: { ...group, rows: [{ subject_id: 'a', rank: 1 }] } };
    expect(rankingChangeOf(JSON.stringify(event))?.rows).toEqual([{ subject_id: 'a', rank: 1, total_x100: null }]);
  });
  it.each(['{', '{"kind":"reset"}', '{"kind":"ranking_changed","contents":null}', null])('ignores %s', (text) =>
    expect(rankingChangeOf(text)).toBeUndefined(),
  );
  it('puts everybody in the new order and keeps their names', () => {
    const change = {
      ...group,
      rows: [
        { subject_id: 'b', rank: 1, total_x100: 9200 },
        { subject_id: 'a', rank: 2, total_x100: 9100 },
        { subject_id: 'c', rank: 2, total_x100: 9100 },
      ],
    };
    const after = moved([row('a', 1, 9100), row('b', 2, 9000), row('c', null, null)], change);
    expect(after?.complete).toBe(true);
    expect(after?.rows.map((one) => [one.subject_id, one.name, one.rank, one.is_tied])).toEqual([
      ['b', 'B', 1, false],
      ['a', 'A', 2, true],
      ['c', 'C', 2, true],
    ]);
  });
  it('tells when somebody is missing, and leaves other groups alone', () => {
    const rows = [row('a', 1, 9100)];
    const news = (id: string) => ({ subject_id: id, rank: 1, total_x100: 9300 });
    expect(moved(rows, { ...group, rows: [news('a'), news('x')] })?.complete).toBe(false);
    expect(moved(rows, { ...group, rows: [news('x')] })).toBeUndefined();
  });
});

it('the period of a day is the one it lies in, else the last one begun', () => {
  const periods = [period('q2', '2026-04-01', '2026-06-30'), period('q1', '2026-01-01', '2026-03-31')];
  expect(
    ['2025-12-31', '2026-02-01', '2026-04-01', '2026-09-01'].map((day) => periodOn(periods, day)?.period_id),
  ).toEqual(['q1', 'q1', 'q2', 'q2']);
  expect(periodOn([], '2026-01-01')).toBeUndefined();
});

it('a period is scored by the scheme in force on its last day', () => {
  const scheme = (scheme_id: string, valid_from: string, state = 'adopted') =>
    ({ scheme_id, category: 'economic', valid_from, state }) as SchemeCard;
  const all = [
    scheme('one', '2026-01-01', 'superseded'),
    scheme('two', '2026-05-01'),
    scheme('draft', '2026-02-01', 'draft'),
  ];
  expect(schemeOf(all, 'economic', period('q1', '2026-01-01', '2026-03-31'))?.scheme_id).toBe('one');
  expect(schemeOf(all, 'economic', period('q2', '2026-04-01', '2026-06-30'))?.scheme_id).toBe('two');
  expect(schemeOf(all, 'technical', period('q2', '2026-04-01', '2026-06-30'))).toBeUndefined();
});
