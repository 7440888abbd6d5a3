// SPDX-License-Identifier: Apache-2.0
import { onBeforeUnmount, onMounted, type Ref } from 'vue';

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && Boolean(target.closest('input:not([type="checkbox"]), textarea, select, dialog'));

/** The control of each row that opens it: where j and k put the focus. */
const openers = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('tbody [data-row]')];

function step(root: HTMLElement, by: number) {
  const rows = openers(root);
  const row = document.activeElement?.closest('tr');
  const at = rows.findIndex((opener) => opener.closest('tr') === row);
  const next = at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by));
  rows[next]?.focus();
  rows[next]?.scrollIntoView({ block: 'nearest' });
}

function tick() {
  document.activeElement?.closest('tr')?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
}

/** j and k go through the rows of a list, x ticks the row; not while somebody types or a dialog is open. */
export function useRowKeys(root: Readonly<Ref<HTMLElement | null>>): void {
  function onKey(event: KeyboardEvent) {
    const list = root.value;
    if (!list || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    if (event.key === 'j') step(list, 1);
    else if (event.key === 'k') step(list, -1);
    else if (event.key === 'x') tick();
    else return;
    event.preventDefault();
  }
  onMounted(() => document.addEventListener('keydown', onKey));
  onBeforeUnmount(() => document.removeEventListener('keydown', onKey));
}
