// SPDX-License-Identifier: Apache-2.0
import { LayoutDashboard } from '@lucide/vue';
import type { WebModule } from '@/app/modules';

const title = { 'zh-CN': '工作台', en: 'Desk' };

const workbench: WebModule = {
  name: 'workbench',
  routes: [{ path: '/', component: () => import('./pages/WorkbenchPage.vue'), meta: { title } }],
  nav: [{ group: 'desk', label: title, to: '/', letter: 'h', icon: LayoutDashboard, order: 0, phone: 1 }],
  live: {
    fact_declared: ['/api/facts'],
    fact_confirmed: ['/api/facts', '/api/points', '/api/ledger'],
    fact_rejected: ['/api/facts'],
    fact_withdrawn: ['/api/facts'],
    ranking_changed: ['/api/ranking', '/api/scores', '/api/points'],
  },
};
export default workbench;
