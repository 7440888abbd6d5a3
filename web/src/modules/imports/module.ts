// SPDX-License-Identifier: Apache-2.0
import { FileInput } from '@lucide/vue';
import type { WebModule } from '@/app/modules';

const imports: WebModule = {
  name: 'imports',
  routes: [
    {
      path: '/imports',
      component: () => import('./pages/ImportsPage.vue'),
      meta: { title: { 'zh-CN': '数据导入', en: 'Imports' }, permission: 'import.read' },
    },
    {
      path: '/imports/new',
      component: () => import('./pages/NewImportPage.vue'),
      meta: { title: { 'zh-CN': '新建导入', en: 'New import' }, permission: 'import.write' },
    },
    {
      path: '/imports/:import_id',
      component: () => import('./pages/ImportPage.vue'),
      meta: { title: { 'zh-CN': '导入', en: 'Import' }, permission: 'import.read' },
    },
  ],
  nav: [
    {
      group: 'data',
      label: { 'zh-CN': '数据导入', en: 'Imports' },
      to: '/imports',
      letter: 'i',
      icon: FileInput,
      permission: 'import.read',
      order: 60,
    },
  ],
  live: { import_changed: ['/api/imports'] },
  jobs: { import_slice: { 'zh-CN': '导入数据', en: 'Import of data' } },
};
export default imports;
