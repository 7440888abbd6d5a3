// SPDX-License-Identifier: Apache-2.0
import { createRouter, createWebHistory, type RouteLocationNormalized } from 'vue-router';
import { loadMessages } from './i18n';
import { modules } from './modules';
import { usePreferences } from './preferences';
import { useSession } from './session';

const reloadMark = 'shiji.reloaded';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    ...modules.flatMap((module) =>
      module.routes.map((route) => ({ ...route, meta: { ...route.meta, module: module.name } })),
    ),
    { path: '/:rest(.*)*', component: () => import('./pages/NotFoundPage.vue') },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

/** A path of this page, or home: a target in the address must never lead to another site. */
export function safeTarget(target: unknown): string {
  return typeof target === 'string' && /^\/(?![/\\])/.test(target) ? target : '/';
}

async function doorkeeper(to: RouteLocationNormalized) {
  const session = useSession();
  if (session.current === undefined && (!to.meta.open || to.path === '/sign-in')) await session.load();
  if (to.path === '/sign-in' && session.signedIn) return safeTarget(to.query.to);
  if (to.meta.open || session.signedIn) return true;
  return { path: '/sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } };
}

router.beforeEach(doorkeeper);
router.beforeResolve(async (to) => {
  await loadMessages('zh-CN', to.meta.module);
  if (usePreferences().language !== 'zh-CN') await loadMessages(usePreferences().language, to.meta.module);
});

/**
 * After the server is upgraded the chunks this page knows are gone; one reload fetches the new page. The mark stops a
 * second one.
 */
export function reloadOnce(): void {
  if (sessionStorage.getItem(reloadMark)) return;
  sessionStorage.setItem(reloadMark, '1');
  location.reload();
}

/** True once after such a reload. */
export function wasReloaded(): boolean {
  const mark = sessionStorage.getItem(reloadMark) === '1';
  if (mark) sessionStorage.setItem(reloadMark, 'told');
  return mark;
}
