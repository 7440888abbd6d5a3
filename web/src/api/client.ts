// SPDX-License-Identifier: Apache-2.0
import createClient, { type Middleware } from 'openapi-fetch';
import { ApiProblem, problemOf, unreachable } from './problem';

export type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Scalar = string | number | boolean;
export type Query = Record<string, Scalar | readonly Scalar[] | null | undefined>;

export interface ReadOptions {
  /** Values for the {names} in the path. */
  path?: Record<string, Scalar>;
  query?: Query;
  signal?: AbortSignal;
}

export interface SendOptions extends ReadOptions {
  body?: unknown;
  /** The version of the record acted on; sent as If-Match. */
  version?: number;
  /** Idempotency-Key; the same key for every attempt of one submission. */
  key?: string;
}

let csrfToken = '';
let onSignedOut: () => void = () => undefined;

/** The token of the session, sent with everything but GET. */
export function setCsrfToken(token: string): void {
  csrfToken = token;
}

/** What happens when the server no longer knows our session. */
export function whenSignedOut(action: () => void): void {
  onSignedOut = action;
}

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang || 'zh-CN');
    if (request.method !== 'GET' && csrfToken) request.headers.set('X-CSRF-Token', csrfToken);
    return request;
  },
};

type Answer = { data?: unknown; error?: unknown; response: Response };
type Call = (path: string, init: object) => Promise<Answer>;

const client = createClient<Record<string, never>>({
  // openapi-fetch needs a whole address in tests, and must not capture fetch when the module loads.
  baseUrl: typeof location === 'undefined' ? '' : location.origin,
  credentials: 'same-origin',
  fetch: (request) => globalThis.fetch(request),
});
client.use(manners);

async function answerOf(call: Promise<Answer>, path: string): Promise<unknown> {
  let answer: Answer;
  try {
    answer = await call;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw unreachable();
  }
  if (answer.response.ok) return answer.data;
  const problem = problemOf(answer.response.status, answer.error, answer.response.headers);
  if (problem.status === 401 && path !== '/api/session') onSignedOut();
  throw problem;
}

function parameters(options: ReadOptions): object {
  const query = Object.fromEntries(
    Object.entries(options.query ?? {}).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
  return { params: { path: options.path ?? {}, query }, signal: options.signal };
}

/** GET: the answer's body, or an ApiProblem thrown. */
export async function read<Out>(path: string, options: ReadOptions = {}): Promise<Out> {
  const get = client.GET as unknown as Call;
  return (await answerOf(get(path, parameters(options)), path)) as Out;
}

/** A file the server makes, saved under the name it gives. */
export async function download(path: string, query: Query): Promise<void> {
  const get = client.GET as unknown as Call;
  const call = get(path, { ...parameters({ query }), parseAs: 'blob' });
  const blob = (await answerOf(call, path)) as Blob;
  const named = (await call).response.headers.get('Content-Disposition')?.match(/filename\*=UTF-8''([^;]+)/)?.[1];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = named ? decodeURIComponent(named) : (path.split('/').pop() ?? 'sheet');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

const pause = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1000));

/** A changing request. Waits and repeats once or twice with the same key when the server says 503 with a short Retry-After. */
export async function send<Out = unknown>(method: Method, path: string, options: SendOptions = {}): Promise<Out> {
  const headers: Record<string, string> = { 'Idempotency-Key': options.key ?? crypto.randomUUID() };
  if (options.version !== undefined) headers['If-Match'] = `"${options.version}"`;
  const act = client[method] as unknown as Call;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const init = { ...parameters(options), headers, ...(options.body === undefined ? {} : { body: options.body }) };
      return (await answerOf(act(path, init), path)) as Out;
    } catch (problem) {
      const wait = problem instanceof ApiProblem && problem.status === 503 ? problem.retryAfter : 0;
      if (attempt >= 3 || wait <= 0 || wait > 5) throw problem;
      await pause(wait);
    }
  }
}

export interface StoredFile {
  evidence_id: string;
  sm3: string;
  size_bytes: number;
  media_type: string;
  name: string;
}

function headersOfUpload(file: File, key: string): [string, string][] {
  return [
    ['Content-Type', file.type || 'application/octet-stream'],
    ['X-CSRF-Token', csrfToken],
    ['Idempotency-Key', key],
    ['Accept-Language', document.documentElement.lang || 'zh-CN'],
    ['Accept', 'application/json'],
  ];
}

/** Sends one file as it is to an address; `progress` hears 0 to 1. XMLHttpRequest, because fetch does not tell how much has gone. */
export function sendFile<Out>(
  address: string,
  file: File,
  progress: (share: number) => void,
  signal?: AbortSignal,
): Promise<Out> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    headersOfUpload(file, crypto.randomUUID()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.responseType = 'json';
    request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
    request.onerror = () => reject(unreachable());
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(request.response as Out);
      else reject(problemOf(request.status, request.response));
    };
    signal?.addEventListener('abort', () => request.abort());
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    request.send(file);
  });
}

/** Sends one file as evidence. */
export const upload = (file: File, progress: (share: number) => void, signal?: AbortSignal) =>
  sendFile<StoredFile>(`/api/evidence/files?name=${encodeURIComponent(file.name)}`, file, progress, signal);

/** Where a stored evidence file is downloaded. */
export function fileAddress(evidenceId: string): string {
  return `/api/evidence/files/${encodeURIComponent(evidenceId)}`;
}
