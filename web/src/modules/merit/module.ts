// SPDX-License-Identifier: Apache-2.0
import { BookOpenCheck, ClipboardCheck, FilePlus2, FileUser, ListChecks, Medal, Stamp } from '@lucide/vue';
import type { WebModule } from '@/app/modules';

const facts = { 'zh-CN': '事实', en: 'Facts' };
const declare = { 'zh-CN': '申报事实', en: 'Declare a fact' };
const waiting = { 'zh-CN': '待我核实', en: 'Waiting for me' };
const ledger = { 'zh-CN': '实绩台账', en: 'Merit ledger' };
const heads = { 'zh-CN': '账首签名', en: 'Signed heads' };
const points = { 'zh-CN': '积分', en: 'Points' };
const file = { 'zh-CN': '一人一档', en: 'Merit file' };

const merit: WebModule = {
  name: 'merit',
  routes: [
    {
      path: '/facts',
      component: () => import('./pages/FactsPage.vue'),
      meta: { title: facts, permission: 'fact.read' },
    },
    {
      path: '/facts/new',
      component: () => import('./pages/DeclarePage.vue'),
      meta: { title: declare, permission: 'fact.declare' },
    },
    {
      path: '/facts/:fact_id',
      component: () => import('./pages/FactPage.vue'),
      meta: { title: { 'zh-CN': '事实详情', en: 'Fact' }, permission: 'fact.read' },
    },
    {
      path: '/facts/:fact_id/receipt',
      component: () => import('./pages/ReceiptPage.vue'),
      meta: { title: { 'zh-CN': '申报已提交', en: 'Fact sent' }, permission: 'fact.read' },
    },
    {
      path: '/facts/:fact_id/correct',
      component: () => import('./pages/CorrectPage.vue'),
      meta: { title: { 'zh-CN': '更正事实', en: 'Correct a fact' }, permission: 'fact.correct' },
    },
    {
      path: '/fact-kinds',
      component: () => import('./pages/KindsPage.vue'),
      meta: { title: { 'zh-CN': '事实类别说明', en: 'Kinds of facts' }, permission: 'fact.read' },
    },
    {
      path: '/confirm',
      component: () => import('./pages/ConfirmPage.vue'),
      meta: { title: waiting, permission: 'fact.confirm' },
    },
    {
      path: '/ledger',
      component: () => import('./pages/LedgerPage.vue'),
      meta: { title: ledger, permission: 'ledger.read' },
    },
    {
      path: '/ledger/:seq(\\d+)',
      component: () => import('./pages/EntryPage.vue'),
      meta: { title: { 'zh-CN': '账目', en: 'Entry' }, permission: 'ledger.read' },
    },
    {
      path: '/ledger/heads',
      component: () => import('./pages/HeadsPage.vue'),
      meta: { title: heads, permission: 'ledger.verify' },
    },
    {
      path: '/points',
      component: () => import('./pages/PointsPage.vue'),
      meta: { title: points, permission: 'points.read' },
    },
    {
      path: '/points/:subject_id',
      component: () => import('./pages/PointsAccountPage.vue'),
      meta: { title: { 'zh-CN': '积分账', en: 'Points account' }, permission: 'points.read' },
    },
    {
      path: '/files/:person?',
      component: () => import('./pages/MeritFilePage.vue'),
      meta: { title: file, permission: 'merit_file.read' },
    },
  ],
  nav: [
    {
      group: 'merit',
      label: declare,
      to: '/facts/new',
      letter: 'n',
      icon: FilePlus2,
      permission: 'fact.declare',
      order: 1,
      phone: 2,
    },
    {
      group: 'merit',
      label: waiting,
      to: '/confirm',
      letter: 'c',
      icon: ClipboardCheck,
      permission: 'fact.confirm',
      order: 2,
      phone: 3,
    },
    {
      group: 'merit',
      label: facts,
      to: '/facts',
      letter: 'f',
      icon: ListChecks,
      permission: 'fact.read',
      order: 3,
      phone: 4,
    },
    {
      group: 'merit',
      label: ledger,
      to: '/ledger',
      letter: 'l',
      icon: BookOpenCheck,
      permission: 'ledger.read',
      order: 4,
    },
    { group: 'merit', label: points, to: '/points', letter: 'p', icon: Medal, permission: 'points.read', order: 5 },
    {
      group: 'merit',
      label: file,
      to: '/files',
      letter: 'm',
      icon: FileUser,
      permission: 'merit_file.read',
      order: 6,
      phone: 5,
    },
    { group: 'merit', label: heads, to: '/ledger/heads', icon: Stamp, permission: 'ledger.verify', order: 7 },
  ],
  records: { fact: { noun: { 'zh-CN': '事实', en: 'Fact' }, to: (id) => `/facts/${id}` } },
  notices: {
    fact_declared: { 'zh-CN': '{by}申报，等待核实', en: '{by} declared it; it waits for confirmation' },
    fact_confirmed: { 'zh-CN': '{by}核实通过', en: '{by} confirmed it' },
    fact_rejected: { 'zh-CN': '{by}退回', en: '{by} rejected it' },
    fact_withdrawn: { 'zh-CN': '{by}撤回', en: '{by} withdrew it' },
  },
  dates: { fact_waiting: { 'zh-CN': '待核实', en: 'Waits for confirmation' } },
  actions: [{ label: declare, to: '/facts/new', icon: FilePlus2, permission: 'fact.declare' }],
  finds: [{ kind: 'fact', label: facts, icon: ListChecks, to: (id) => `/facts/${id}` }],
  live: {
    fact_declared: ['/api/facts', '/api/merit-files'],
    fact_confirmed: ['/api/facts', '/api/merit-files', '/api/ledger', '/api/points'],
    fact_rejected: ['/api/facts', '/api/merit-files'],
    fact_withdrawn: ['/api/facts', '/api/merit-files'],
    ranking_changed: ['/api/points'],
  },
};
export default merit;
