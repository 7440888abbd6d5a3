// SPDX-License-Identifier: Apache-2.0
import { defineStore } from 'pinia';
import { ref } from 'vue';
import { read, send } from '@/api/client';
import { ApiProblem } from '@/api/problem';

interface Preference {
  preference_key: string;
  version: number;
  value: string;
}

/** What the server keeps for this account, on every device alike: small texts under a key. */
export const useKept = defineStore('kept', () => {
  const rows = ref(new Map<string, Preference>());
  const loaded = ref(false);
  let line: Promise<unknown> = Promise.resolve();

  /** Without an answer the page does with what it has; preferences are never worth an error. */
  async function load() {
    try {
      const answer = await read<{ rows: Preference[] }>('/api/preferences');
      rows.value = new Map(answer.rows.map((row) => [row.preference_key, row]));
      loaded.value = true;
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
    }
  }

  function valueOf<Value>(key: string): Value | undefined {
    try {
      return JSON.parse(rows.value.get(key)?.value ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  }

  async function write(key: string, value: string) {
    const put = () =>
      send<Preference>('PUT', '/api/preferences', {
        body: { preference_key: key, value },
        version: rows.value.get(key)?.version ?? 0,
      });
    let answer: Preference;
    try {
      answer = await put();
    } catch (problem) {
      // Another of this person's pages was quicker: what was chosen last stands.
      if (!(problem instanceof ApiProblem) || problem.status !== 412) throw problem;
      await load();
      answer = await put();
    }
    rows.value.set(key, answer);
  }

  /** Keeps a value at once here and soon at the server; one write after the other. */
  function keep(key: string, value: unknown) {
    const text = JSON.stringify(value);
    const before = rows.value.get(key);
    if (before?.value === text) return;
    rows.value.set(key, { preference_key: key, version: before?.version ?? 0, value: text });
    line = line
      .then(() => write(key, text))
      .catch((problem) => {
        if (!(problem instanceof ApiProblem)) throw problem;
      });
  }
  return { loaded, load, valueOf, keep };
});
