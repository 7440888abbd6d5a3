// SPDX-License-Identifier: Apache-2.0
import { afterEach, describe, expect, it } from 'vitest';
import { fileSize } from './bytes';
import { date, dateTime, daysBetween, keepCivilTime, longDate } from './dates';
import { money, moneyUnitFor, parseScaled, percent, score, signedScore } from './numbers';

describe('numbers are written from whole counts', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [8750, '87.50'],
    [-50, '−0.50'],
    [123456789, '1,234,567.89'],
    [Number.MAX_SAFE_INTEGER, '90,071,992,547,409.91'],
  ])('a score of %i hundredths reads %s', (x100, text) => expect(score(x100)).toBe(text));

  it('a change carries its sign', () => {
    expect([signedScore(120), signedScore(-50), signedScore(0)]).toEqual(['+1.20', '−0.50', '0.00']);
  });

  it.each([
    [2500, '25%'],
    [1234, '12.34%'],
    [10000, '100%'],
    [-5, '−0.05%'],
  ])('%i basis points read %s', (bp, text) => expect(percent(bp)).toBe(text));

  it.each([
    [1, 'yuan', '0.01'],
    [123456, 'yuan', '1,234.56'],
    [1_000_000, 'wan', '1.00'],
    [1_005_000, 'wan', '1.01'],
    [-1_005_000, 'wan', '−1.01'],
    [95_630_000_000_00, 'yi', '956.30'],
  ] as const)('%i fen in %s read %s', (fen, unit, text) => expect(money(fen, unit)).toBe(text));

  it('a sum is read in the unit that fits it', () => {
    expect([999_999, 1_000_000, 10_000_000_000, -10_000_000_000].map(moneyUnitFor)).toEqual([
      'yuan',
      'wan',
      'yi',
      'yi',
    ]);
  });
});

describe('numbers people type become whole counts', () => {
  it.each([
    ['12.3', 2, 1230],
    ['１２．３', 2, 1230],
    ['1,234', 0, 1234],
    ['-0.5', 2, -50],
    ['-0', 2, 0],
  ])('%s with %i places is %i', (text, places, value) => expect(parseScaled(text, places)).toBe(value));

  it.each([
    ['', 2],
    ['abc', 2],
    ['1.234', 2],
    ['1e3', 0],
    ['99999999999999999', 2],
  ])('%s with %i places is refused', (text, places) =>
    expect(parseScaled(text as string, places as number)).toBeUndefined(),
  );

  it('what floating point would blur stays exact', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(parseScaled('1.005', 3)).toBe(1005);
    expect(Math.round(1.005 * 100)).not.toBe(101);
  });
});

describe('dates are dates in the zone, China unless it keeps another time', () => {
  afterEach(() => keepCivilTime(480));
  it('a zone further west is still in the day before', () => {
    keepCivilTime(300);
    expect(date('2026-03-05T18:30:00Z')).toBe('2026-03-05');
    expect(dateTime('2026-03-05T18:30:00Z')).toBe('2026-03-05 23:30');
  });
  it('an instant late in the day in UTC is the next day', () => {
    expect(date('2026-03-05T16:00:00Z')).toBe('2026-03-06');
    expect(dateTime('2026-03-05T01:12:00Z')).toBe('2026-03-05 09:12');
  });
  it('a date stays what it is', () => expect(date('2026-03-05')).toBe('2026-03-05'));
  it('a long date is written in the language', () => {
    expect(longDate('2026-03-05', 'zh-CN')).toBe('2026 年 3 月 5 日');
    expect(longDate('2026-03-05', 'en')).toBe('5 March 2026');
  });
  it('days are counted across the end of February', () => expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2));
});

it('a file size is short', () => {
  expect([640, 12_000, 3_600_000].map(fileSize)).toEqual(['640 B', '12 KB', '3.4 MB']);
});
