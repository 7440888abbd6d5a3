// SPDX-License-Identifier: Apache-2.0
import { Bell } from '@lucide/vue';
import type { WebModule } from '@/app/modules';

const title = { 'zh-CN': '消息', en: 'Notices' };

const notifications: WebModule = {
  name: 'notifications',
  routes: [
    {
      path: '/notifications',
      component: () => import('./pages/NoticesPage.vue'),
      meta: { title, permission: 'notice.read' },
    },
    {
      path: '/notifications/settings',
      component: () => import('./pages/SettingsPage.vue'),
      meta: { title: { 'zh-CN': '消息设置', en: 'Notice settings' }, permission: 'notice.read' },
    },
  ],
  nav: [{ group: 'desk', label: title, to: '/notifications', icon: Bell, permission: 'notice.read', order: 5 }],
  live: { notice_arrived: ['/api/notifications', '/api/records', '/api/late'], notices_read: ['/api/notifications'] },
  notices: { comment_written: { 'zh-CN': '{by}发表了评论', en: '{by} commented' } },
  jobs: {
    deliver_notice: { 'zh-CN': '发送消息', en: 'Deliver a notice' },
    show_held_notices: { 'zh-CN': '显示免打扰时段的消息', en: 'Show notices held back' },
    alert_date: { 'zh-CN': '期限提醒', en: 'Date alert' },
  },
};
export default notifications;
