// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import type { Column } from './types';
import { columnsOf, columnsText, moved, shownColumns } from './useColumns';

const all: Column<object>[] = [
  { key: 'title', label: '事项', card: 'title' },
  { key: 'status', label: '状态' },
  { key: 'unit', label: '单位' },
  { key: 'hash', label: '摘要', optional: true },
];
const shown = (wanted: string[]) => shownColumns(all, wanted).map((column) => column.key);

describe('the columns of a list', () => {
  it('are the usual ones until others are wanted', () => expect(shown([])).toEqual(['title', 'status', 'unit']));
  it('come in the order they are wanted in', () => expect(shown(['hash', 'title'])).toEqual(['hash', 'title']));
  it('always have the title, which opens the row', () => expect(shown(['unit'])).toEqual(['title', 'unit']));
  it('leave out what the list no longer has, and say nothing twice', () =>
    expect(shown(['title', 'gone', 'unit', 'unit'])).toEqual(['title', 'unit']));
  it('are the usual ones when nothing wanted is left', () => expect(shown(['gone'])).toHaveLength(3));
  it('are kept as a text and read back', () => expect(columnsOf(columnsText(['a', 'b']))).toEqual(['a', 'b']));
  it('move one place, and not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
  });
});
