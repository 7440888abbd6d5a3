// SPDX-License-Identifier: Apache-2.0
import type { QueryClient } from '@tanstack/vue-query';
import type { Listing } from './types';

/**
 * Shows a row of every cached page of a list as it will be, before the server has said so. The answer puts the pages
 * back as they were, for when the server refuses.
 */
export function showAs<Row extends object>(
  client: QueryClient,
  path: string,
  rowKey: keyof Row & string,
  id: unknown,
  change: Partial<Row>,
): () => void {
  const before = client.getQueriesData<Listing<Row>>({ queryKey: [path] });
  for (const [key, listing] of before) {
    if (!listing || !Array.isArray(listing.rows)) continue;
    const rows = listing.rows.map((row) => (row[rowKey] === id ? { ...row, ...change } : row));
    client.setQueryData<Listing<Row>>(key, { ...listing, rows });
  }
  return () => before.forEach(([key, listing]) => client.setQueryData(key, listing));
}
