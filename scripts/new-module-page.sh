# shellcheck shell=bash disable=SC2154
# SPDX-License-Identifier: Apache-2.0
# Sourced by new-module.sh: the page of the new module, a list of its records.

cat >"$page/module.ts" <<END
// $licence
import { FileText } from '@lucide/vue';
import type { WebModule } from '@/app/modules';

const $name: WebModule = {
  name: '$name',
  routes: [
    {
      path: '/$name',
      component: () => import('./pages/RecordsPage.vue'),
      meta: { title: { 'zh-CN': '$word', en: '$title' }, permission: '$name.read' },
    },
  ],
  nav: [
    {
      group: 'data',
      label: { 'zh-CN': '$word', en: '$title' },
      to: '/$name',
      icon: FileText,
      permission: '$name.read',
      order: 90,
    },
  ],
};
export default $name;
END

cat >"$page/module.test.ts" <<END
// $licence
import { describe, expect, it } from 'vitest';
import $name from './module';
import en from './i18n/en';
import zh from './i18n/zh-CN';

describe('$name', () => {
  it('leads its navigation to its own page', () => {
    expect($name.nav?.map((entry) => entry.to)).toEqual($name.routes.map((route) => route.path));
  });
  it('has the same words in both languages', () => {
    expect(Object.keys(en.columns)).toEqual(Object.keys(zh.columns));
  });
});
END

cat >"$page/pages/RecordsPage.vue" <<END
<!-- $licence -->
<script setup lang="ts">
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import DataList from '@/shared/list/DataList.vue';
import type { Column, Filter } from '@/shared/list/types';
import PageHeader from '@/shared/ui/PageHeader.vue';
import { dateTime } from '@/shared/format/dates';

interface RecordRow {
  record_id: string;
  title: string;
  created_at: string;
}

const { t } = useI18n();
const columns = computed<Column<RecordRow>[]>(() => [
  { key: 'title', label: t('$name.columns.title'), sort: 'title', card: 'title' },
  {
    key: 'created_at',
    label: t('$name.columns.createdAt'),
    sort: 'created_at',
    text: (row) => dateTime(row.created_at),
  },
]);
const filters = computed<Filter[]>(() => [{ key: 'text', label: t('$name.search'), kind: 'search' }]);
</script>
<template>
  <PageHeader :title="t('$name.title')" />
  <DataList
    path="/api/$name/records"
    row-key="record_id"
    :label="t('$name.title')"
    :columns="columns"
    :filters="filters"
    :empty="{ why: t('$name.empty') }"
  />
</template>
END

cat >"$page/i18n/zh-CN.ts" <<END
// $licence
export default {
  title: '$word',
  search: '按标题查找',
  empty: '还没有记录。',
  columns: { title: '标题', createdAt: '登记时间' },
};
END

cat >"$page/i18n/en.ts" <<END
// $licence
import type { Messages } from '@/app/i18n';
import type zh from './zh-CN';

const en: Messages<typeof zh> = {
  title: '$title',
  search: 'Find by title',
  empty: 'There are no records yet.',
  columns: { title: 'Title', createdAt: 'Entered at' },
};
export default en;
END

cat >"$page/browser.json" <<END
[{ "route": "/$name", "as": "clerk", "see": "还没有记录", "see_en": "There are no records yet" }]
END
