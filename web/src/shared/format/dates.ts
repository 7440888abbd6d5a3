// SPDX-License-Identifier: Apache-2.0

/** Minutes ahead of UTC: every time on screen is the civil time of the zone one works in, wherever the browser stands. */
let offsetMinutes = 480;

/** Called when a session begins or changes its zone. */
export const keepCivilTime = (utcOffsetMinutes: number) => (offsetMinutes = utcOffsetMinutes);

/** "2026-03-05T09:12:00.000Z" of a clock that shows the zone's time. */
const civil = (instant: Date) => new Date(instant.getTime() + offsetMinutes * 60_000).toISOString();

/** "2026-03-05" for an instant or a date; dates pass unchanged. */
export function date(value: string | number | Date): string {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return value;
  return civil(new Date(value)).slice(0, 10);
}

/** "2026-03-05 09:12". */
export function dateTime(value: string | number | Date): string {
  return civil(new Date(value)).slice(0, 16).replace('T', ' ');
}

/** "2026 年 3 月 5 日" for documents, "5 March 2026" in English. */
export function longDate(value: string, language: string): string {
  const [year = 0, month = 1, day = 1] = date(value).split('-').map(Number);
  if (language.startsWith('zh')) return `${year} 年 ${month} 月 ${day} 日`;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );
}

/** Whole days from one date to another, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${date(to)}T00:00:00Z`) - Date.parse(`${date(from)}T00:00:00Z`)) / 86_400_000);
}
