// SPDX-License-Identifier: Apache-2.0
import { onMounted, onUnmounted } from 'vue';
import { shortcutFor } from './registry';
import { isPlain, sequence, strokeOf } from './strokes';

function typing(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}

/** Hears the keyboard for the registry. Plain letters are heard only while `letters` says so, and never in a field or a dialog. */
export function useShortcutListener(letters: () => boolean): void {
  const next = sequence((keys) => Boolean(shortcutFor(keys)));
  function onKey(event: KeyboardEvent) {
    const stroke = event.isComposing || event.defaultPrevented ? '' : strokeOf(event);
    if (!stroke) return;
    const elsewhere = typing(event) || document.querySelector('dialog[open]') !== null;
    if (elsewhere && !stroke.startsWith('Ctrl ')) return;
    if (isPlain(stroke) && !letters()) return;
    const found = shortcutFor(next(stroke, event.timeStamp));
    if (!found) return;
    event.preventDefault();
    found.act();
  }
  onMounted(() => document.addEventListener('keydown', onKey));
  onUnmounted(() => document.removeEventListener('keydown', onKey));
}
