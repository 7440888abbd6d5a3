// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { depthOf, linesToSend, ordered, parentsFor, subtree, type DraftLine } from './plan';

const line = (key: number, parent: number | undefined, kind: DraftLine['kind']): DraftLine => ({
  key,
  parent,
  kind,
  unit_id: key < 9 ? `u${key}` : undefined,
  unit_class: '类',
  name: ` n${key} `,
});
const draft = [line(0, undefined, 'zone'), line(1, 0, 'department'), line(2, 0, 'department'), line(3, 1, 'section')];

describe('a draft of the tree', () => {
  it('stands in the order of its tree however lines were added', () => {
    expect(ordered([...draft, line(9, 1, 'section')]).map((one) => one.key)).toEqual([0, 1, 3, 9, 2]);
    expect(depthOf(draft, draft[3]!)).toBe(2);
  });

  it('is sent with parents by their place and without spaces around names', () => {
    const sent = linesToSend([...draft, line(9, 2, 'section')]);
    expect(sent.map((one) => one.parent_line)).toEqual([undefined, 0, 1, 0, 3]);
    expect(sent[4]).toMatchObject({ name: 'n9', unit_id: undefined });
  });

  it('offers as upper units only those that may hold the line, never its own subtree', () => {
    expect(parentsFor(draft, draft[1]!).map((one) => one.key)).toEqual([0]);
    expect(parentsFor(draft, draft[3]!).map((one) => one.key)).toEqual([1, 2]);
    expect([...subtree(draft, 1)]).toEqual([1, 3]);
  });
});
