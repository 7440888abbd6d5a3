// SPDX-License-Identifier: Apache-2.0
import { FileClock, ScanSearch } from '@lucide/vue';
import { useQuery } from '@tanstack/vue-query';
import { computed, ref, watch, type Component, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { read } from '@/api/client';
import type { components } from '@/api/schema';
import { actions, findKinds } from '../modules';
import { usePreferences } from '../preferences';
import { useSession } from '../session';
import { useNavigation } from './navigation';
import { recentOf } from './recent';

type Found = components['schemas']['Found'];

export interface PaletteItem {
  to: string;
  title: string;
  note: string;
  kind: string;
  icon: Component;
}
export interface PaletteGroup {
  key: string;
  label: string;
  items: PaletteItem[];
}

/** Records of one kind shown before one asks for all of them. */
const perKind = 5;
const pause = 120;

/** What the server finds for a text once typing has paused: one group for each kind of record. */
function useRecords(typed: Ref<string>) {
  const session = useSession();
  const preferences = usePreferences();
  const asked = ref('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(typed, (now) => {
    clearTimeout(timer);
    timer = setTimeout(() => (asked.value = now), now ? pause : 0);
  });
  const answer = useQuery({
    queryKey: computed(() => ['/api/search', { q: asked.value, limit: 40 }]),
    queryFn: ({ signal }) => read<Found>('/api/search', { query: { q: asked.value, limit: 40 }, signal }),
    enabled: () => Boolean(asked.value) && session.can('search.read'),
    placeholderData: (previous) => previous,
  });
  /** Nothing of an earlier question is offered as an answer to this one. */
  const settled = computed(() => asked.value === typed.value && !answer.isPlaceholderData.value);
  const groups = computed<PaletteGroup[]>(() => {
    if (!typed.value || !settled.value) return [];
    return [...findKinds.values()].map((find) => ({
      key: find.kind,
      label: find.label[preferences.language],
      items: (answer.data.value?.rows ?? [])
        .filter(({ kind }) => kind === find.kind)
        .slice(0, perKind)
        .map(({ record_id, title, note }) => ({
          to: find.to(record_id, title),
          title,
          note,
          kind: find.kind,
          icon: find.icon,
        })),
    }));
  });
  const waiting = computed(
    () => Boolean(typed.value) && session.can('search.read') && !(settled.value && !answer.isFetching.value),
  );
  return { groups, waiting, failed: answer.isError };
}

/** What one may start and the pages one may open, whose words hold the text in either language. */
function usePages(typed: Ref<string>) {
  const { t } = useI18n();
  const session = useSession();
  const preferences = usePreferences();
  const { entries } = useNavigation();
  const matches = (...words: string[]) => words.some((word) => word.toLowerCase().includes(typed.value.toLowerCase()));
  const started = computed<PaletteItem[]>(() =>
    actions
      .filter((action) => session.can(action.permission) && matches(...Object.values(action.label)))
      .map(({ label, to, icon }) => ({ to, title: label[preferences.language], note: '', kind: '', icon })),
  );
  const pages = computed<PaletteItem[]>(() =>
    entries.value
      .filter((entry) => matches(...Object.values(entry.label), entry.to))
      .filter((entry) => !actions.some(({ to }) => to === entry.to))
      .map(({ label, to, icon, group }) => ({
        to,
        title: label[preferences.language],
        note: t(`app.groups.${group}`),
        kind: '',
        icon,
      })),
  );
  return { started, pages };
}

/** What the palette offers for a text: where one was, records, what one may start, pages. */
export function usePalette(text: Ref<string>) {
  const { t } = useI18n();
  const session = useSession();
  const account = computed(() => session.current?.account_id ?? '');
  const typed = computed(() => text.value.trim());
  const records = useRecords(typed);
  const { started, pages } = usePages(typed);
  const recent = computed<PaletteItem[]>(() =>
    typed.value
      ? []
      : recentOf(account.value).map((entry) => ({ ...entry, icon: findKinds.get(entry.kind)?.icon ?? FileClock })),
  );
  const all = computed<PaletteItem[]>(() =>
    records.groups.value.some(({ items }) => items.length > 0)
      ? [
          {
            to: `/search?q=${encodeURIComponent(typed.value)}`,
            title: t('app.paletteAll', { text: typed.value }),
            note: '',
            kind: '',
            icon: ScanSearch,
          },
        ]
      : [],
  );
  const groups = computed<PaletteGroup[]>(() =>
    [
      { key: 'recent', label: t('app.paletteRecent'), items: recent.value },
      ...records.groups.value,
      { key: 'actions', label: t('app.paletteActions'), items: started.value },
      { key: 'pages', label: t('app.palettePages'), items: pages.value },
      { key: 'all', label: t('app.search'), items: all.value },
    ].filter(({ items }) => items.length > 0),
  );
  return { groups, waiting: records.waiting, failed: records.failed, account };
}
