// SPDX-License-Identifier: Apache-2.0
import { computed } from 'vue';
import { useRouter } from 'vue-router';
import { groups, navigation, type NavEntry } from '../modules';
import { useSession } from '../session';

/** The navigation entries this person may use, and which of them is the current page's. */
export function useNavigation() {
  const session = useSession();
  const router = useRouter();

  const entries = computed(() => navigation.filter((entry) => !entry.permission || session.can(entry.permission)));
  const grouped = computed(() =>
    groups
      .map((group) => ({ group, entries: entries.value.filter((entry) => entry.group === group) }))
      .filter((part) => part.entries.length > 0),
  );
  /** Four at most, so that the bar has room for "more". */
  const phone = computed(() =>
    entries.value
      .filter((entry) => entry.phone !== undefined)
      .sort((a, b) => (a.phone ?? 0) - (b.phone ?? 0))
      .slice(0, 4),
  );
  /** The entry with the longest path that leads to the current page. */
  const current = computed<NavEntry | undefined>(() => {
    const path = router.currentRoute.value.path;
    return entries.value
      .filter(({ to }) => path === to || (to !== '/' && path.startsWith(`${to}/`)))
      .sort((a, b) => b.to.length - a.to.length)[0];
  });
  return { entries, grouped, phone, current };
}
