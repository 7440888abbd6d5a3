// SPDX-License-Identifier: Apache-2.0
import { Timer } from '@lucide/vue';
import type { WebModule } from '@/app/modules';

const title = { 'zh-CN': '任务与故障', en: 'Jobs and incidents' };

const jobs: WebModule = {
  name: 'jobs',
  routes: [
    { path: '/jobs', component: () => import('./pages/JobsPage.vue'), meta: { title, permission: 'job.read' } },
    {
      path: '/jobs/:job_id',
      component: () => import('./pages/JobPage.vue'),
      meta: { title: { 'zh-CN': '任务', en: 'Job' } },
    },
  ],
  nav: [{ group: 'system', label: title, to: '/jobs', icon: Timer, permission: 'job.read', order: 60 }],
  live: { job_progressed: ['/api/jobs'] },
};
export default jobs;
