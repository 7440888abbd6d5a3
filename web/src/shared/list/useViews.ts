// SPDX-License-Identifier: Apache-2.0
import { useQueries } from '@tanstack/vue-query';
import { computed, toValue, watch, type MaybeRefOrGetter, type Ref } from 'vue';
import { useRoute, useRouter, type LocationQuery } from 'vue-router';
import { read, type Query } from '@/api/client';
import { filled, useRead } from '@/api/queries';
import { useSession } from '@/app/session';
import { parsed, readListState, sameList, selectionQuery } from './state';
import type { ListDefaults, Listing, ViewRow } from './types';

interface Source {
  path: MaybeRefOrGetter<string>;
  fixed: MaybeRefOrGetter<Query>;
  defaults: MaybeRefOrGetter<ListDefaults>;
  /** Lists of a part of a page have no views. */
  off: MaybeRefOrGetter<boolean>;
}

/** Tabs beyond this many show no count. */
const mostCounted = 8;
const countStays = 60_000;

/** How many rows the first views have: the list's own totals, asked with one row. */
function useCounts(source: Source, listKey: Ref<string>, views: Ref<ViewRow[]>) {
  const counted = computed(() =>
    views.value.slice(0, mostCounted).map((view) => ({
      view,
      query: {
        ...selectionQuery(readListState(parsed(view.query), toValue(source.defaults))),
        ...toValue(source.fixed),
        limit: 1,
      },
    })),
  );
  const totals = useQueries({
    queries: computed(() =>
      counted.value.map(({ query }) => ({
        queryKey: [listKey.value, query],
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          read<Listing<unknown>>(toValue(source.path), { query, signal }),
        staleTime: countStays,
      })),
    ),
  });
  return computed(
    () =>
      new Map(
        counted.value.flatMap(({ view }, at) => {
          const listing = totals.value[at]?.data as Listing<unknown> | undefined;
          return listing ? [[view.view_id, { total: listing.total, exact: listing.total_is_exact }] as const] : [];
        }),
      ),
  );
}

/** The saved views of a list: which is open, what the list opens with, and how many rows each has (counted to 10,000). */
export function useViews(source: Source) {
  const route = useRoute();
  const router = useRouter();
  const session = useSession();
  const listKey = computed(() => filled(toValue(source.path)));
  const on = computed(() => !toValue(source.off) && session.can('view.use'));
  const answer = useRead<{ rows: ViewRow[]; default_view_id: string | null }>(
    '/api/views',
    () => ({ query: { list_key: listKey.value } }),
    { enabled: on },
  );
  const views = computed(() => (on.value ? (answer.data.value?.rows ?? []) : []));
  const usual = computed(() => views.value.find((view) => view.view_id === answer.data.value?.default_view_id));
  const open = computed(() => views.value.find((view) => view.view_id === route.query.view));

  /** The address of a view, and that of the whole list. */
  const queryOf = (view: Pick<ViewRow, 'view_id' | 'query'>): LocationQuery => ({
    ...parsed(view.query),
    view: view.view_id,
  });
  const wholeList = computed((): LocationQuery => (usual.value ? { view: 'all' } : ({} as LocationQuery)));

  // A bare address opens the list as its default view; an address that says anything is left as it is.
  watch(
    [usual, () => route.query],
    () => {
      if (usual.value && Object.keys(route.query).length === 0) void router.replace({ query: queryOf(usual.value) });
    },
    { immediate: true },
  );

  const changed = computed(() => {
    if (!open.value) return false;
    const defaults = toValue(source.defaults);
    return !sameList(readListState(route.query, defaults), readListState(parsed(open.value.query), defaults));
  });

  const counts = useCounts(source, listKey, views);
  return { on, listKey, views, open, changed, counts, queryOf, wholeList, refresh: () => answer.refetch() };
}
