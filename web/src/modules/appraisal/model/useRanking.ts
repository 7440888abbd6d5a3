// SPDX-License-Identifier: Apache-2.0
import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed, onScopeDispose } from 'vue';
import { useRoute } from 'vue-router';
import { read } from '@/api/client';
import type { ApiProblem } from '@/api/problem';
import { useRead } from '@/api/queries';
import { useSession } from '@/app/session';
import type { Listing } from '@/shared/list/types';
import { moved, periodOn, rankingChangeOf, schemeOf } from './ranking';
import type { ExplainedScore, Ladder, PeriodList, RankedKind, RankRow, SchemeList } from './types';

/** Longest rank list that is shown; a group is hardly ever that large. */
const mostRows = 500;
const path = '/api/ranking';
/** Not the path itself, so that no other module's live map fetches again what moves by the event's contents. */
const key = 'moving /api/ranking';
type Selection = { period?: string; kind: RankedKind; category?: string; level?: number };

async function readGroup(selection: Selection, signal: AbortSignal): Promise<RankRow[]> {
  const rows: RankRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await read<Listing<RankRow>>(path, {
      query: { ...selection, sort: 'rank', limit: 100, cursor },
      signal,
    });
    rows.push(...page.rows);
    cursor = page.next_cursor ?? undefined;
  } while (cursor && rows.length < mostRows);
  return rows;
}

const kinds: readonly RankedKind[] = ['people', 'departments', 'sections'];

/** What the address selects; what it leaves open is filled with the running period and one's own group. */
function useSelection() {
  const route = useRoute();
  const session = useSession();
  const me = session.current?.person_id ?? '';
  const periods = useRead<PeriodList>('/api/periods');
  const ladder = useRead<Ladder>('/api/ladder');
  const own = useRead<ExplainedScore>('/api/scores/{subject_id}', () => ({ path: { subject_id: me } }), {
    enabled: () => me !== '',
  });

  const asked = (key: string) => (typeof route.query[key] === 'string' ? route.query[key] : '');
  const period = computed(() => {
    const all = periods.data.value?.periods ?? [];
    return all.find((one) => one.period_id === asked('period')) ?? periodOn(all, session.current?.business_date ?? '');
  });
  const kind = computed(() => kinds.find((one) => one === asked('kind')) ?? 'people');
  const rungs = computed(() => ladder.data.value?.rungs ?? []);
  const categories = computed(() => [...new Set(rungs.value.map((rung) => rung.category))]);
  const mine = computed(() => (own.data.value?.kind === 'people' ? own.data.value : undefined));
  const category = computed(
    () =>
      categories.value.find((one) => one === asked('category')) ?? mine.value?.category ?? categories.value[0] ?? '',
  );
  const levels = computed(() => rungs.value.filter((rung) => rung.category === category.value));
  const level = computed(() => {
    const wanted = asked('level') ? Number(asked('level')) : mine.value?.level;
    return (levels.value.find((rung) => rung.level === wanted) ?? levels.value[0])?.level;
  });
  const ready = computed(
    () => !periods.isPending.value && !ladder.isPending.value && (me === '' || !own.isPending.value),
  );
  const selection = computed<Selection>(() => ({
    period: period.value?.period_id,
    kind: kind.value,
    ...(kind.value === 'people' ? { category: category.value || undefined, level: level.value } : {}),
  }));
  return { me, periods, period, kind, categories, category, levels, level, ready, selection };
}

/** Moves the cached rank lists by what the live stream carries, without asking the server. */
function useMoves() {
  const cache = useQueryClient();
  // All tabs, also the one that listens to the server, hear the stream on this channel.
  const channel = new BroadcastChannel('shiji.live');
  channel.onmessage = ({ data }: MessageEvent<{ event?: unknown }>) => {
    const change = rankingChangeOf(data.event);
    if (!change) return;
    for (const query of cache.getQueryCache().findAll({ queryKey: [key] })) {
      const selection = query.queryKey[1] as Selection;
      const rows = query.state.data as RankRow[] | undefined;
      const forPeople = selection.kind === 'people';
      const sameGroup = !forPeople || (selection.category === change.category && selection.level === change.level);
      const after = rows && selection.period === change.period_id && sameGroup ? moved(rows, change) : undefined;
      if (after) cache.setQueryData(query.queryKey, after.rows);
      if (after && !after.complete) void cache.invalidateQueries({ queryKey: query.queryKey });
    }
  };
  onScopeDispose(() => channel.close());
}

/** The rank list of one group, which moves by itself. */
export function useRanking() {
  const session = useSession();
  const chosen = useSelection();
  const answer = useQuery<RankRow[], ApiProblem>({
    queryKey: computed(() => [key, chosen.selection.value]),
    queryFn: ({ signal }) => readGroup(chosen.selection.value, signal),
    enabled: () => chosen.ready.value && chosen.period.value !== undefined,
    placeholderData: (before: RankRow[] | undefined) => before,
  });
  useMoves();
  const schemes = useRead<SchemeList>('/api/schemes', {}, { enabled: () => session.can('scheme.read') });
  const scheme = computed(() => {
    const category = chosen.kind.value === 'people' ? chosen.category.value : 'unit';
    return chosen.period.value && schemeOf(schemes.data.value?.schemes ?? [], category, chosen.period.value);
  });
  return { ...chosen, answer, scheme };
}
