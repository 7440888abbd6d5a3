// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { minuteOf, timeOf } from './minutes';

describe('times of the day', () => {
  it('are written and read as people write them', () => {
    expect(timeOf(0)).toBe('00:00');
    expect(timeOf(21 * 60 + 5)).toBe('21:05');
    expect(minuteOf('21:30')).toBe(1290);
    expect(minuteOf(' 7：05 ')).toBe(425);
  });
  it('do not exist beyond the day', () => {
    for (const text of ['24:00', '9:60', '9', '', 'noon']) expect(minuteOf(text)).toBeUndefined();
  });
});
