// SPDX-License-Identifier: Apache-2.0
import { BriefcaseBusiness, Building2, ChartColumn, Layers, Network, Users } from '@lucide/vue';
import type { WebModule } from '@/app/modules';

const permission = 'organisation.read';

const organisation: WebModule = {
  name: 'organisation',
  routes: [
    {
      path: '/organisation',
      component: () => import('./pages/OrganisationPage.vue'),
      meta: { title: { 'zh-CN': '机构', en: 'Organisation' }, permission },
    },
    {
      path: '/organisation/structure',
      component: () => import('./pages/StructurePage.vue'),
      meta: { title: { 'zh-CN': '队伍结构', en: 'Structure' }, permission },
    },
    {
      path: '/posts',
      component: () => import('./pages/PostsPage.vue'),
      meta: { title: { 'zh-CN': '岗位', en: 'Posts' }, permission },
    },
    {
      path: '/establishment',
      component: () => import('./pages/EstablishmentPage.vue'),
      meta: { title: { 'zh-CN': '员额与编制池', en: 'Establishment' }, permission },
    },
    {
      path: '/people',
      component: () => import('./pages/PeoplePage.vue'),
      meta: { title: { 'zh-CN': '人员', en: 'People' }, permission },
    },
    {
      path: '/people/:person_id',
      component: () => import('./pages/PersonPage.vue'),
      meta: { title: { 'zh-CN': '人员档案', en: 'Personnel file' }, permission },
    },
    {
      path: '/zones',
      component: () => import('./pages/ZonesPage.vue'),
      meta: { title: { 'zh-CN': '园区', en: 'Zones' }, permission: 'zone.write' },
    },
  ],
  nav: [
    {
      group: 'people',
      label: { 'zh-CN': '机构', en: 'Organisation' },
      to: '/organisation',
      icon: Network,
      permission,
      order: 10,
    },
    {
      group: 'people',
      label: { 'zh-CN': '岗位', en: 'Posts' },
      to: '/posts',
      icon: BriefcaseBusiness,
      permission,
      order: 20,
    },
    {
      group: 'people',
      label: { 'zh-CN': '员额与编制池', en: 'Establishment' },
      to: '/establishment',
      icon: Layers,
      permission,
      order: 30,
    },
    { group: 'people', label: { 'zh-CN': '人员', en: 'People' }, to: '/people', icon: Users, permission, order: 40 },
    {
      group: 'people',
      label: { 'zh-CN': '队伍结构', en: 'Structure' },
      to: '/organisation/structure',
      icon: ChartColumn,
      permission,
      order: 50,
    },
    {
      group: 'system',
      label: { 'zh-CN': '园区', en: 'Zones' },
      to: '/zones',
      icon: Building2,
      permission: 'zone.write',
      order: 30,
    },
  ],
  live: {
    unit_changed: ['/api/units', '/api/posts', '/api/establishment', '/api/people', '/api/organisation'],
    post_changed: ['/api/posts', '/api/establishment', '/api/people'],
    quota_changed: ['/api/establishment'],
    person_changed: ['/api/people', '/api/posts', '/api/establishment', '/api/organisation'],
  },
};
export default organisation;
