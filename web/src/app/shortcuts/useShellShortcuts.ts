// SPDX-License-Identifier: Apache-2.0
import { watchEffect, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { useNavigation } from '../layouts/navigation';
import { usePreferences } from '../preferences';
import { addShortcuts, useShortcuts } from './registry';

interface Shell {
  main: Ref<HTMLElement | undefined>;
  palette: () => void;
  sheet: () => void;
}

/** What can be reached from every page: the palette, the sheet, the pages by letter, the page's search box and its main button. */
export function useShellShortcuts({ main, palette, sheet }: Shell): void {
  const { t } = useI18n();
  const router = useRouter();
  const preferences = usePreferences();
  const { entries } = useNavigation();
  const word = (key: string) => () => t(`app.keys.${key}`);

  useShortcuts(
    { keys: 'Ctrl K', label: word('palette'), group: 'general', act: palette },
    { keys: '?', label: word('help'), group: 'general', act: sheet },
    {
      keys: '/',
      label: word('filter'),
      group: 'list',
      act: () => {
        const box = main.value?.querySelector<HTMLInputElement>('input[type="search"]');
        if (box) box.focus();
        else palette();
      },
    },
    {
      keys: 'n',
      label: word('new'),
      group: 'general',
      act: () => main.value?.querySelector<HTMLElement>('.page-header .btn.primary')?.click(),
    },
  );
  watchEffect((onCleanup) => {
    const shown = entries.value;
    const goto = (keys: string, to: string, label: () => string) => ({
      keys,
      label,
      group: 'goto' as const,
      act: () => void router.push(to),
    });
    onCleanup(
      addShortcuts(
        ...shown.flatMap((entry) =>
          entry.letter ? [goto(`g ${entry.letter}`, entry.to, () => entry.label[preferences.language])] : [],
        ),
        ...shown
          .slice(0, 9)
          .map((entry, at) => goto(`Alt ${at + 1}`, entry.to, () => entry.label[preferences.language])),
      ),
    );
  });
}
