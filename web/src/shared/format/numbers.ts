// SPDX-License-Identifier: Apache-2.0

/** Digits of `text` in groups of three. */
function grouped(text: string): string {
  return text.replace(/\B(?=(\d{3})+$)/g, ',');
}

/**
 * An integer that counts 10^-places as a decimal number, by moving the point in its digits: no rounding, no floating
 * point. `trim` drops trailing zeros after the point.
 */
export function scaled(value: number | bigint, places: number, trim = false): string {
  const negative = value < 0;
  const digits = (negative ? -BigInt(value) : BigInt(value)).toString().padStart(places + 1, '0');
  const whole = grouped(digits.slice(0, digits.length - places));
  let part = digits.slice(digits.length - places);
  if (trim) part = part.replace(/0+$/, '');
  return `${negative ? '−' : ''}${whole}${part ? `.${part}` : ''}`;
}

/** A count with thousands separators. */
export function integer(value: number | bigint): string {
  return scaled(value, 0);
}

/** A score or points kept as hundredths: 8750 → "87.50". */
export function score(x100: number | bigint): string {
  return scaled(x100, 2);
}

/** A change of score with its sign: +1.20, −0.50, 0.00. */
export function signedScore(x100: number | bigint): string {
  return x100 > 0 ? `+${score(x100)}` : score(x100);
}

/** Basis points as percent without needless zeros: 2500 → "25%", 1234 → "12.34%". */
export function percent(bp: number | bigint): string {
  return `${scaled(bp, 2, true)}%`;
}

export type MoneyUnit = 'yuan' | 'wan' | 'yi';
const moneyPlaces: Record<MoneyUnit, number> = { yuan: 2, wan: 6, yi: 10 };

/** Half away from zero to `keep` of `places` decimals, in whole numbers. */
function rounded(value: bigint, places: number, keep: number): bigint {
  if (keep >= places) return value;
  const step = 10n ** BigInt(places - keep);
  const half = step / 2n;
  return value < 0n ? -((-value + half) / step) : (value + half) / step;
}

/**
 * Fen shown in 元 (exact), 万元 or 亿元 (rounded half up to `keep` decimals; the exact sum belongs in the title).
 */
export function money(fen: number | bigint, unit: MoneyUnit = 'yuan', keep = 2): string {
  const places = moneyPlaces[unit];
  const shown = Math.min(keep, places);
  return scaled(rounded(BigInt(fen), places, shown), shown);
}

/** The unit in which a sum reads best: 亿元 from 1 亿, 万元 from 1 万, else 元. */
export function moneyUnitFor(fen: number | bigint): MoneyUnit {
  const size = fen < 0 ? -BigInt(fen) : BigInt(fen);
  if (size >= 10n ** 10n) return 'yi';
  return size >= 10n ** 6n ? 'wan' : 'yuan';
}

/** Full-width digits, points, signs and commas as people type them, made plain. */
export function plainDigits(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[．。]/g, '.')
    .replace(/[－−]/g, '-')
    .replace(/[,，\s]/g, '');
}

/** Text typed by a person → integer counting 10^-places; undefined where it is no such number or too large to hold. */
export function parseScaled(text: string, places: number): number | undefined {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(plainDigits(text));
  if (!match) return undefined;
  const [, sign, whole = '', part = ''] = match;
  if (part.length > places) return undefined;
  const value = Number(`${whole}${part.padEnd(places, '0')}`);
  if (!Number.isSafeInteger(value)) return undefined;
  return sign === '-' && value !== 0 ? -value : value;
}
