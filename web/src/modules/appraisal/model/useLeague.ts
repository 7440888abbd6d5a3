// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { read, type Query } from '@/api/client';
import type { ApiProblem } from '@/api/problem';
import { useRead } from '@/api/queries';
import type { Listing } from '@/shared/list/types';
import type { League, ReferenceRow } from './types';

const path = '/api/references';
/** Most figures the cards hold; the table has pages. */
const mostRows = 1000;

async function readAll(query: Query, signal: AbortSignal): Promise<ReferenceRow[]> {
  const rows: ReferenceRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await read<Listing<ReferenceRow>>(path, { query: { ...query, limit: 100, cursor }, signal });
    rows.push(...page.rows);
    cursor = page.next_cursor ?? undefined;
  } while (cursor && rows.length < mostRows);
  return rows;
}

/** Places and their published figures; the filters live in the address. */
export function useLeague() {
  const route = useRoute();
  const router = useRouter();
  const asked = (key: string) => (typeof route.query[key] === 'string' ? route.query[key] : '');
  const view = computed(() => (asked('view') === 'table' ? 'table' : 'cards'));
  const filters = computed(() => ({ place: asked('place'), part: asked('part'), text: asked('text') }));
  const filtered = computed(() => Object.values(filters.value).some((value) => value !== ''));
  const league = useRead<League>('/api/league');
  const figures = useQuery<ReferenceRow[], ApiProblem>({
    queryKey: computed(() => [path, { all: true, ...filters.value }]),
    queryFn: ({ signal }) => readAll(filters.value, signal),
    enabled: () => view.value === 'cards',
    placeholderData: (before: ReferenceRow[] | undefined) => before,
  });
  const choose = (key: string, value: string) => {
    const query = { ...route.query, [key]: value || undefined, page: undefined, after: undefined };
    return router.replace({ query });
  };
  return { view, filters, filtered, league, figures, choose };
}
