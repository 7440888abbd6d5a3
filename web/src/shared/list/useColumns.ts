// SPDX-License-Identifier: Apache-2.0
import { computed, ref, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { useKept } from '@/app/kept';
import type { Column } from './types';

/** The columns as keys in order, as a view keeps them: "title,status". */
export const columnsText = (keys: readonly string[]) => keys.join(',');
export const columnsOf = (text: string) => text.split(',').filter(Boolean);

/** What is shown of the columns there are: the wanted ones that exist, in their order; all usual ones where none is wanted. */
export function shownColumns<Row>(all: readonly Column<Row>[], wanted: readonly string[]): Column<Row>[] {
  const byKey = new Map(all.map((column) => [column.key, column]));
  const found = [...new Set(wanted)].flatMap((key) => byKey.get(key) ?? []);
  if (found.length === 0) return all.filter((column) => !column.optional);
  // The title names the row: without it a row could not be opened.
  const title = all.find((column) => column.card === 'title');
  return title && !found.includes(title) ? [title, ...found] : found;
}

/** One column one place up (-1) or down (+1). */
export function moved(keys: readonly string[], key: string, by: -1 | 1): string[] {
  const at = keys.indexOf(key);
  const to = at + by;
  if (at < 0 || to < 0 || to >= keys.length) return [...keys];
  const next = [...keys];
  next.splice(at, 1);
  next.splice(to, 0, key);
  return next;
}

/**
 * Which columns a list shows: those chosen just now, else those of the open view, else those this person keeps for the
 * list. A choice without a view is kept for the person at once; with one it waits until the view is saved.
 */
export function useColumns<Row>(
  listKey: MaybeRefOrGetter<string>,
  all: MaybeRefOrGetter<readonly Column<Row>[]>,
  view: MaybeRefOrGetter<{ view_id: string; columns: string } | undefined>,
) {
  const kept = useKept();
  const key = computed(() => `columns:${toValue(listKey)}`);
  const chosen = ref<string[]>();
  watch(
    () => toValue(view)?.view_id,
    () => (chosen.value = undefined),
  );
  const wanted = computed(() => {
    if (chosen.value) return chosen.value;
    const of = toValue(view);
    return of ? columnsOf(of.columns) : (kept.valueOf<string[]>(key.value) ?? []);
  });
  const shown = computed(() => shownColumns(toValue(all), wanted.value));
  const keys = computed(() => shown.value.map((column) => column.key));
  function choose(next: string[]) {
    if (toValue(view)) chosen.value = next;
    else kept.keep(key.value, next);
  }
  /** What the view keeps: nothing where it shows the usual columns. */
  const text = computed(() => (wanted.value.length === 0 ? '' : columnsText(keys.value)));
  const settle = () => (chosen.value = undefined);
  return { shown, keys, text, choose, settle };
}
