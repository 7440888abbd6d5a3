// SPDX-License-Identifier: Apache-2.0

/** How long the second stroke of "g f" may take. */
const patience = 1200;

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** A key press as shortcuts name it: "Ctrl K", "Alt 1", "g", "?". Cmd counts as Ctrl. Nothing for what names no key. */
export function strokeOf(event: Pressed): string {
  const { key, code } = event;
  if (key.length !== 1) return '';
  if (event.ctrlKey || event.metaKey) return `Ctrl ${key.toUpperCase()}`;
  if (event.altKey) return /^Digit\d$/.test(code) ? `Alt ${code.slice(5)}` : '';
  return key;
}

/** Whether the stroke would also be typing: those act outside of fields only and can be switched off. */
export const isPlain = (stroke: string) => !stroke.startsWith('Ctrl ') && !stroke.startsWith('Alt ');

/** Puts strokes together: answers the keys a stroke completes, "g f" where g came just before, else the stroke alone. */
export function sequence(knows: (keys: string) => boolean): (stroke: string, now: number) => string {
  let before = '';
  let at = 0;
  return (stroke, now) => {
    const both = before && now - at < patience ? `${before} ${stroke}` : '';
    const keys = both && knows(both) ? both : stroke;
    before = keys === both ? '' : stroke;
    at = now;
    return keys;
  };
}
