// SPDX-License-Identifier: Apache-2.0
import { CalendarRange, Globe, Scale, Target, Trophy } from '@lucide/vue';
import type { WebModule } from '@/app/modules';

const appraisal: WebModule = {
  name: 'appraisal',
  routes: [
    {
      path: '/ranking',
      component: () => import('./pages/RankingPage.vue'),
      meta: { title: { 'zh-CN': '排名', en: 'Ranking' }, permission: 'ranking.read' },
    },
    {
      path: '/ranking/:subject',
      component: () => import('./pages/ScorePage.vue'),
      meta: { title: { 'zh-CN': '得分明细', en: 'Score' }, permission: 'score.read' },
    },
    {
      path: '/schemes',
      component: () => import('./pages/SchemesPage.vue'),
      meta: { title: { 'zh-CN': '考核方案', en: 'Schemes' }, permission: 'scheme.read' },
    },
    {
      path: '/schemes/:id',
      component: () => import('./pages/SchemePage.vue'),
      meta: { title: { 'zh-CN': '考核方案', en: 'Scheme' }, permission: 'scheme.read' },
    },
    {
      path: '/grades',
      component: () => import('./pages/GradeSheetsPage.vue'),
      meta: { title: { 'zh-CN': '等次评定', en: 'Grades' }, permission: 'grade.read' },
    },
    {
      path: '/grades/:id',
      component: () => import('./pages/GradeSheetPage.vue'),
      meta: { title: { 'zh-CN': '等次评定表', en: 'Grade sheet' }, permission: 'grade.read' },
    },
    {
      path: '/targets',
      component: () => import('./pages/TargetsPage.vue'),
      meta: { title: { 'zh-CN': '目标分解', en: 'Targets' }, permission: 'target.read' },
    },
    {
      path: '/periods',
      component: () => import('./pages/PeriodsPage.vue'),
      meta: { title: { 'zh-CN': '考核周期', en: 'Periods' }, permission: 'ranking.read' },
    },
    {
      path: '/league',
      component: () => import('./pages/LeaguePage.vue'),
      meta: { title: { 'zh-CN': '各地公开数据', en: 'Published figures' }, permission: 'league.read' },
    },
  ],
  nav: [
    {
      group: 'appraisal',
      label: { 'zh-CN': '排名', en: 'Ranking' },
      to: '/ranking',
      letter: 'r',
      icon: Trophy,
      permission: 'ranking.read',
      order: 10,
      phone: 30,
    },
    {
      group: 'appraisal',
      label: { 'zh-CN': '考核方案', en: 'Schemes' },
      to: '/schemes',
      letter: 's',
      icon: Scale,
      permission: 'scheme.read',
      order: 20,
    },
    {
      group: 'appraisal',
      label: { 'zh-CN': '目标分解', en: 'Targets' },
      to: '/targets',
      letter: 't',
      icon: Target,
      permission: 'target.read',
      order: 30,
    },
    {
      group: 'appraisal',
      label: { 'zh-CN': '考核周期', en: 'Periods' },
      to: '/periods',
      letter: 'd',
      icon: CalendarRange,
      permission: 'ranking.read',
      order: 40,
    },
    {
      group: 'appraisal',
      label: { 'zh-CN': '等次评定', en: 'Grades' },
      to: '/grades',
      icon: Scale,
      permission: 'grade.read',
      order: 50,
    },
    {
      group: 'data',
      label: { 'zh-CN': '各地公开数据', en: 'Published figures' },
      to: '/league',
      letter: 'v',
      icon: Globe,
      permission: 'league.read',
      order: 10,
    },
  ],
  // The rank list itself moves by the contents of ranking_changed and is not fetched again.
  records: { scheme: { noun: { 'zh-CN': '考核方案', en: 'Scheme' }, to: (id) => `/schemes/${id}` } },
  live: {
    ranking_changed: ['/api/scores'],
    grade_sheet_changed: ['/api/grade-sheets'],
    scheme_changed: ['/api/schemes', '/api/targets/indicators'],
    targets_changed: ['/api/targets', '/api/scores', 'moving /api/ranking'],
    period_changed: ['/api/periods', '/api/scores', 'moving /api/ranking'],
  },
};
export default appraisal;
