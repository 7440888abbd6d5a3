// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { quantityOf, quantityText, rangeOf, typedQuantity } from './quantities';
import { evenShares, shareOf, sumOfShares, typedShare } from './shares';
import type { QuantityField } from './types';

const field = (name: string, unit: QuantityField['unit']): QuantityField => ({ name, unit, zh: name, en: name });
const amount = field('amount_fen', 'amount_fen');
const t = (key: string) => key;

describe('shares', () => {
  it('divide the whole without losing a basis point', () => {
    expect(evenShares(3)).toEqual([3334, 3333, 3333]);
    for (let n = 1; n <= 40; n += 1) expect(evenShares(n).reduce((a, b) => a + b)).toBe(10_000);
  });
  it('are read as typed and refused outside 0.01% to 100%', () => {
    expect(shareOf('33.34')).toBe(3334);
    expect(shareOf('５０％'.replace('％', '%'))).toBe(5000);
    expect([shareOf('0'), shareOf('100.01'), shareOf('1.234'), shareOf('')]).toEqual(Array(4).fill(undefined));
    expect(sumOfShares(['50', '30', 'x', '20'])).toBe(10_000);
    expect(typedShare(10_000)).toBe('100');
  });
});

describe('quantities', () => {
  it('are typed in 万元 and kept in fen', () => {
    expect(quantityOf(amount, '70')).toBe(70_000_000);
    expect(quantityOf(amount, '0.000001')).toBe(1);
    expect(quantityOf(amount, '0.0000001')).toBeUndefined();
    expect(typedQuantity(amount, 1_234_567_800)).toBe('1234.5678');
  });
  it('are whole for counts and have two decimals for days and ratings', () => {
    expect(quantityOf(field('count', 'count'), '3')).toBe(3);
    expect(quantityOf(field('count', 'count'), '3.5')).toBeUndefined();
    expect(quantityOf(field('days_x100', 'hundredths'), '2.5')).toBe(250);
  });
  it('know their range', () => {
    expect(rangeOf(field('rating_x100', 'hundredths'))).toEqual([100, 500]);
    expect(rangeOf(field('count', 'count'))[0]).toBe(1);
    expect(rangeOf(field('days_late', 'count'))[0]).toBe(0);
  });
  it('are shown in the unit they read best in', () => {
    expect(quantityText(amount, 740_000_000_000, t)).toBe('74.00 ui.yi');
    expect(quantityText(amount, 70_000_000, t)).toBe('70.00 ui.wan');
    expect(quantityText(field('on_time', 'flag'), 0, t)).toBe('ui.no');
  });
});
