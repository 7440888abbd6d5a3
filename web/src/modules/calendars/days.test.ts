// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { countWorked, stepped, toggled, weeksOf } from './days';

describe('the weeks of a month', () => {
  it('begin on Monday and hold every day once', () => {
    const november = weeksOf(2026, 11);
    expect(november[0]?.filter(Boolean).map((day) => day?.number)).toEqual([1]); // a Sunday
    expect(november.flat().filter(Boolean)).toHaveLength(30);
    expect(november.every((week) => week.length === 7)).toBe(true);
  });
  it('know the leap day', () => expect(weeksOf(2028, 2).flat().filter(Boolean)).toHaveLength(29));
});

describe('a day touched in the editor', () => {
  it('becomes off on a weekday, worked on a weekend, and ordinary again', () => {
    expect(toggled([], '2026-12-04')).toEqual([{ day: '2026-12-04', kind: 'off', name: '' }]);
    expect(toggled([], '2026-11-21')).toEqual([{ day: '2026-11-21', kind: 'work', name: '' }]);
    expect(toggled(toggled([], '2026-11-21'), '2026-11-21')).toEqual([]);
  });
  it('keeps the days in order', () =>
    expect(toggled(toggled([], '2026-12-04'), '2026-11-21').map((each) => each.day)).toEqual([
      '2026-11-21',
      '2026-12-04',
    ]));
});

it('working days are those of the weekend rule but for the days named', () => {
  expect(countWorked(2026, [])).toBe(261);
  expect(countWorked(2026, toggled([], '2026-12-04'))).toBe(260);
});

it('arrow keys walk by days and weeks and stay within the year', () => {
  expect(stepped('2026-11-20', 'ArrowDown')).toBe('2026-11-27');
  expect(stepped('2026-11-30', 'ArrowRight')).toBe('2026-12-01');
  expect(stepped('2026-01-01', 'ArrowLeft')).toBeUndefined();
  expect(stepped('2026-01-01', 'Enter')).toBeUndefined();
});
