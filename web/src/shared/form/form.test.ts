// SPDX-License-Identifier: Apache-2.0
/* eslint-disable vue/one-component-per-file */
import { flushPromises, mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import { problemOf } from '@/api/problem';
import { i18n } from '@/app/i18n';
import { useSession, type Session } from '@/app/session';
import FormPage from './FormPage.vue';
import TextField from './TextField.vue';
import { fieldOfPath, useForm } from './useForm';

type Values = { title: string; note: string };

function page(submit: (values: Values, key: string) => Promise<unknown>) {
  const Page = defineComponent({
    setup() {
      const form = useForm<Values>({
        name: 'fact',
        draft: true,
        initial: () => ({ title: '', note: '' }),
        fields: () => ({ title: { label: '事项名称', required: true, max: 5 }, note: { label: '说明' } }),
        submit,
      });
      return () =>
        h(FormPage, { form }, () => [h(TextField, { name: 'title' }), h(TextField, { name: 'note', long: true })]);
    },
  });
  return mount(Page, { global: { plugins: [i18n] }, attachTo: document.body });
}

describe('a form', () => {
  beforeEach(() => {
    localStorage.clear();
    document.body.innerHTML = '';
    setActivePinia(createPinia());
    useSession().current = { account_id: 'a1' } as Session;
  });

  it('does not send what is missing, says so at the top and at the field, and puts the focus there', async () => {
    const submit = vi.fn();
    const wrapper = page(submit);
    await wrapper.find('form').trigger('submit');
    await flushPromises();
    expect(submit).not.toHaveBeenCalled();
    expect(wrapper.find('.form-summary a').attributes('href')).toBe('#fact-title');
    expect(wrapper.find('#fact-title').attributes('aria-invalid')).toBe('true');
    expect(wrapper.find('#fact-title-error').text()).toBe('请填写事项名称');
    expect(document.activeElement?.id).toBe('fact-summary');
    wrapper.unmount();
  });

  it('checks a field when it is left and forgives it when it is mended', async () => {
    const wrapper = page(vi.fn());
    await wrapper.find('#fact-title').setValue('一二三四五六');
    expect(wrapper.find('.field-error').exists()).toBe(false);
    await wrapper.find('#fact-title').trigger('blur');
    expect(wrapper.find('#fact-title-error').text()).toContain('不能超过 5 个字');
    await wrapper.find('#fact-title').setValue('一二三');
    expect(wrapper.find('.field-error').exists()).toBe(false);
    wrapper.unmount();
  });

  it('lays the server’s complaints at their fields and keeps the key for the next try', async () => {
    const keys: string[] = [];
    const problem = problemOf(400, {
      message: '输入有误',
      fields: [{ path: '/title', code: 'taken', message: '该事项已申报' }],
    });
    const wrapper = page(async (_values, key) => {
      keys.push(key);
      throw problem;
    });
    await wrapper.find('#fact-title').setValue('走访');
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await wrapper.find('form').trigger('submit');
      await flushPromises();
    }
    expect(wrapper.find('#fact-title-error').text()).toBe('该事项已申报');
    expect(wrapper.find('.form-summary').text()).toContain('输入有误');
    await wrapper.find('#fact-title').setValue('签约');
    await wrapper.find('form').trigger('submit');
    await flushPromises();
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[0]);
    wrapper.unmount();
  });

  it('outlives a reload as a draft and ends with a successful submission', async () => {
    const first = page(vi.fn());
    await first.find('#fact-title').setValue('签约');
    first.unmount();
    const second = page(async () => undefined);
    expect((second.find('#fact-title').element as HTMLInputElement).value).toBe('签约');
    expect(second.text()).toContain('已恢复');
    await second.find('form').trigger('submit');
    await flushPromises();
    second.unmount();
    expect(localStorage.length).toBe(0);
  });
});

describe('a form over a record that somebody else saved meanwhile', () => {
  const sent: { values: Values; version: number }[] = [];
  const Edit = defineComponent({
    setup() {
      const form = useForm<Values>({
        name: 'edit',
        initial: () => ({ title: '甲', note: '旧' }),
        fields: () => ({
          title: { label: '事项名称' },
          note: { label: '说明', word: (value: string) => `“${value}”` },
        }),
        version: () => 1,
        latest: async () => ({ values: { title: '丙', note: '旧' }, version: 5 }),
        submit: async (values, _key, version) => {
          sent.push({ values: { ...values }, version });
          if (version === 1) throw problemOf(412, { code: 'stale', message: '内容已被他人修改' });
        },
      });
      return () => h(FormPage, { form }, () => [h(TextField, { name: 'title' }), h(TextField, { name: 'note' })]);
    },
  });
  const dialog = () => document.querySelector<HTMLElement>('dialog')!;

  beforeEach(() => {
    HTMLDialogElement.prototype.showModal ??= () => undefined;
    sent.length = 0;
    document.body.innerHTML = '';
    setActivePinia(createPinia());
  });

  it('asks field by field and saves what is chosen over the newer version', async () => {
    const wrapper = mount(Edit, { global: { plugins: [i18n] }, attachTo: document.body });
    await wrapper.find('#edit-title').setValue('乙');
    await wrapper.find('#edit-note').setValue('新');
    await wrapper.find('form').trigger('submit');
    await flushPromises();
    const rows = [...dialog().querySelectorAll('tbody tr')].map((row) => row.textContent?.replace(/\s+/g, ' '));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/事项名称.*双方均有修改.*丙.*乙.*甲/);
    expect(rows[1]).toMatch(/说明.*“旧”.*“新”.*“旧”/);
    dialog().querySelector<HTMLInputElement>('input[value="current"]')!.click();
    await flushPromises();
    [...dialog().querySelectorAll<HTMLElement>('footer button')].at(-1)!.click();
    await flushPromises();
    expect(sent.at(-1)).toEqual({ values: { title: '丙', note: '新' }, version: 5 });
    expect(dialog()).toBeNull();
    wrapper.unmount();
  });

  it('goes back to the form with everything still in it', async () => {
    const wrapper = mount(Edit, { global: { plugins: [i18n] }, attachTo: document.body });
    await wrapper.find('#edit-title').setValue('乙');
    await wrapper.find('form').trigger('submit');
    await flushPromises();
    dialog().querySelector<HTMLElement>('footer button')!.click();
    await flushPromises();
    expect(dialog()).toBeNull();
    expect((wrapper.find('#edit-title').element as HTMLInputElement).value).toBe('乙');
    await wrapper.find('form').trigger('submit');
    await flushPromises();
    expect(sent.map((one) => one.version)).toEqual([1, 1]);
    expect(dialog()).not.toBeNull();
    wrapper.unmount();
  });
});

it.each([
  ['title', 'title'],
  ['/title', 'title'],
  ['actors[0].share_bp', 'actors'],
  ['/actors/0/share_bp', 'actors'],
])('the server’s path %s belongs to the field %s', (path, field) => expect(fieldOfPath(path)).toBe(field));
