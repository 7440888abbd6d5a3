// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { parseEvent, stalePaths } from './live';
import { safeTarget } from './router';

const map = new Map([['fact_confirmed', ['/api/facts', '/api/ranking']]]);

describe('live events', () => {
  it('name the queries they make stale', () => {
    const event = parseEvent(
      '{"seq":7,"kind":"fact_confirmed","zone_id":"z","subject_kind":"fact","subject_id":"f","version":2}',
    );
    expect(event && stalePaths(event, map)).toEqual(['/api/facts', '/api/ranking']);
  });
  it('of a kind nobody listens to change nothing, and a reset changes everything', () => {
    expect(stalePaths(parseEvent('{"kind":"other"}')!, map)).toEqual([]);
    expect(stalePaths(parseEvent('{"kind":"reset"}')!, map)).toEqual(['']);
  });
  it.each(['', 'hello', '[]', '{"seq":1}'])('%j is no event', (text) => expect(parseEvent(text)).toBeUndefined());
});

it.each([
  ['/facts?page=2', '/facts?page=2'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  [undefined, '/'],
])('after signing in, %s leads to %s', (target, path) => expect(safeTarget(target)).toBe(path));
