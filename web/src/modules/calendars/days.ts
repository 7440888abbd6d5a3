// SPDX-License-Identifier: Apache-2.0
import type { SpecialDay } from './types';

export interface MonthDay {
  /** YYYY-MM-DD. */
  day: string;
  number: number;
  /** Monday 0 … Sunday 6. */
  weekday: number;
}

const two = (n: number) => String(n).padStart(2, '0');

/** The weeks of a month, Monday first; places of the neighbouring months are empty. */
export function weeksOf(year: number, month: number): (MonthDay | undefined)[][] {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const places: (MonthDay | undefined)[] = Array.from({ length: before });
  for (let number = 1; number <= length; number += 1)
    places.push({ day: `${year}-${two(month)}-${two(number)}`, number, weekday: (before + number - 1) % 7 });
  while (places.length % 7) places.push(undefined);
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7));
}

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** A day touched in the editor: a weekday becomes a day off, a weekend a working day, and back. */
export function toggled(days: readonly SpecialDay[], day: string): SpecialDay[] {
  const without = days.filter((each) => each.day !== day);
  if (without.length < days.length) return without;
  const kind = isWeekend(day) ? 'work' : 'off';
  return [...without, { day, kind, name: '' } as SpecialDay].sort((a, b) => a.day.localeCompare(b.day));
}

/** Whether a day is worked under these days. */
export function isWorked(day: string, days: ReadonlyMap<string, SpecialDay>): boolean {
  const special = days.get(day);
  return special ? special.kind === 'work' : !isWeekend(day);
}

export function countWorked(year: number, days: readonly SpecialDay[]): number {
  const byDay = new Map(days.map((each) => [each.day, each]));
  let count = 0;
  for (let month = 1; month <= 12; month += 1)
    for (const day of weeksOf(year, month).flat()) if (day && isWorked(day.day, byDay)) count += 1;
  return count;
}

/** Where an arrow key leads from a day; nothing for another key. */
export function stepped(day: string, key: string): string | undefined {
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  const step = steps[key];
  if (!step) return undefined;
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + step * 86_400_000).toISOString().slice(0, 10);
  return next.slice(0, 4) === day.slice(0, 4) ? next : undefined;
}
