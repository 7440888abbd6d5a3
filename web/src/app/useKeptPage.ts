// SPDX-License-Identifier: Apache-2.0
import { watch } from 'vue';
import { useKept } from './kept';
import { usePreferences, type Density } from './preferences';

interface Page {
  density?: Density;
  letters?: boolean;
}

/** Density and single-key shortcuts follow the person to every device; theme and language stay with the device. */
export function useKeptPage(): void {
  const kept = useKept();
  const preferences = usePreferences();
  void kept.load().then(() => {
    const page = kept.valueOf<Page>('page');
    if (page?.density) preferences.density = page.density;
    if (page?.letters !== undefined) preferences.letters = page.letters;
  });
  watch(
    () => ({ density: preferences.density, letters: preferences.letters }),
    (page) => kept.loaded && kept.keep('page', page),
  );
}
