// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { read } from '@/api/client';
import { useRead } from '@/api/queries';
import { useSession } from '@/app/session';
import type { Listing } from '@/shared/list/types';
import { topOfGroups } from './ranking';
import type { Ladder, LedgerState, RankRow, UnitRow } from './types';

export interface Waiting {
  unit_id: string;
  name: string;
  count: number;
}

/** How many facts wait in each department, most first; departments with none are left out. */
async function readWaiting(signal: AbortSignal): Promise<Waiting[]> {
  const units = await read<Listing<UnitRow>>('/api/units', { query: { kind: 'department' }, signal });
  const counts = await Promise.all(
    units.rows.map(({ unit_id }) =>
      read<Listing<object>>('/api/facts', { query: { unit_id, status: 'declared', limit: 1 }, signal }),
    ),
  );
  return units.rows
    .map(({ unit_id, name }, at) => ({ unit_id, name, count: counts[at]?.total ?? 0 }))
    .filter((unit) => unit.count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The first of every group that the career ladder names. */
async function readTops(signal: AbortSignal): Promise<RankRow[]> {
  const ladder = await read<Ladder>('/api/ladder', { signal });
  const lists = await Promise.all(
    ladder.rungs.map(({ category, level }) =>
      read<Listing<RankRow>>('/api/ranking', { query: { category, level, limit: 1 }, signal }),
    ),
  );
  return topOfGroups(lists.flatMap((list) => list.rows));
}

/** The zone as leaders and personnel see it. */
export function useZone() {
  const session = useSession();
  const waiting = useQuery({
    queryKey: ['/api/facts', { waiting: 'by department' }],
    queryFn: ({ signal }) => readWaiting(signal),
    enabled: () => session.can('fact.read'),
  });
  const tops = useQuery({
    queryKey: ['/api/ranking', { tops: true }],
    queryFn: ({ signal }) => readTops(signal),
    enabled: () => session.can('ranking.read'),
  });
  const departments = useRead<Listing<RankRow>>(
    '/api/ranking',
    { query: { kind: 'departments', limit: 20 } },
    { enabled: () => session.can('ranking.read') },
  );
  const total = (status: string) =>
    useRead<Listing<object>>(
      '/api/facts',
      { query: { status, limit: 1 } },
      { enabled: () => session.can('fact.read') },
    );
  const confirmed = total('confirmed');
  const declared = total('declared');
  const people = useRead<Listing<object>>('/api/people', { query: { state: 'appointed', limit: 1 } });
  const head = useRead<LedgerState>('/api/ledger/head', {}, { enabled: () => session.can('ledger.read') });
  const largest = computed(() => Math.max(1, ...(waiting.data.value ?? []).map((unit) => unit.count)));
  return { waiting, tops, departments, confirmed, declared, people, head, largest };
}
