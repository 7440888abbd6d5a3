// SPDX-License-Identifier: Apache-2.0
import { CalendarDays, Timer } from '@lucide/vue';
import type { WebModule } from '@/app/modules';

const calendars: WebModule = {
  name: 'calendars',
  routes: [
    {
      path: '/calendar',
      component: () => import('./pages/CalendarPage.vue'),
      meta: { title: { 'zh-CN': '工作日历', en: 'Calendar' }, permission: 'calendar.read' },
    },
    {
      path: '/calendar/draft',
      component: () => import('./pages/DraftPage.vue'),
      meta: { title: { 'zh-CN': '起草放假安排', en: 'Draft a calendar' }, permission: 'calendar.write' },
    },
    {
      path: '/calendar/versions',
      component: () => import('./pages/VersionsPage.vue'),
      meta: { title: { 'zh-CN': '放假安排各版本', en: 'Versions' }, permission: 'calendar.read' },
    },
    {
      path: '/calendar/versions/:version_id',
      component: () => import('./pages/VersionPage.vue'),
      meta: { title: { 'zh-CN': '放假安排', en: 'Version' }, permission: 'calendar.read' },
    },
    {
      path: '/calendar/due',
      component: () => import('./pages/DuePage.vue'),
      meta: { title: { 'zh-CN': '期限试算', en: 'Due dates' }, permission: 'calendar.read' },
    },
  ],
  nav: [
    {
      group: 'data',
      label: { 'zh-CN': '工作日历', en: 'Calendar' },
      to: '/calendar',
      icon: CalendarDays,
      permission: 'calendar.read',
      order: 70,
    },
    {
      group: 'data',
      label: { 'zh-CN': '期限试算', en: 'Due dates' },
      to: '/calendar/due',
      icon: Timer,
      permission: 'calendar.read',
      order: 71,
    },
  ],
  live: { calendar_changed: ['/api/calendars', '/api/calendar-versions', '/api/due'] },
};
export default calendars;
