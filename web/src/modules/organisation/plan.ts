// SPDX-License-Identifier: Apache-2.0
import type { PlanDetail, UnitKind } from './types';

/** A line of a draft being edited; `key` stays while lines come and go. */
export interface DraftLine {
  key: number;
  parent: number | undefined;
  unit_id: string | undefined;
  kind: UnitKind;
  unit_class: string;
  name: string;
}

export const draftOf = (plan: PlanDetail): DraftLine[] =>
  plan.lines.map((line) => ({
    key: line.line,
    parent: line.parent_line ?? undefined,
    unit_id: line.unit_id ?? undefined,
    kind: line.kind,
    unit_class: line.unit_class,
    name: line.name,
  }));

/** In the order of the tree, each after the one it stands below. */
export function ordered(lines: readonly DraftLine[]): DraftLine[] {
  const below = (parent: number | undefined): DraftLine[] =>
    lines.filter((line) => line.parent === parent).flatMap((line) => [line, ...below(line.key)]);
  return below(undefined);
}

export function depthOf(lines: readonly DraftLine[], line: DraftLine): number {
  const above = lines.find((other) => other.key === line.parent);
  return above ? depthOf(lines, above) + 1 : 0;
}

/** The line and all below it. */
export function subtree(lines: readonly DraftLine[], key: number): Set<number> {
  const keys = new Set([key]);
  for (const line of ordered(lines)) if (line.parent !== undefined && keys.has(line.parent)) keys.add(line.key);
  return keys;
}

/** Units a line may stand below: none of its own subtree, and of a kind that may hold it. */
export function parentsFor(lines: readonly DraftLine[], line: DraftLine): DraftLine[] {
  const own = subtree(lines, line.key);
  return lines.filter(
    (other) => !own.has(other.key) && (line.kind === 'department' ? other.kind === 'zone' : other.kind !== 'zone'),
  );
}

/** What the server wants: lines in order, parents by their place in it. */
export function linesToSend(lines: readonly DraftLine[]) {
  const inOrder = ordered(lines);
  const place = new Map(inOrder.map((line, at) => [line.key, at]));
  return inOrder.map(({ parent, unit_id, kind, unit_class, name }) => ({
    parent_line: parent === undefined ? undefined : place.get(parent),
    unit_id,
    kind,
    unit_class: unit_class.trim(),
    name: name.trim(),
  }));
}
