// SPDX-License-Identifier: Apache-2.0
import type { LocationQuery } from 'vue-router';
import type { ListDefaults, ListQuery, ListState } from './types';

/** Page numbers end where the server's exact totals end; beyond, one goes on by cursor. */
export const countedRows = 10_000;
export const pageSizes = [20, 50, 100] as const;
const usualLimit = 20;

const one = (value: LocationQuery[string] | undefined): string => {
  const first = Array.isArray(value) ? value[0] : value;
  return first ?? '';
};

function natural(text: string, most: number): number | undefined {
  const value = Number(text);
  return Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
}

/** The list's state from the address. Whatever is malformed falls back to the default. */
export function readListState(query: LocationQuery, defaults: ListDefaults): ListState {
  const filters = Object.fromEntries(
    defaults.filters.flatMap((key) => (one(query[key]) ? [[key, one(query[key])]] : [])),
  );
  const limit = natural(one(query.limit), 100) ?? defaults.limit ?? usualLimit;
  const order = one(query.order);
  return {
    filters,
    sort: one(query.sort) || (defaults.sort ?? ''),
    descending: order ? order === 'desc' : (defaults.descending ?? false),
    page: natural(one(query.page), Math.floor(countedRows / limit)) ?? 1,
    limit,
    after: one(query.after),
    view: one(query.view),
  };
}

/** The address of a state, without what is default, so that shared links stay short. Other parameters are kept. */
export function writeListState(state: ListState, defaults: ListDefaults, others: LocationQuery = {}): LocationQuery {
  const own = new Set([...defaults.filters, 'sort', 'order', 'page', 'limit', 'after', 'view']);
  const out: LocationQuery = Object.fromEntries(Object.entries(others).filter(([key]) => !own.has(key)));
  for (const key of defaults.filters) if (state.filters[key]) out[key] = state.filters[key];
  const usualOrder = state.sort === (defaults.sort ?? '') && state.descending === (defaults.descending ?? false);
  if (!usualOrder) {
    if (state.sort) out.sort = state.sort;
    out.order = state.descending ? 'desc' : 'asc';
  }
  if (state.page > 1) out.page = String(state.page);
  if (state.limit !== (defaults.limit ?? usualLimit)) out.limit = String(state.limit);
  if (state.after) out.after = state.after;
  if (state.view) out.view = state.view;
  return out;
}

/** Filters and order as the server reads them, without paging: also the query of the export. */
export function selectionQuery(state: ListState): ListQuery {
  return {
    ...state.filters,
    ...(state.sort ? { sort: state.sort, descending: state.descending } : {}),
  };
}

export function listQuery(state: ListState): ListQuery {
  const place = state.after ? { cursor: state.after } : { offset: (state.page - 1) * state.limit };
  return { ...selectionQuery(state), limit: state.limit, ...('offset' in place && place.offset === 0 ? {} : place) };
}

/** The part of an address that a view keeps: filters and order, as text. */
export function addressText(query: LocationQuery, filters: readonly string[]): string {
  const kept = [...filters, 'sort', 'order'].flatMap((key) => (one(query[key]) ? [[key, one(query[key])]] : []));
  return new URLSearchParams(kept).toString();
}

/** What addressText wrote, as an address again. */
export const parsed = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text));

/** Whether two states show the same rows in the same order, on whatever page. */
export const sameList = (a: ListState, b: ListState): boolean =>
  JSON.stringify(Object.entries(a.filters).sort()) === JSON.stringify(Object.entries(b.filters).sort()) &&
  a.sort === b.sort &&
  a.descending === b.descending;

/** The page numbers to offer around the current one; 0 stands for a gap. */
export function pageNumbers(page: number, pages: number): number[] {
  const wanted = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages);
  return wanted.sort((a, b) => a - b).flatMap((n, at) => (at > 0 && n - (wanted[at - 1] ?? 0) > 1 ? [0, n] : [n]));
}
