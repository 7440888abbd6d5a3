// SPDX-License-Identifier: Apache-2.0
import * as v from 'valibot';
import type { Period, RankingChange, RankRow, SchemeCard } from './types';

const Change = v.object({
  kind: v.literal('ranking_changed'),
  contents: v.object({
    period_id: v.string(),
    category: v.string(),
    level: v.number(),
    rows: v.array(
      v.object({ subject_id: v.string(), rank: v.nullish(v.number(), null), total_x100: v.nullish(v.number(), null) }),
    ),
  }),
});

/** The group's new places in a live message, undefined for any other event. */
export function rankingChangeOf(event: unknown): RankingChange | undefined {
  try {
    const parsed = v.safeParse(Change, typeof event === 'string' ? JSON.parse(event) : event);
    return parsed.success ? parsed.output.contents : undefined;
  } catch {
    return undefined;
  }
}

const last = Number.MAX_SAFE_INTEGER;

/**
 * The rows with their new places, in rank order; those without a rank stay behind in their order. Undefined where the
 * change concerns nobody in the list. `complete` is false where it names somebody the list does not know.
 */
export function moved(rows: RankRow[], change: RankingChange): { rows: RankRow[]; complete: boolean } | undefined {
  const places = new Map(change.rows.map((row) => [row.subject_id, row]));
  const known = rows.filter((row) => places.has(row.subject_id)).length;
  if (known === 0) return undefined;
  const next = rows.map((row) => ({ ...row, ...places.get(row.subject_id) }));
  const holders = new Map<number, number>();
  for (const { rank } of next) if (rank !== null) holders.set(rank, (holders.get(rank) ?? 0) + 1);
  return {
    rows: next
      .map((row) => ({ ...row, is_tied: row.rank !== null && (holders.get(row.rank) ?? 0) > 1 }))
      .sort((a, b) => (a.rank ?? last) - (b.rank ?? last)),
    complete: known === places.size,
  };
}

/** The period a day lies in; where none does, the last one begun by then, or the first of all. */
export function periodOn(periods: readonly Period[], day: string): Period | undefined {
  const inOrder = [...periods].sort((a, b) => a.from.localeCompare(b.from));
  return inOrder.filter((period) => period.from <= day).at(-1) ?? inOrder[0];
}

/** The scheme by which a period is scored: the one in force on the period's last day. */
export function schemeOf(schemes: readonly SchemeCard[], category: string, period: Period): SchemeCard | undefined {
  return schemes
    .filter((one) => one.category === category && one.state !== 'draft' && one.valid_from <= period.to)
    .sort((a, b) => a.valid_from.localeCompare(b.valid_from))
    .at(-1);
}
