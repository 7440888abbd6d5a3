// SPDX-License-Identifier: Apache-2.0
import { defineStore } from 'pinia';
import { ref, watch } from 'vue';

export type Theme = 'auto' | 'light' | 'dark';
export type Density = 'comfortable' | 'default' | 'compact';
export type Language = 'zh-CN' | 'en';

const store = 'shiji.preferences';

interface Saved {
  theme?: Theme;
  density?: Density;
  language?: Language;
  folded?: boolean;
  letters?: boolean;
}

function saved(): Saved {
  try {
    return JSON.parse(localStorage.getItem(store) ?? '{}') as Saved;
  } catch {
    return {};
  }
}

/** How this person likes the page; boot.js reads the same record before the first paint. */
export const usePreferences = defineStore('preferences', () => {
  const start = saved();
  const theme = ref<Theme>(start.theme ?? 'auto');
  const density = ref<Density>(start.density ?? 'default');
  const language = ref<Language>(start.language ?? 'zh-CN');
  const folded = ref(start.folded ?? false);
  /** Whether plain letters are shortcuts; some people need them off (speech input, tremor). */
  const letters = ref(start.letters ?? true);
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');

  function apply() {
    const root = document.documentElement;
    root.classList.toggle('dark', theme.value === 'dark' || (theme.value === 'auto' && prefersDark.matches));
    root.dataset.density = density.value;
    root.lang = language.value;
  }

  watch([theme, density, language, folded, letters], () => {
    apply();
    const record: Saved = {
      theme: theme.value,
      density: density.value,
      language: language.value,
      folded: folded.value,
      letters: letters.value,
    };
    localStorage.setItem(store, JSON.stringify(record));
  });
  prefersDark.addEventListener('change', apply);
  apply();
  return { theme, density, language, folded, letters };
});
