// SPDX-License-Identifier: Apache-2.0

/** What of a record is wanted at which version. */
export interface Latest<Values> {
  values: Values;
  version: number;
}

export interface ConflictField {
  name: string;
  /** What stands there now, what I want, and what I began with. */
  current: unknown;
  mine: unknown;
  original: unknown;
  /** Both of us changed it: somebody has to choose. */
  both: boolean;
  /** Who changed it where only one did. */
  side: 'mine' | 'current';
}

export interface Conflict {
  fields: ConflictField[];
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Sets mine, theirs and the common beginning beside each other: the fields in which mine and what stands there now
 * differ. Fields both left alone, or changed alike, need no word.
 */
export function conflictOf(
  original: Record<string, unknown>,
  mine: Record<string, unknown>,
  latest: Pick<Latest<Record<string, unknown>>, 'values'>,
): Conflict {
  const fields = Object.keys(mine)
    .filter((name) => !same(mine[name], latest.values[name]))
    .map((name): ConflictField => {
      const iChanged = !same(mine[name], original[name]);
      const theyChanged = !same(latest.values[name], original[name]);
      return {
        name,
        current: latest.values[name],
        mine: mine[name],
        original: original[name],
        both: iChanged && theyChanged,
        side: theyChanged && !iChanged ? 'current' : 'mine',
      };
    });
  return { fields };
}
