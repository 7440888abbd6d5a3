// SPDX-License-Identifier: Apache-2.0
import { Eye, KeyRound, ScrollText, ShieldAlert, UserSearch } from '@lucide/vue';
import type { WebModule } from '@/app/modules';

const auditTrail: WebModule = {
  name: 'audit_trail',
  routes: [
    {
      path: '/audit',
      component: () => import('./pages/AuditPage.vue'),
      meta: { title: { 'zh-CN': '操作记录', en: 'Audit trail' }, permission: 'audit.read' },
    },
    {
      path: '/audit/reads',
      component: () => import('./pages/ReadsPage.vue'),
      meta: { title: { 'zh-CN': '查阅记录', en: 'Who read what' }, permission: 'audit.read' },
    },
    {
      path: '/audit/:seq',
      component: () => import('./pages/RecordPage.vue'),
      meta: { title: { 'zh-CN': '操作记录详情', en: 'Audit record' }, permission: 'audit.read' },
    },
    {
      path: '/my-reads',
      component: () => import('./pages/OwnReadsPage.vue'),
      meta: { title: { 'zh-CN': '谁查阅过我的信息', en: 'Who read my data' }, permission: 'audit.read_own' },
    },
    {
      path: '/security-log',
      component: () => import('./pages/SecurityPage.vue'),
      meta: { title: { 'zh-CN': '安全日志', en: 'Security log' }, permission: 'security.read' },
    },
    {
      path: '/access',
      component: () => import('./pages/AccessPage.vue'),
      meta: { title: { 'zh-CN': '权限去向', en: 'Who may see what' }, permission: 'access.read' },
    },
    {
      path: '/access/:account_id',
      component: () => import('./pages/AccessReportPage.vue'),
      meta: { title: { 'zh-CN': '此人能看到什么', en: 'What this person sees' }, permission: 'access.read' },
    },
  ],
  nav: [
    {
      group: 'system',
      label: { 'zh-CN': '操作记录', en: 'Audit trail' },
      to: '/audit',
      icon: ScrollText,
      permission: 'audit.read',
      order: 40,
    },
    {
      group: 'system',
      label: { 'zh-CN': '查阅记录', en: 'Who read what' },
      to: '/audit/reads',
      icon: Eye,
      permission: 'audit.read',
      order: 41,
    },
    {
      group: 'system',
      label: { 'zh-CN': '权限去向', en: 'Who may see what' },
      to: '/access',
      icon: KeyRound,
      permission: 'access.read',
      order: 42,
    },
    {
      group: 'system',
      label: { 'zh-CN': '安全日志', en: 'Security log' },
      to: '/security-log',
      icon: ShieldAlert,
      permission: 'security.read',
      order: 43,
    },
    {
      group: 'people',
      label: { 'zh-CN': '谁查阅过我的信息', en: 'Who read my data' },
      to: '/my-reads',
      icon: UserSearch,
      permission: 'audit.read_own',
      order: 90,
    },
  ],
};
export default auditTrail;
