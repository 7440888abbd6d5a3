// SPDX-License-Identifier: Apache-2.0
import { ShieldCheck, UserCog, UserPlus } from '@lucide/vue';
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
    {
      path: '/me',
      component: () => import('./pages/MePage.vue'),
      meta: { title: { 'zh-CN': '我的账号', en: 'My account' } },
    },
    {
      path: '/accounts',
      component: () => import('./pages/AccountsPage.vue'),
      meta: { title: { 'zh-CN': '账号', en: 'Accounts' }, permission: 'account.read' },
    },
    {
      path: '/accounts/new',
      component: () => import('./pages/NewAccountPage.vue'),
      meta: { title: { 'zh-CN': '开通账号', en: 'New account' }, permission: 'account.write' },
    },
    {
      path: '/accounts/permissions',
      component: () => import('./pages/PermissionsPage.vue'),
      meta: { title: { 'zh-CN': '权限总表', en: 'Permissions' }, permission: 'account.read' },
    },
    {
      path: '/accounts/:account_id',
      component: () => import('./pages/AccountPage.vue'),
      meta: { title: { 'zh-CN': '账号详情', en: 'Account' }, permission: 'account.read' },
    },
  ],
  nav: [
    {
      group: 'system',
      label: { 'zh-CN': '账号与授权', en: 'Accounts' },
      to: '/accounts',
      letter: 'a',
      icon: UserCog,
      permission: 'account.read',
      order: 10,
    },
    {
      group: 'system',
      label: { 'zh-CN': '权限总表', en: 'Permissions' },
      to: '/accounts/permissions',
      letter: 'q',
      icon: ShieldCheck,
      permission: 'account.read',
      order: 20,
    },
  ],
  actions: [
    {
      label: { 'zh-CN': '开通账号', en: 'New account' },
      to: '/accounts/new',
      icon: UserPlus,
      permission: 'account.write',
    },
  ],
};
export default accounts;
