// SPDX-License-Identifier: Apache-2.0
import { onMounted, onUnmounted, shallowReactive } from 'vue';

/** Sections of the `?` sheet, in this order. */
export const shortcutGroups = ['general', 'list', 'goto'] as const;
export type ShortcutGroup = (typeof shortcutGroups)[number];

export interface Shortcut {
  /** As shown and as pressed: "?", "Ctrl K", "Alt 1", or two strokes one after the other: "g f". */
  keys: string;
  /** What it does, in the reader's language. */
  label: () => string;
  group: ShortcutGroup;
  act: () => void;
}

const registered = shallowReactive<Shortcut[]>([]);

/** Adds shortcuts; the answer takes them away again. Of equal keys the one added last acts and is shown. */
export function addShortcuts(...more: Shortcut[]): () => void {
  registered.push(...more);
  return () => more.forEach((one) => registered.splice(registered.indexOf(one), 1));
}

/** Shortcuts that live as long as the component around them. */
export function useShortcuts(...more: Shortcut[]): void {
  let remove: (() => void) | undefined;
  onMounted(() => (remove = addShortcuts(...more)));
  onUnmounted(() => remove?.());
}

export function shortcutsNow(): Shortcut[] {
  return [...new Map(registered.map((one) => [one.keys, one])).values()];
}

export function shortcutFor(keys: string): Shortcut | undefined {
  return shortcutsNow().find((one) => one.keys === keys);
}
