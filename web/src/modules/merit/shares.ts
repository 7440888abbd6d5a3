// SPDX-License-Identifier: Apache-2.0
import { parseScaled, scaled } from '@/shared/format/numbers';

/** The whole of a fact in basis points. */
export const whole = 10_000;

/** The whole divided among n people; what does not divide goes to the first ones, one basis point each. */
export function evenShares(n: number): number[] {
  const each = Math.floor(whole / n);
  return Array.from({ length: n }, (_, at) => each + (at < whole - each * n ? 1 : 0));
}

/** "33.34" → 3334; undefined where it is no share. */
export function shareOf(text: string): number | undefined {
  const bp = parseScaled(text.replace(/%$/, ''), 2);
  return bp !== undefined && bp >= 1 && bp <= whole ? bp : undefined;
}

/** 3334 → "33.34". */
export function typedShare(bp: number): string {
  return scaled(bp, 2, true).replace(/,/g, '');
}

/** The sum of what is typed; what is no share counts nothing. */
export function sumOfShares(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (shareOf(text) ?? 0), 0);
}
