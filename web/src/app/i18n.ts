// SPDX-License-Identifier: Apache-2.0
import { createI18n } from 'vue-i18n';
import zh from '@/shared/i18n/zh-CN';
import type { Language } from './preferences';

/** The shape of `zh` with other words: a missing or surplus key does not compile. */
export type Messages<T> = { [Key in keyof T]: T[Key] extends string ? string : Messages<T[Key]> };
/** A name in both languages, for what is shown before a module's own messages are loaded. */
export type Words = Record<Language, string>;

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  missingWarn: false,
  fallbackWarn: false,
  messages: { 'zh-CN': { ...zh }, en: {} as Record<string, never> },
});

type Catalogue = { default: Record<string, unknown> };
const catalogues = import.meta.glob<Catalogue>('../modules/*/i18n/*.ts');
const loaded = new Set<string>();

async function loadOnce(id: string, language: Language, load: () => Promise<Record<string, unknown>>) {
  if (loaded.has(id)) return;
  i18n.global.mergeLocaleMessage(language, await load());
  loaded.add(id);
}

/** Loads the shared words of a language and those of one module, which live under the module's name. */
export async function loadMessages(language: Language, module?: string): Promise<void> {
  if (language === 'en') {
    await loadOnce('en', 'en', async () => ({ ...(await import('@/shared/i18n/en')).default }));
  }
  const load = module && catalogues[`../modules/${module}/i18n/${language}.ts`];
  if (load) await loadOnce(`${module}/${language}`, language, async () => ({ [module]: (await load()).default }));
}

/** Switches the words on screen after they are there. */
export async function speak(language: Language, modules: string[]): Promise<void> {
  await Promise.all([loadMessages(language), ...modules.map((module) => loadMessages(language, module))]);
  i18n.global.locale.value = language;
}
