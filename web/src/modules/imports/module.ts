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
};
export default imports;
