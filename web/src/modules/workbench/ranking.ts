// SPDX-License-Identifier: Apache-2.0
import type { RankRow as ShownRow } from '@/shared/ui/RankList.vue';
import type { RankRow } from './types';

/** The assessed rows as the rank list shows them. */
export function shownRows(rows: readonly RankRow[], mine: string): ShownRow[] {
  return rows.flatMap((row) =>
    row.rank === null || row.total_x100 === null
      ? []
      : [
          {
            id: row.subject_id,
            rank: row.rank,
            name: row.name,
            note: row.unit_name,
            total_x100: row.total_x100,
            to: row.subject_id === mine ? `/ranking/${mine}` : `/points/${row.subject_id}`,
            mine: row.subject_id === mine,
          },
        ],
  );
}

/** The first rows, or the first three and those around one's own place where that lies further down. */
export function aroundMe(rows: readonly ShownRow[], size = 10): ShownRow[] {
  const at = rows.findIndex((row) => row.mine);
  if (at < size) return rows.slice(0, size);
  const around = size - 3;
  const from = Math.min(at - Math.floor(around / 2), rows.length - around);
  return [...rows.slice(0, 3), ...rows.slice(from, from + around)];
}

/** The best row of each group, groups in their order of category and level. */
export function topOfGroups(rows: readonly RankRow[]): RankRow[] {
  const best = new Map<string, RankRow>();
  for (const row of rows) {
    const group = `${row.category} ${row.level}`;
    const known = best.get(group);
    if (row.rank !== null && (!known || row.rank < (known.rank ?? Infinity))) best.set(group, row);
  }
  return [...best.values()].sort((a, b) => a.category.localeCompare(b.category) || b.level - a.level);
}
