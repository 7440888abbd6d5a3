// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { cellOfServerPath, changesOf, pasted, rowsOf, sumAt, targetOf, textOf } from './targetSheet';
import type { TargetLevel, TargetNode, TargetSheet } from './types';

const node = (
  level: TargetLevel,
  subject_id: string,
  values: (number | null)[],
  parts: TargetNode[] = [],
): TargetNode => ({
  level,
  subject_id,
  name: subject_id,
  may_change: level !== 'zone',
  cells: values.map((target_x100, at) => ({
    period_id: at === values.length - 1 ? '2026' : `q${at + 1}`,
    target_x100,
    version: target_x100 === null ? null : 1,
    parts_x100: null,
    difference_x100: null,
  })),
  parts,
});
const sheet = {
  tree: [
    node(
      'zone',
      'z',
      [1000, 2000, 3000],
      [
        node(
          'department',
          'd',
          [1000, 1500, 2500],
          [node('person', 'p', [400, null, null]), node('person', 'q', [600, 1500, null])],
        ),
      ],
    ),
  ],
} as TargetSheet;
const rows = rowsOf(sheet);
const department = rows[1]!;

describe('the sheet of targets', () => {
  it('lists the tree, each before its parts', () =>
    expect(rows.map((row) => [row.subject_id, row.depth])).toEqual([
      ['z', 0],
      ['d', 1],
      ['p', 2],
      ['q', 2],
    ]));

  it('sums the parts, and a year its quarters too', () => {
    expect(sumAt(rows[0]!, 0, {})).toEqual({ parts: 1000, off: 0 });
    expect(sumAt(rows[0]!, 1, {})).toEqual({ parts: 1500, off: -500 });
    expect(sumAt(department, 2, {})).toEqual({ parts: 2500, off: 0 });
    expect(sumAt(rows[2]!, 1, {})).toEqual({ parts: null, off: 0 });
  });
  it('follows what is typed', () => expect(sumAt(department, 0, { 'p q1': '5' })).toEqual({ parts: 1100, off: 100 }));

  it('sends only what differs, and names what is no number', () => {
    const { changes, wrong } = changesOf(rows, {
      'p q1': '4',
      'q q1': '6.5',
      'q q2': '',
      'd q1': 'viel',
      'd q2': '-1',
    });
    expect(changes).toEqual([
      { level: 'person', subject_id: 'q', period_id: 'q1', target_x100: 650, version: 1 },
      { level: 'person', subject_id: 'q', period_id: 'q2', target_x100: null, version: 1 },
    ]);
    expect(wrong).toEqual(['d q1', 'd q2']);
    expect(cellOfServerPath('rows[1].version', changes)).toBe('q q2');
    expect(cellOfServerPath('indicator', changes)).toBeUndefined();
  });

  it('takes a block from a spreadsheet, not past the edge and not over what is locked', () => {
    expect(pasted('1\t2\r\n3\t4\r\n', rows, 2, 1)).toEqual({ 'p q2': '1', 'p 2026': '2', 'q q2': '3', 'q 2026': '4' });
    expect(pasted('9\n8', rows, 0, 2)).toEqual({ 'd 2026': '8' });
    expect(pasted('1\t2\t3', rows, 3, 2)).toEqual({ 'q 2026': '1' });
  });
});

it.each([
  ['', null],
  ['1,234.5', 123450],
  ['０', 0],
  ['-1', undefined],
  ['1.005', undefined],
])('a target typed as %j is %s', (text, value) => expect(targetOf(text)).toBe(value));

it('a target is shown for typing without separators', () =>
  expect([123450, 100, null].map(textOf)).toEqual(['1234.5', '1', '']));
