// SPDX-License-Identifier: Apache-2.0
import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { whenSignedOut } from '@/api/client';
import App from './App.vue';
import { i18n, speak } from './i18n';
import { usePreferences } from './preferences';
import { queryClient } from './query';
import { reloadOnce, router } from './router';
import { useSession } from './session';

const app = createApp(App);
app.use(createPinia());
app.use(i18n);
app.use(VueQueryPlugin, { queryClient });

whenSignedOut(() => {
  useSession().forget();
  queryClient.clear();
  const here = router.currentRoute.value;
  if (!here.meta.open) void router.push({ path: '/sign-in', query: { to: here.fullPath } });
});

window.addEventListener('vite:preloadError', (event) => {
  event.preventDefault();
  reloadOnce();
});

void speak(usePreferences().language, []).then(() => {
  app.use(router);
  app.mount('#app');
});
