// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import {
  addressText,
  listQuery,
  pageNumbers,
  parsed,
  readListState,
  sameList,
  selectionQuery,
  writeListState,
} from './state';
import type { ListDefaults } from './types';

const defaults: ListDefaults = { filters: ['search', 'status'], sort: 'happened_on', descending: true };

describe('the state of a list lives in its address', () => {
  it('an empty address means the defaults', () => {
    expect(readListState({}, defaults)).toEqual({
      filters: {},
      sort: 'happened_on',
      descending: true,
      page: 1,
      limit: 20,
      after: '',
      view: '',
    });
  });

  it('what is written is read back', () => {
    const state = {
      filters: { status: 'declared' },
      sort: 'points',
      descending: false,
      page: 3,
      limit: 50,
      after: '',
      view: 'v1',
    };
    const address = writeListState(state, defaults);
    expect(address).toEqual({ status: 'declared', sort: 'points', order: 'asc', page: '3', limit: '50', view: 'v1' });
    expect(readListState(address, defaults)).toEqual(state);
  });

  it('defaults stay out of the address and foreign parameters stay in it', () => {
    expect(writeListState(readListState({}, defaults), defaults, { tab: 'mine', page: '7' })).toEqual({ tab: 'mine' });
  });

  it.each([
    ['0', 1],
    ['-2', 1],
    ['x', 1],
    ['1.5', 1],
    ['501', 1],
    ['500', 500],
  ])('page %s is taken as %i', (page, taken) => expect(readListState({ page }, defaults).page).toBe(taken));

  it('a filter nobody declared is not passed on', () => {
    expect(readListState({ role: 'admin', status: 'declared' }, defaults).filters).toEqual({ status: 'declared' });
  });
});

describe('a view keeps filters and order of an address', () => {
  it('and gives them back, without the page', () => {
    const text = addressText(
      { status: 'declared', sort: 'points', order: 'asc', page: '3', role: 'x' },
      defaults.filters,
    );
    expect(text).toBe('status=declared&sort=points&order=asc');
    expect(parsed(text)).toEqual({ status: 'declared', sort: 'points', order: 'asc' });
  });

  it('another page is the same list, another filter or order is not', () => {
    const state = (query: Record<string, string>) => readListState(query, defaults);
    expect(sameList(state({ status: 'a', page: '3' }), state({ status: 'a', view: 'v' }))).toBe(true);
    expect(sameList(state({ status: 'a' }), state({ status: 'b' }))).toBe(false);
    expect(sameList(state({ order: 'asc' }), state({}))).toBe(false);
    expect(sameList(state({ search: 'b', status: 'a' }), state({ status: 'a', search: 'b' }))).toBe(true);
  });
});

describe('the server is asked for exactly that', () => {
  it('pages become offsets', () => {
    const state = readListState({ page: '3', status: 'declared' }, defaults);
    expect(listQuery(state)).toEqual({
      status: 'declared',
      sort: 'happened_on',
      descending: true,
      limit: 20,
      offset: 40,
    });
  });

  it('beyond the counted rows a cursor takes the place of the offset', () => {
    const query = listQuery(readListState({ after: 'abc', page: '500' }, defaults));
    expect(query).toMatchObject({ cursor: 'abc', limit: 20 });
    expect(query).not.toHaveProperty('offset');
  });

  it('the export has the filters and the order but no page', () => {
    const state = readListState({ page: '3', search: '签约 & 落地' }, defaults);
    expect(selectionQuery(state)).toEqual({ search: '签约 & 落地', sort: 'happened_on', descending: true });
  });
});

it.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [5, 10, [1, 0, 4, 5, 6, 0, 10]],
  [10, 10, [1, 0, 9, 10]],
])('on page %i of %i the numbers are %j', (page, pages, numbers) => expect(pageNumbers(page, pages)).toEqual(numbers));
