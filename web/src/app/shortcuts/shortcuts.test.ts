// SPDX-License-Identifier: Apache-2.0
import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import { navigation } from '../modules';
import { useShortcutListener } from './listen';
import { addShortcuts, shortcutsNow, useShortcuts } from './registry';
import { sequence, strokeOf } from './strokes';

const shortcut = (keys: string, act = () => undefined) => ({ keys, label: () => keys, group: 'general' as const, act });
const press = (key: string, more: KeyboardEventInit = {}, on: EventTarget = document) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

describe('a key press has one name', () => {
  it.each([
    ['?', {}, '?'],
    ['k', { ctrlKey: true }, 'Ctrl K'],
    ['k', { metaKey: true }, 'Ctrl K'],
    ['¡', { altKey: true, code: 'Digit1' }, 'Alt 1'],
    ['a', { altKey: true, code: 'KeyA' }, ''],
    ['Shift', {}, ''],
  ])('%s', (key, more, name) => expect(strokeOf(new KeyboardEvent('keydown', { key, ...more }))).toBe(name));
});

describe('two strokes make one shortcut', () => {
  const knows = (keys: string) => keys === 'g f';
  it('when they come soon after each other', () => {
    const next = sequence(knows);
    expect([next('g', 0), next('f', 300)]).toEqual(['g', 'g f']);
  });
  it('not when the second is late, and not when something lies between', () => {
    const next = sequence(knows);
    expect([next('g', 0), next('f', 5000)]).toEqual(['g', 'f']);
    expect([next('g', 6000), next('x', 6100), next('f', 6200)]).toEqual(['g', 'x', 'f']);
  });
});

describe('the keyboard', () => {
  const act = vi.fn();
  function page(letters = true) {
    return mount(
      defineComponent({
        setup() {
          useShortcutListener(() => letters);
          useShortcuts(shortcut('j', act), shortcut('Ctrl K', act));
          return () => h('input');
        },
      }),
      { attachTo: document.body },
    );
  }
  afterEach(() => {
    act.mockReset();
    document.body.innerHTML = '';
  });

  it('acts, and no longer once the component is gone', () => {
    const shown = page();
    press('j');
    expect(act).toHaveBeenCalledTimes(1);
    shown.unmount();
    press('j');
    expect(act).toHaveBeenCalledTimes(1);
    expect(shortcutsNow()).toEqual([]);
  });

  it('leaves letters to whoever is typing, but not Ctrl K', () => {
    const shown = page();
    press('j', {}, shown.find('input').element);
    expect(act).not.toHaveBeenCalled();
    press('k', { ctrlKey: true }, shown.find('input').element);
    expect(act).toHaveBeenCalledTimes(1);
    shown.unmount();
  });

  it('hears no letters when they are switched off, and none behind a dialog', () => {
    const off = page(false);
    press('j');
    off.unmount();
    const behind = page();
    document.body.append(Object.assign(document.createElement('dialog'), { open: true }));
    press('j');
    behind.unmount();
    expect(act).not.toHaveBeenCalled();
  });

  it('lets the shortcut added last act where two have the same keys', () => {
    const shown = page();
    const other = vi.fn();
    const remove = addShortcuts(shortcut('j', other));
    press('j');
    expect([act.mock.calls.length, other.mock.calls.length]).toEqual([0, 1]);
    remove();
    press('j');
    expect(act).toHaveBeenCalledTimes(1);
    shown.unmount();
  });
});

it('no two pages are reached by the same letter', () => {
  const letters = navigation.flatMap((entry) => (entry.letter ? [entry.letter] : []));
  expect(new Set(letters).size).toBe(letters.length);
  expect(letters.length).toBeGreaterThan(8);
});
