// SPDX-License-Identifier: Apache-2.0
import type { WebModule } from '@/app/modules';

const search: WebModule = {
  name: 'search',
  routes: [
    {
      path: '/search',
      component: () => import('./pages/SearchPage.vue'),
      meta: { title: { 'zh-CN': '搜索', en: 'Search' }, permission: 'search.read' },
    },
  ],
};
export default search;
