// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/vue-query';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { useI18n } from 'vue-i18n';
import { read, type Query } from '@/api/client';
import { useRead } from '@/api/queries';
import { useSession } from '@/app/session';
import type { Listing } from '@/shared/list/types';
import { levels, type Rung, type UnitRow } from './types';

/** What each kind of act makes stale; also told by live events, see module.ts. */
export const stale = {
  units: ['/api/units', '/api/posts', '/api/establishment', '/api/people', '/api/organisation'],
  posts: ['/api/posts', '/api/establishment', '/api/people'],
  quotas: ['/api/establishment'],
  people: ['/api/people', '/api/posts', '/api/establishment', '/api/organisation'],
  zones: ['/api/zones'],
  relations: ['/api/relations'],
  plans: ['/api/plans'],
  powers: ['/api/powers'],
  leavings: ['/api/leavings', '/api/people', '/api/posts', '/api/establishment', '/api/organisation'],
} as const;

async function readAll<Row>(path: string, query: Query, signal: AbortSignal): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = '';
  do {
    const page: Listing<Row> = await read<Listing<Row>>(path, { query: { ...query, limit: 100, cursor }, signal });
    rows.push(...page.rows);
    cursor = page.next_cursor;
  } while (cursor);
  return rows;
}

/** Every row of a list, page after page: for figures over a whole zone, not for lists people page through. */
export function useAll<Row>(path: string, query: MaybeRefOrGetter<Query> = {}) {
  return useQuery<Row[]>({
    queryKey: computed(() => [path, { ...toValue(query), all: true }]),
    queryFn: ({ signal }) => readAll<Row>(path, toValue(query), signal),
  });
}

const indented = (unit: UnitRow) => `${'　'.repeat(unit.depth)}${unit.name}`;

/** The tree as of a date (today where empty), in its order, also as options of a field or filter. */
export function useUnits(on: MaybeRefOrGetter<string> = '') {
  const answer = useRead<{ rows: UnitRow[] }>('/api/units', () => ({ query: toValue(on) ? { on: toValue(on) } : {} }));
  const units = computed(() => answer.data.value?.rows ?? []);
  const options = computed(() => units.value.map((unit) => ({ value: unit.unit_id, label: indented(unit) })));
  return { answer, units, options };
}

const usualCategories = ['general', 'economic', 'technical'];
const place = (category: string) => usualCategories.indexOf(category) + 1 || usualCategories.length + 1;

/** The usual categories in their usual order, then a zone's own by name. */
export const byCategory = (a: string, b: string) => place(a) - place(b) || a.localeCompare(b);

/** Categories of posts: those of the zone's ladder, in words. */
export function useCategories() {
  const { t, te } = useI18n();
  const ladder = useRead<{ rungs: Rung[] }>('/api/ladder');
  const rungs = computed(() => ladder.data.value?.rungs ?? []);
  const word = (category: string) => {
    const key = `organisation.category.${category}`;
    return te(key, 'zh-CN') ? t(key) : category;
  };
  const level = (value: number) => t('organisation.levelOf', { n: value });
  const group = (row: { category: string; level: number }) =>
    row.category ? `${word(row.category)} · ${level(row.level)}` : '';
  const categories = computed(() => {
    const found = [...new Set(rungs.value.map((rung) => rung.category))];
    return found.length > 0 ? found.sort(byCategory) : usualCategories;
  });
  const options = computed(() => categories.value.map((value) => ({ value, label: word(value) })));
  const levelOptions = computed(() => levels.map((value) => ({ value: String(value), label: level(value) })));
  return { rungs, categories, word, level, group, options, levelOptions };
}

/** Today as the business counts it: acts cannot be entered ahead of it. */
export function useToday() {
  const session = useSession();
  return computed(() => session.current?.business_date ?? '');
}

/** A whole number between two bounds in a text field; the complaint goes to the field. */
export function useWholeNumber() {
  const { t } = useI18n();
  return (label: string, least: number, most: number) => (value: string) => {
    const number = Number(value);
    const fits = /^\d{1,6}$/.test(value.trim()) && number >= least && number <= most;
    return fits ? undefined : t('organisation.outOfRange', { label, least, most });
  };
}
