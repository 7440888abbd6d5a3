// SPDX-License-Identifier: Apache-2.0
import { FileSignature, ScrollText } from '@lucide/vue';
import type { WebModule } from '@/app/modules';

const contracts: WebModule = {
  name: 'contracts',
  routes: [
    {
      path: '/renewals',
      component: () => import('./pages/RenewalsPage.vue'),
      meta: { title: { 'zh-CN': '合同续签', en: 'Contract renewals' }, permission: 'contract.read' },
    },
    {
      path: '/renewals/:year/sheet',
      component: () => import('./pages/RenewalSheetPage.vue'),
      meta: { title: { 'zh-CN': '续签名单', en: 'Renewal sheet' }, permission: 'contract.read' },
    },
    {
      path: '/contracts',
      component: () => import('./pages/ContractsPage.vue'),
      meta: { title: { 'zh-CN': '岗位合同', en: 'Post contracts' }, permission: 'contract.read' },
    },
    {
      path: '/people/:person_id/contracts',
      component: () => import('./pages/PersonContractsPage.vue'),
      meta: { title: { 'zh-CN': '本人合同', en: 'Contracts of a person' }, permission: 'contract.read_own' },
    },
  ],
  nav: [
    {
      group: 'people',
      label: { 'zh-CN': '岗位合同', en: 'Contracts' },
      to: '/contracts',
      icon: ScrollText,
      permission: 'contract.read',
      order: 52,
    },
    {
      group: 'people',
      label: { 'zh-CN': '合同续签', en: 'Renewals' },
      to: '/renewals',
      icon: FileSignature,
      permission: 'contract.read',
      order: 54,
    },
  ],
  live: { contract_changed: ['/api/contracts', '/api/renewals', '/api/people'] },
};
export default contracts;
