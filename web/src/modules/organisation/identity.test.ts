// SPDX-License-Identifier: Apache-2.0
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import { flushPromises, mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '@/app/i18n';
import { useSession, type Session } from '@/app/session';
import IdentityCard from './components/IdentityCard.vue';
import zh from './i18n/zh-CN';
import type { PersonDetail } from './types';

const asked: string[] = [];
const person = {
  person_id: 'p1',
  name: '李明',
  version: 3,
  file: { has_identity: true, unsealings: [], assignments: [] },
} as unknown as PersonDetail;

function card(permissions: string[]) {
  useSession().current = { account_id: 'a1', permissions } as unknown as Session;
  const queryClient = new QueryClient();
  return {
    queryClient,
    wrapper: mount(IdentityCard, {
      props: { person },
      global: { plugins: [i18n, [VueQueryPlugin, { queryClient }]] },
      attachTo: document.body,
    }),
  };
}

describe('the sealed identity', () => {
  beforeEach(() => {
    setActivePinia(createPinia());
    i18n.global.mergeLocaleMessage('zh-CN', { organisation: zh });
    asked.length = 0;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    HTMLDialogElement.prototype.showModal ??= () => undefined;
    vi.stubGlobal('fetch', async (request: Request) => {
      asked.push(`${request.method} ${request.url.replace(/^.*\/api/, '/api')}`);
      const opened = { unsealing_id: 'o1', expires_at: new Date(Date.now() + 60_000).toISOString() };
      return Response.json(
        request.method === 'POST' ? opened : { original_identity: '企业', phone: '13800000000', id_number: '' },
      );
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    document.body.innerHTML = '';
  });

  it('says that it is sealed and enters no score, and offers nothing to whoever may not open it', () => {
    const { wrapper } = card([]);
    expect(wrapper.text()).toContain('已封存');
    expect(wrapper.text()).toContain('不进入任何积分');
    expect(wrapper.findAll('button')).toHaveLength(0);
  });

  it('asks for a reason, shows values masked, one by one, and forgets them when the time is over', async () => {
    const { wrapper, queryClient } = card(['identity.unseal']);
    await wrapper.find('.identity .body button').trigger('click');
    await wrapper.find('dialog footer .danger').trigger('click');
    await flushPromises();
    expect(asked).toEqual([]);

    await wrapper.find('dialog textarea').setValue('核对入职材料');
    await wrapper.find('dialog footer .danger').trigger('click');
    await flushPromises();
    expect(asked).toEqual(['POST /api/people/p1/identity/unseal', 'GET /api/people/p1/identity/o1']);
    expect(wrapper.text()).toContain('已启封');
    expect(wrapper.text()).not.toContain('13800000000');

    await wrapper.findAll('dd button')[1]?.trigger('click');
    expect(wrapper.text()).toContain('13800000000');
    expect(wrapper.text()).not.toContain('企业 ');
    expect(
      JSON.stringify(
        queryClient
          .getQueryCache()
          .getAll()
          .map((query) => query.state.data),
      ),
    ).not.toContain('138');

    await vi.advanceTimersByTimeAsync(60_001);
    expect(wrapper.text()).not.toContain('13800000000');
    expect(wrapper.text()).toContain('已封存');
  });
});
