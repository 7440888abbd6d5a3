// SPDX-License-Identifier: Apache-2.0
import type { Component } from 'vue';
import type { Query } from '@/api/client';
import type { components } from '@/api/schema';

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
  /** Fields of the server that a sheet has for this column; none where it has no cell. The key alone when absent. */
  export?: readonly string[];
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
  /** The saved view the address came from, or `all`. */
  view: string;
}

export interface ListDefaults {
  filters: readonly string[];
  sort?: string;
  descending?: boolean;
  limit?: number;
}

export type ListQuery = Query;

export type ViewRow = components['schemas']['ViewRow'];
export type RowAnswers = components['schemas']['RowAnswers'];

/** An act on several rows: POST of {items: [{id, version}]}, answered row by row. */
export interface BulkAct<Row> {
  path: string;
  label: string;
  /** Which of the ticked rows it is offered for. */
  fits?: (row: Row) => boolean;
  primary?: boolean;
  danger?: boolean;
  /** The act that takes it back. */
  undo?: string;
  /** Asked before what cannot be taken back. */
  confirm?: { title: (count: number) => string; text: string };
  /** A dialog of its own for what else the act needs: it gets `count` and `act(more)`. */
  ask?: Component;
}
