// SPDX-License-Identifier: Apache-2.0
import type { Query } from '@/api/client';

/** What every list of the server answers. */
export interface Listing<Row> {
  rows: Row[];
  total: number;
  /** False when there are more than `total` rows and the server stopped counting. */
  total_is_exact: boolean;
  next_cursor: string | null;
}

export interface Column<Row> {
  key: string;
  label: string;
  /** Plain text of the cell; a slot named `cell-<key>` replaces it. */
  text?: (row: Row) => string;
  align?: 'left' | 'right';
  /** Shown small and grey in the header. */
  unit?: string;
  /** The word of the server's sort enumeration; sortable only with it. */
  sort?: string;
  /** On a phone: the card's heading, or left out. */
  card?: 'title' | 'hide';
  /** Not shown until chosen in the column chooser. */
  optional?: boolean;
}

export interface Filter {
  /** The query parameter, in the address and at the server alike. */
  key: string;
  label: string;
  kind: 'search' | 'choice' | 'date';
  options?: { value: string; label: string }[];
}

export interface Empty {
  /** Why there is nothing. */
  why: string;
  action?: { label: string; to: string };
}

export interface ListState {
  filters: Record<string, string>;
  sort: string;
  descending: boolean;
  page: number;
  limit: number;
  /** Cursor of the next rows once page numbers end. */
  after: string;
}

export interface ListDefaults {
  filters: readonly string[];
  sort?: string;
  descending?: boolean;
  limit?: number;
}

export type ListQuery = Query;
