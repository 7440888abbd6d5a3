// SPDX-License-Identifier: Apache-2.0
import type { Component } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import type { Words } from './i18n';

/** Groups of the side navigation, in this order; named by the job one comes to do. */
export const groups = ['desk', 'merit', 'appraisal', 'people', 'data', 'system'] as const;
export type Group = (typeof groups)[number];

export interface NavEntry {
  group: Group;
  label: Words;
  to: string;
  icon: Component;
  /** Shown to those who hold it; to everybody signed in when absent. */
  permission?: string;
  /** Smaller is higher within the group. */
  order: number;
  /** Reached by `g` and then this letter. */
  letter?: string;
  /** Position in the bottom bar of a phone, for the few main jobs. */
  phone?: number;
}

export interface PageMeta {
  title: Words;
  permission?: string;
  /** Shown without a session and without the shell. */
  open?: boolean;
}

/** A kind of record of the server's search: its words, and the page a record of it opens on. */
export interface FindKind {
  kind: string;
  label: Words;
  icon: Component;
  to: (id: string, title: string) => string;
}

/** Something one may set out to do, offered by the palette. */
export interface PageAction {
  label: Words;
  to: string;
  icon: Component;
  permission: string;
}

export type PageRoute = RouteRecordRaw & { meta: PageMeta };

/** A module's contents page. Its routes are lazy chunks, its words lie in i18n/ under the module's name. */
export interface WebModule {
  name: string;
  routes: PageRoute[];
  nav?: NavEntry[];
  actions?: PageAction[];
  finds?: FindKind[];
  /** Live event kind → path prefixes of the queries it makes stale. */
  live?: Record<string, readonly string[]>;
  /** Records of this module that others may point at, by kind: what one is called and where its page is. */
  records?: Record<string, { noun: Words; to: (id: string) => string }>;
  /** What a notice says happened, by its word; {by} is who did it. */
  notices?: Record<string, Words>;
  /** What a date waits for, by its word. */
  dates?: Record<string, Words>;
  /** What the jobs of this module are called, by their kind. */
  jobs?: Record<string, Words>;
}

declare module 'vue-router' {
  interface RouteMeta {
    title?: Words;
    permission?: string;
    open?: boolean;
    module?: string;
  }
}

const found = import.meta.glob<{ default: WebModule }>('../modules/*/module.ts', { eager: true });

export const modules: WebModule[] = Object.values(found).map((file) => file.default);

export const navigation: NavEntry[] = modules
  .flatMap((module) => module.nav ?? [])
  .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.order - b.order);

export const actions: PageAction[] = modules.flatMap((module) => module.actions ?? []);
export const findKinds: ReadonlyMap<string, FindKind> = new Map(
  modules.flatMap((module) => module.finds ?? []).map((find) => [find.kind, find]),
);

/** Path prefixes made stale by each live event kind, over all modules. */
export const liveMap: ReadonlyMap<string, readonly string[]> = modules
  .flatMap((module) => Object.entries(module.live ?? {}))
  .reduce((map, [kind, paths]) => map.set(kind, [...(map.get(kind) ?? []), ...paths]), new Map<string, string[]>());

const named = <T>(pick: (module: WebModule) => Record<string, T> | undefined): ReadonlyMap<string, T> =>
  new Map(modules.flatMap((module) => Object.entries(pick(module) ?? {})));

/** Records, notices and dates of all modules, for what any page may name. */
export const recordKinds = named((module) => module.records);
export const noticeWords = named((module) => module.notices);
export const dateWords = named((module) => module.dates);
export const jobKinds = named((module) => module.jobs);
