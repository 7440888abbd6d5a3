// SPDX-License-Identifier: Apache-2.0
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import { flushPromises, mount } from '@vue/test-utils';
import { createPinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { h } from 'vue';
import { i18n } from '@/app/i18n';
import { toasts } from '../ui/toasts';
import BulkActs from './BulkActs.vue';

interface Row {
  post_id: string;
  version: number;
  title: string;
  frozen: boolean;
}
const rows: Row[] = [
  { post_id: 'p1', version: 1, title: '主办', frozen: false },
  { post_id: 'p2', version: 4, title: '经办', frozen: false },
  { post_id: 'p3', version: 2, title: '会计', frozen: true },
];
const asked: { url: string; body: { items: unknown[] } }[] = [];
let answers: object[][] = [];
let done = 0;

function acts(some: Row[] = rows) {
  return mount(
    () =>
      h(BulkActs as never, {
        rows: some,
        acts: [
          { path: '/api/posts/freeze', label: '冻结', fits: (row: Row) => !row.frozen, undo: '/api/posts/thaw' },
          { path: '/api/posts/thaw', label: '解冻', fits: (row: Row) => row.frozen },
        ],
        rowKey: 'post_id',
        version: (row: Row) => row.version,
        name: (row: Row) => row.title,
        stale: ['/api/posts'],
        onDone: () => (done += 1),
      }),
    { global: { plugins: [createPinia(), i18n, [VueQueryPlugin, { queryClient: new QueryClient() }]] } },
  );
}
const press = async (wrapper: ReturnType<typeof acts>, word: string) => {
  await wrapper
    .findAll('button')
    .find((button) => button.text().startsWith(word))!
    .trigger('click');
  await flushPromises();
};

const dialog = () => document.querySelector('dialog');

describe('acts on several rows', () => {
  beforeEach(() => {
    HTMLDialogElement.prototype.showModal ??= () => undefined;
    vi.stubGlobal('fetch', async (request: Request) => {
      asked.push({ url: new URL(request.url).pathname, body: await request.json() });
      return Response.json({ rows: answers.shift() });
    });
  });
  afterEach(() => {
    asked.length = 0;
    done = 0;
    toasts.splice(0);
    vi.unstubAllGlobals();
  });

  it('are offered for the rows they fit and sent with each row’s version', async () => {
    answers = [
      [
        { id: 'p1', status: 200, code: '', message: '', version: 2 },
        { id: 'p2', status: 200, code: '', message: '', version: 5 },
      ],
      [],
    ];
    const wrapper = acts();
    expect(wrapper.text()).toContain('冻结（其中 2 条）');
    await press(wrapper, '冻结');
    expect(asked[0]).toEqual({
      url: '/api/posts/freeze',
      body: {
        items: [
          { post_id: 'p1', version: 1 },
          { post_id: 'p2', version: 4 },
        ],
      },
    });
    expect(toasts[0]?.text).toContain('已完成 2 条');
    toasts[0]?.undo?.act();
    await flushPromises();
    expect(asked[1]).toMatchObject({
      url: '/api/posts/thaw',
      body: {
        items: [
          { post_id: 'p1', version: 2 },
          { post_id: 'p2', version: 5 },
        ],
      },
    });
  });

  it('say beside each refused row why, and send only those again', async () => {
    answers = [
      [
        { id: 'p1', status: 200, code: '', message: '', version: 2 },
        { id: 'p2', status: 412, code: 'stale', message: '内容已被他人修改', version: null },
      ],
      [{ id: 'p2', status: 200, code: '', message: '', version: 6 }],
    ];
    const wrapper = acts(rows.slice(0, 2));
    await press(wrapper, '冻结');
    expect(dialog()?.textContent).toContain('完成 1 条，未完成 1 条');
    expect(done).toBe(0);
    expect(dialog()?.textContent).toContain('内容已被他人修改');
    dialog()?.querySelector<HTMLElement>('footer button')?.click();
    await flushPromises();
    expect(asked[1]?.body.items).toEqual([{ post_id: 'p2', version: 4 }]);
    expect(dialog()).toBeNull();
    expect(done).toBe(1);
    wrapper.unmount();
  });
});
