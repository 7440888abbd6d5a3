// SPDX-License-Identifier: Apache-2.0
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { Query } from '@/api/client';
import { useRead } from '@/api/queries';
import { listQuery, readListState, selectionQuery, writeListState } from './state';
import type { ListDefaults, ListState, Listing } from './types';

interface Source {
  path: MaybeRefOrGetter<string>;
  /** Parameters the page sets itself, not the person. */
  fixed?: MaybeRefOrGetter<Query>;
  defaults: MaybeRefOrGetter<ListDefaults>;
}

/** A server-side list whose whole state (filters, order, page) lives in the address. */
export function useList<Row>(source: Source) {
  const route = useRoute();
  const router = useRouter();
  const defaults = computed(() => toValue(source.defaults));
  const state = computed(() => readListState(route.query, defaults.value));
  const query = computed(() => ({ ...listQuery(state.value), ...toValue(source.fixed ?? {}) }));
  const answer = useRead<Listing<Row>>(source.path, () => ({ query: query.value }));
  const selection = computed(() => ({ ...selectionQuery(state.value), ...toValue(source.fixed ?? {}) }));

  function change(part: Partial<ListState>) {
    const next = { ...state.value, page: 1, after: '', ...part };
    return router.push({ query: writeListState(next, defaults.value, route.query) });
  }
  const filter = (key: string, value: string) =>
    value === (state.value.filters[key] ?? '')
      ? undefined
      : change({ filters: { ...state.value.filters, [key]: value } });
  const sort = (by: string) =>
    change({ sort: by, descending: state.value.sort === by ? !state.value.descending : false });
  const filtered = computed(() => Object.keys(state.value.filters).length > 0);

  return { state, answer, selection, filtered, change, filter, sort };
}
