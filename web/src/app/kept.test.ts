// SPDX-License-Identifier: Apache-2.0
import { flushPromises } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useKept } from './kept';

describe('what is kept for an account', () => {
  const asked: { method: string; ifMatch: string | null; body: unknown }[] = [];
  let answers: (() => Response)[] = [];
  const row = (version: number, value: string) => ({ preference_key: 'page', version, value });

  beforeEach(() => {
    setActivePinia(createPinia());
    vi.stubGlobal('fetch', async (request: Request) => {
      const body = request.method === 'GET' ? undefined : await request.json();
      asked.push({ method: request.method, ifMatch: request.headers.get('If-Match'), body });
      return answers.shift()!();
    });
  });
  afterEach(() => {
    asked.length = 0;
    answers = [];
    vi.unstubAllGlobals();
  });

  it('is there at once and written at its version', async () => {
    answers = [() => Response.json({ rows: [row(4, '{"density":"default"}')] }), () => Response.json(row(5, '{}'))];
    const kept = useKept();
    await kept.load();
    expect(kept.valueOf('page')).toEqual({ density: 'default' });
    kept.keep('page', { density: 'compact' });
    expect(kept.valueOf('page')).toEqual({ density: 'compact' });
    await flushPromises();
    expect(asked[1]).toMatchObject({ method: 'PUT', ifMatch: '"4"' });
  });

  it('is written again at the newer version when another page was quicker', async () => {
    answers = [
      () => Response.json({ code: 'stale' }, { status: 412 }),
      () => Response.json({ rows: [row(7, '1')] }),
      () => Response.json(row(8, '2')),
    ];
    const kept = useKept();
    kept.keep('page', 2);
    await vi.waitFor(() => expect(asked).toHaveLength(3));
    expect(asked[2]).toMatchObject({ method: 'PUT', ifMatch: '"7"', body: { value: '2' } });
  });

  it('is not written when nothing changed, and what is unreadable counts as nothing', async () => {
    answers = [() => Response.json({ rows: [row(1, '"a"'), { preference_key: 'bad', version: 1, value: '{' }] })];
    const kept = useKept();
    await kept.load();
    kept.keep('page', 'a');
    await flushPromises();
    expect(asked).toHaveLength(1);
    expect(kept.valueOf('bad')).toBeUndefined();
  });
});
