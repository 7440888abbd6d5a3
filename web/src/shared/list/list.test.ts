// SPDX-License-Identifier: Apache-2.0
import { VueQueryPlugin, QueryClient } from '@tanstack/vue-query';
import { flushPromises, mount } from '@vue/test-utils';
import { createPinia } from 'pinia';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { h, type ComponentPublicInstance } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { i18n } from '@/app/i18n';
import { useSession } from '@/app/session';
import { shortcutFor } from '@/app/shortcuts/registry';
import { toasts } from '../ui/toasts';
import DataList from './DataList.vue';
import ListBar from './ListBar.vue';
import ListColumns from './ListColumns.vue';

const rows = [
  { fact_id: 'f1', title: '签约', points: '1.00' },
  { fact_id: 'f2', title: '走访', points: '0.50' },
];
const asked: string[] = [];
let saved: { rows: object[]; default_view_id: string | null } = { rows: [], default_view_id: null };
const mounted: { unmount(): void }[] = [];

/** Somebody who may use views. */
function signedIn() {
  const pinia = createPinia();
  useSession(pinia).current = { permissions: ['view.use'] } as never;
  return pinia;
}

async function list(address: string, answer: () => Response) {
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = request.url.replace(/^.*\/api/, '/api');
    if (path.startsWith('/api/views')) return Response.json(saved);
    if (path === '/api/preferences') return Response.json({ ...((await request.json()) as object), version: 1 });
    asked.push(path);
    return answer();
  });
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/facts', component: { render: () => null } }],
  });
  await router.push(address);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = mount(
    () =>
      h(DataList as never, {
        path: '/api/facts',
        rowKey: 'fact_id',
        label: '事实',
        columns: [
          { key: 'title', label: '事项', card: 'title' },
          { key: 'points', label: '积分', sort: 'points', align: 'right', unit: '分' },
        ],
        filters: [{ key: 'status', label: '状态', kind: 'choice', options: [{ value: 'declared', label: '待核实' }] }],
        empty: { why: '尚未申报事实。', action: { label: '申报', to: '/facts' } },
        selectable: (row: { title: string }) => row.title,
      }),
    { global: { plugins: [signedIn(), i18n, router, [VueQueryPlugin, { queryClient }]] } },
  );
  mounted.push(wrapper);
  await flushPromises();
  return { wrapper, router };
}
const view = {
  view_id: 'v1',
  version: 1,
  list_key: '/api/facts',
  name: '待核实',
  query: 'status=declared',
  columns: 'title',
  shared: true,
  own: false,
  may_change: false,
  is_own_default: false,
  default_of: ['head'],
};
const page = (some: object[]) =>
  Response.json({ rows: some, total: some.length, total_is_exact: true, next_cursor: null });

describe('the list', () => {
  afterEach(() => {
    asked.length = 0;
    saved = { rows: [], default_view_id: null };
    mounted.splice(0).forEach((one) => one.unmount());
    vi.unstubAllGlobals();
  });

  it('asks the server for what the address says and shows how it is sorted', async () => {
    const { wrapper } = await list('/facts?status=declared&sort=points&order=desc&page=2', () => page(rows));
    expect(asked[0]).toBe('/api/facts?status=declared&sort=points&descending=true&limit=20&offset=20');
    expect(wrapper.findAll('tbody tr')).toHaveLength(2);
    expect(wrapper.find('th.right').attributes('aria-sort')).toBe('descending');
  });

  it('saves what it shows as a sheet: the same filters and order, and its columns', async () => {
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => undefined;
    const { wrapper } = await list('/facts?status=declared', () => page(rows));
    await wrapper.find('.list-export button').trigger('click');
    await wrapper.findAll('.list-export [role="menuitem"]')[0]!.trigger('click');
    await flushPromises();
    expect(asked.at(-1)).toBe('/api/facts.xlsx?status=declared&columns=title&columns=points');
  });

  it('shows its saved views with their counts and opens the default from a bare address', async () => {
    saved = { rows: [view], default_view_id: 'v1' };
    const { wrapper, router } = await list('/facts', () => page(rows));
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({ status: 'declared', view: 'v1' });
    expect(wrapper.find('.list-views [aria-current="true"]').text()).toBe('待核实2');
    expect(wrapper.findAll('thead th').map((th) => th.text())).not.toContain('积分分');
    expect(wrapper.find('.list-views').text()).not.toContain('视图有改动');
    await router.push({ query: { status: 'confirmed', view: 'v1' } });
    await flushPromises();
    expect(wrapper.find('.list-views').text()).toContain('视图有改动');
    await router.push({ query: { view: 'all' } });
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({ view: 'all' });
  });

  it('writes a sort and a filter into the address and goes back to the first page', async () => {
    const { wrapper, router } = await list('/facts?page=2', () => page(rows));
    await wrapper.find('.list-sort').trigger('click');
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({ sort: 'points', order: 'asc' });
    await wrapper.find('select').setValue('declared');
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({ sort: 'points', order: 'asc', status: 'declared' });
  });

  it('tells an empty store from a filter that matches nothing', async () => {
    const empty = await list('/facts', () => page([]));
    expect(empty.wrapper.text()).toContain('尚未申报事实。');
    expect(empty.wrapper.find('.list-empty a').text()).toBe('申报');
    const filtered = await list('/facts?status=declared', () => page([]));
    expect(filtered.wrapper.text()).toContain('没有符合条件的记录');
  });

  it('says in the server’s words why it could not be loaded', async () => {
    const { wrapper } = await list('/facts', () => Response.json({ message: '无权查看' }, { status: 403 }));
    expect(wrapper.find('[role="alert"]').text()).toContain('无权查看');
  });

  it('goes through its rows by j and k and ticks them by x', async () => {
    const { wrapper } = await list('/facts', () => page(rows));
    document.body.append(wrapper.element.parentElement ?? wrapper.element);
    const press = (key: string) => shortcutFor(key)?.act();
    press('j');
    expect(document.activeElement?.textContent).toContain('签约');
    press('j');
    press('j');
    expect(document.activeElement?.textContent).toContain('走访');
    press('x');
    await flushPromises();
    expect(wrapper.find('.list-bulk').text()).toContain('已选 1 条');
    press('k');
    expect(document.activeElement?.textContent).toContain('签约');
  });

  it('offers to take a choice of columns back once the chooser is closed, and only where one was made', async () => {
    toasts.length = 0;
    const { wrapper } = await list('/facts', () => page(rows));
    const heads = () => wrapper.findAll('thead th').map((th) => th.text());
    const usual = heads();
    const close = async (choice?: string[]) => {
      wrapper.findComponent(ListBar).vm.$emit('columns');
      await flushPromises();
      const chooser = wrapper.findComponent<ComponentPublicInstance>(ListColumns as never).vm;
      if (choice) chooser.$emit('choose', choice);
      chooser.$emit('close');
      await flushPromises();
    };
    await close();
    expect(toasts).toHaveLength(0);
    await close(['title']);
    expect(heads()).not.toEqual(usual);
    expect(toasts.map((line) => line.text)).toEqual(['显示列已调整']);
    toasts[0]!.undo!.act();
    await flushPromises();
    expect(heads()).toEqual(usual);
  });

  it('counts ticked rows', async () => {
    const { wrapper } = await list('/facts', () => page(rows));
    await wrapper.find('thead input').setValue(true);
    expect(wrapper.find('.list-bulk').text()).toContain('已选 2 条');
  });
});
