// SPDX-License-Identifier: Apache-2.0
import { parseScaled, scaled } from '@/shared/format/numbers';
import type { TargetCell, TargetChange, TargetLevel, TargetNode, TargetSheet } from './types';

/** A line of the sheet; `parts` are the lines below it that sum to it. */
export interface SheetRow {
  level: TargetLevel;
  subject_id: string;
  name: string;
  may_change: boolean;
  depth: number;
  cells: TargetCell[];
  parts: SheetRow[];
}

function rowOf(node: TargetNode, depth: number): SheetRow {
  return { ...node, depth, parts: node.parts.map((part) => rowOf(part, depth + 1)) };
}
const withParts = (row: SheetRow): SheetRow[] => [row, ...row.parts.flatMap(withParts)];

/** The tree as lines, each before its parts. */
export function rowsOf(sheet: TargetSheet): SheetRow[] {
  return sheet.tree.flatMap((node) => withParts(rowOf(node, 0)));
}

/** What was typed, by cell; a cell that was not touched is absent. */
export type Typed = Record<string, string>;
export const cellKey = (subject_id: string, period_id: string) => `${subject_id} ${period_id}`;

/** A target as it is typed: no separators. */
export function textOf(target_x100: number | null): string {
  return target_x100 === null ? '' : scaled(target_x100, 2, true).replaceAll(',', '');
}

/** null: no target; undefined: no number of 0 or more. */
export function targetOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const value = parseScaled(text, 2);
  return value !== undefined && value >= 0 ? value : undefined;
}

function valueAt(row: SheetRow, at: number, typed: Typed): number | null {
  const cell = row.cells[at];
  if (!cell) return null;
  const text = typed[cellKey(row.subject_id, cell.period_id)];
  return text === undefined ? cell.target_x100 : (targetOf(text) ?? null);
}

const sumOf = (values: (number | null)[]): number | null => {
  const present = values.filter((value) => value !== null);
  return present.length === 0 ? null : present.reduce((sum, value) => sum + value, 0);
};

/** The sum of a cell's parts and how far it is off; the last cell is the year and also the sum of its quarters. */
export function sumAt(row: SheetRow, at: number, typed: Typed): { parts: number | null; off: number } {
  const whole = valueAt(row, at, typed);
  const below = sumOf(row.parts.map((part) => valueAt(part, at, typed)));
  const isYear = at === row.cells.length - 1;
  const quarters = isYear ? sumOf(row.cells.slice(0, -1).map((_, quarter) => valueAt(row, quarter, typed))) : null;
  const wrong = [below, quarters].find((sum) => sum !== null && whole !== null && sum !== whole);
  const parts = wrong ?? below ?? quarters;
  return { parts, off: wrong === undefined || wrong === null || whole === null ? 0 : wrong - whole };
}

/** What differs from the sheet as it was read, and the cells that hold no number. */
export function changesOf(rows: readonly SheetRow[], typed: Typed): { changes: TargetChange[]; wrong: string[] } {
  const changes: TargetChange[] = [];
  const wrong: string[] = [];
  for (const { level, subject_id, cells } of rows) {
    for (const { period_id, target_x100, version } of cells) {
      const key = cellKey(subject_id, period_id);
      const text = typed[key];
      if (text === undefined) continue;
      const value = targetOf(text);
      if (value === undefined) wrong.push(key);
      else if (value !== target_x100) changes.push({ level, subject_id, period_id, target_x100: value, version });
    }
  }
  return { changes, wrong };
}

/** A block copied from a spreadsheet, laid from one cell to the right and downwards over what may be changed. */
export function pasted(text: string, rows: readonly SheetRow[], row: number, column: number): Typed {
  const typed: Typed = {};
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  lines.forEach((line, down) => {
    const target = rows[row + down];
    if (!target?.may_change) return;
    line.split('\t').forEach((value, right) => {
      const cell = target.cells[column + right];
      if (cell) typed[cellKey(target.subject_id, cell.period_id)] = value.trim();
    });
  });
  return typed;
}

/** The cell that a path of the server such as "rows[3].target_x100" is about. */
export function cellOfServerPath(path: string, changes: readonly TargetChange[]): string | undefined {
  const change = changes[Number(/^rows\[(\d+)\]/.exec(path)?.[1] ?? -1)];
  return change && cellKey(change.subject_id, change.period_id);
}
