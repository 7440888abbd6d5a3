// SPDX-License-Identifier: Apache-2.0
import type { WebModule } from '@/app/modules';

const accounts: WebModule = {
  name: 'accounts',
  routes: [
    {
      path: '/sign-in',
      component: () => import('./pages/SignInPage.vue'),
      meta: { title: { 'zh-CN': '登录', en: 'Sign in' }, open: true },
    },
    {
      path: '/setup',
      component: () => import('./pages/SetupPage.vue'),
      meta: { title: { 'zh-CN': '首次启用', en: 'First set-up' }, open: true },
    },
  ],
};
export default accounts;
