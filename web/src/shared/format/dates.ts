// SPDX-License-Identifier: Apache-2.0

/** China keeps one civil time; every date on screen is a date there, wherever the browser stands. */
const zone = 'Asia/Shanghai';

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function field(instant: Date): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(instant).map((part) => [part.type, part.value]));
}

/** "2026-03-05" for an instant or a date; dates pass unchanged. */
export function date(value: string | number | Date): string {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return value;
  const f = field(new Date(value));
  return `${f.year}-${f.month}-${f.day}`;
}

/** "2026-03-05 09:12". */
export function dateTime(value: string | number | Date): string {
  const instant = new Date(value);
  const f = field(instant);
  return `${date(instant)} ${f.hour}:${f.minute}`;
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
