// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { pageOf, resultTone, results } from './types';

const id = '0198c1b2-0000-7000-8000-000000000001';

describe('the page of what a record is about', () => {
  it('is found by the noun of the record', () => {
    expect(pageOf('facts', id)).toBe(`/facts/${id}`);
    expect(pageOf('person', id)).toBe(`/people/${id}`);
  });
  it('is nothing for a subject without a page or without an id', () => {
    expect(pageOf('session', id)).toBeUndefined();
    expect(pageOf('facts', '')).toBeUndefined();
    expect(pageOf('facts', '2026')).toBeUndefined();
  });
});

it('every result has a tone of its own, so that no two look alike', () => {
  expect(new Set(results.map((result) => resultTone[result])).size).toBe(results.length);
});
