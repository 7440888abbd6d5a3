// SPDX-License-Identifier: Apache-2.0
import type { ChartRow } from './types';

export interface ChartNode {
  id: string;
  row: ChartRow;
  children: ChartNode[];
}

/** Rows in the order of the tree as a tree. */
export function chartOf(rows: readonly ChartRow[]): ChartNode[] {
  const nodes = new Map(rows.map((row) => [row.unit_id, { id: row.unit_id, row, children: [] as ChartNode[] }]));
  const roots: ChartNode[] = [];
  for (const node of nodes.values()) (nodes.get(node.row.parent_id ?? '')?.children ?? roots).push(node);
  return roots;
}

/** The nodes that are shown, in order, with the one above each. */
export function visible(roots: readonly ChartNode[], collapsed: ReadonlySet<string>): { id: string; above?: string }[] {
  const walk = (nodes: readonly ChartNode[], above?: string): { id: string; above?: string }[] =>
    nodes.flatMap((node) => [{ id: node.id, above }, ...(collapsed.has(node.id) ? [] : walk(node.children, node.id))]);
  return walk(roots);
}

export type Move = { to: string } | { collapse: string } | { expand: string } | undefined;

/** What a key of a tree does, as the keyboard pattern for trees asks for it. */
export function moveFor(key: string, at: string, roots: readonly ChartNode[], collapsed: ReadonlySet<string>): Move {
  const shown = visible(roots, collapsed);
  const place = shown.findIndex((node) => node.id === at);
  const here = shown[place];
  if (!here) return undefined;
  const to = (id?: string): Move => (id ? { to: id } : undefined);
  const hasChildren = visible(roots, new Set()).some((node) => node.above === at);
  if (key === 'ArrowDown') return to(shown[place + 1]?.id);
  if (key === 'ArrowUp') return to(shown[place - 1]?.id);
  if (key === 'Home') return to(shown[0]?.id);
  if (key === 'End') return to(shown.at(-1)?.id);
  if (key === 'ArrowRight' && hasChildren) return collapsed.has(at) ? { expand: at } : to(shown[place + 1]?.id);
  if (key === 'ArrowLeft') return hasChildren && !collapsed.has(at) ? { collapse: at } : to(here.above);
  return undefined;
}
