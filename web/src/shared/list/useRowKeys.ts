// SPDX-License-Identifier: Apache-2.0
import { useI18n } from 'vue-i18n';
import type { Ref } from 'vue';
import { useShortcuts } from '@/app/shortcuts/registry';

/** What of a row takes the focus: the control marked as its opener, else its first link, else the row itself. */
const openerOf = (row: HTMLElement) => row.querySelector<HTMLElement>('[data-row], a[href]') ?? row;
const rowsOf = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('tbody > tr')];
const current = (root: HTMLElement) =>
  root.contains(document.activeElement) ? document.activeElement?.closest<HTMLElement>('tbody > tr') : null;

function step(root: HTMLElement, by: number) {
  const rows = rowsOf(root);
  const row = current(root);
  const at = row ? rows.indexOf(row) : -1;
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
  if (!next) return;
  openerOf(next).focus();
  next.scrollIntoView({ block: 'nearest' });
}

/** j and k go through the rows of a list, Enter opens the row by the link that has the focus, x ticks it. */
export function useRowKeys(root: Readonly<Ref<HTMLElement | null>>, selectable: () => boolean): void {
  const { t } = useI18n();
  const within = (act: (list: HTMLElement) => void) => () => root.value && act(root.value);
  const shortcut = (keys: string, word: string, act: (list: HTMLElement) => void) => ({
    keys,
    label: () => t(`app.keys.${word}`),
    group: 'list' as const,
    act: within(act),
  });
  useShortcuts(
    shortcut('j', 'down', (list) => step(list, 1)),
    shortcut('k', 'up', (list) => step(list, -1)),
    ...(selectable()
      ? [shortcut('x', 'select', (list) => current(list)?.querySelector<HTMLInputElement>('.list-tick input')?.click())]
      : []),
  );
}
