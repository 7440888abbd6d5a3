// SPDX-License-Identifier: Apache-2.0
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import { flushPromises, mount } from '@vue/test-utils';
import { createPinia } from 'pinia';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '@/app/i18n';
import { useSession } from '@/app/session';
import { toasts } from '../ui/toasts';
import RecordTalk from './RecordTalk.vue';

/** The talk of a record on a server that keeps who follows it, and refuses to where told. */
async function talk(following: boolean, refuses = false) {
  const sent: boolean[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'GET') return Response.json({ comments: [], participating: false, following });
    if (refuses) return Response.json({ code: 'forbidden', title: '无权关注', status: 403 }, { status: 403 });
    const { follows } = (await request.json()) as { follows: boolean };
    sent.push(follows);
    following = follows;
    return Response.json({});
  });
  const pinia = createPinia();
  useSession(pinia).current = { permissions: ['record.talk'] } as never;
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = mount(RecordTalk, {
    props: { kind: 'fact', id: 'f1' },
    global: { plugins: [pinia, i18n, [VueQueryPlugin, { queryClient }]] },
  });
  await flushPromises();
  const button = () => wrapper.get('.talk-follow button');
  return { sent, button, wrapper };
}

describe('following a record', () => {
  afterEach(() => {
    toasts.length = 0;
    vi.unstubAllGlobals();
  });

  it.each([true, false])('is taken back from the line that says so (followed before: %s)', async (before) => {
    const { sent, button, wrapper } = await talk(before);
    await button().trigger('click');
    await flushPromises();
    expect(button().attributes('aria-pressed')).toBe(String(!before));
    toasts[0]?.undo?.act();
    await flushPromises();
    expect(sent).toEqual([!before, before]);
    expect(button().attributes('aria-pressed')).toBe(String(before));
    wrapper.unmount();
  });

  it('says why it was refused and offers nothing to take back', async () => {
    const { sent, button, wrapper } = await talk(false, true);
    await button().trigger('click');
    await flushPromises();
    expect(sent).toEqual([]);
    expect(toasts.map((line) => [line.tone, line.undo])).toEqual([['warning', undefined]]);
    expect(button().attributes('aria-pressed')).toBe('false');
    wrapper.unmount();
  });
});
