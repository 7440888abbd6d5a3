// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { read, send, setCsrfToken, whenSignedOut } from './client';
import { ApiProblem } from './problem';
import { submissionKeys } from './queries';

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': status >= 400 ? 'application/problem+json' : 'application/json', ...headers },
  });

describe('the way to the server', () => {
  let requests: Request[];
  let answers: (() => Response)[];

  beforeEach(() => {
    requests = [];
    answers = [];
    setCsrfToken('csrf-1');
    document.documentElement.lang = 'en';
    vi.stubGlobal('fetch', async (request: Request) => {
      requests.push(request);
      const answer = answers.shift();
      if (!answer) throw new TypeError('no network');
      return answer();
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('asks in the chosen language, without a token, with only the parameters that are set', async () => {
    answers = [() => json(200, { rows: [] })];
    await read('/api/facts/{id}', { path: { id: 'f/1' }, query: { status: '', page: 2, from: undefined } });
    expect(new URL(requests[0]!.url).pathname).toBe('/api/facts/f%2F1');
    expect(new URL(requests[0]!.url).search).toBe('?page=2');
    expect(requests[0]!.headers.get('Accept-Language')).toBe('en');
    expect(requests[0]!.headers.get('X-CSRF-Token')).toBeNull();
  });

  it('sends token, key and version with a command', async () => {
    answers = [() => json(204, undefined)];
    await send('POST', '/api/facts/{id}/confirmation', {
      path: { id: '1' },
      body: { ok: true },
      version: 3,
      key: 'k1',
    });
    const { headers } = requests[0]!;
    expect(headers.get('X-CSRF-Token')).toBe('csrf-1');
    expect(headers.get('Idempotency-Key')).toBe('k1');
    expect(headers.get('If-Match')).toBe('"3"');
    expect(await requests[0]!.json()).toEqual({ ok: true });
  });

  it('turns a refusal into a problem with fields, code and trace', async () => {
    answers = [
      () =>
        json(409, {
          code: 'already_confirmed',
          title: '已核实',
          message: '该事实已核实',
          fields: [{ path: 'title', code: 'x', message: 'y' }],
          trace_id: 't-9',
        }),
    ];
    const problem = await send('POST', '/api/facts').catch((cause: unknown) => cause);
    expect(problem).toBeInstanceOf(ApiProblem);
    expect(problem).toMatchObject({ status: 409, code: 'already_confirmed', message: '该事实已核实', traceId: 't-9' });
    expect((problem as ApiProblem).fields).toEqual([{ path: 'title', code: 'x', message: 'y' }]);
    expect((problem as ApiProblem).passing).toBe(false);
  });

  it('understands an answer that is no problem+json, and no answer at all', async () => {
    answers = [() => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'Content-Type': 'text/html' } })];
    await expect(read('/api/facts')).rejects.toMatchObject({ status: 502, message: '' });
    await expect(read('/api/facts')).rejects.toMatchObject({ status: 0, code: 'unreachable', passing: true });
  });

  it('repeats a command the server put off, with the same key, and not one it refused', async () => {
    vi.useFakeTimers();
    answers = [() => json(503, {}, { 'Retry-After': '1' }), () => json(200, { done: true })];
    const sent = send('POST', '/api/facts', { body: {} });
    await vi.runAllTimersAsync();
    expect(await sent).toEqual({ done: true });
    expect(requests).toHaveLength(2);
    expect(requests[0]!.headers.get('Idempotency-Key')).toBe(requests[1]!.headers.get('Idempotency-Key'));
    answers = [() => json(409, {}, { 'Retry-After': '1' })];
    await expect(send('POST', '/api/facts', { body: {} })).rejects.toMatchObject({ status: 409 });
    expect(requests).toHaveLength(3);
    vi.useRealTimers();
  });

  it('tells when the session is gone, but not when a sign-in is refused', async () => {
    const gone = vi.fn();
    whenSignedOut(gone);
    answers = [() => json(401, {}), () => json(401, {})];
    await send('POST', '/api/session', { body: {} }).catch(() => undefined);
    expect(gone).not.toHaveBeenCalled();
    await read('/api/facts').catch(() => undefined);
    expect(gone).toHaveBeenCalledOnce();
  });
});

it('a submission keeps its key until it succeeds or changes', () => {
  const keys = submissionKeys();
  const first = keys.keyFor({ a: 1 });
  expect(keys.keyFor({ a: 1 })).toBe(first);
  const changed = keys.keyFor({ a: 2 });
  expect(changed).not.toBe(first);
  keys.done();
  expect(keys.keyFor({ a: 2 })).not.toBe(changed);
});
