// SPDX-License-Identifier: Apache-2.0
import * as v from 'valibot';

const Field = v.object({ path: v.string(), code: v.optional(v.string(), ''), message: v.optional(v.string(), '') });
const Body = v.object({
  code: v.optional(v.string(), ''),
  title: v.optional(v.string(), ''),
  message: v.optional(v.string(), ''),
  fields: v.optional(v.array(Field), []),
  trace_id: v.optional(v.nullable(v.string()), null),
});

export type FieldProblem = v.InferOutput<typeof Field>;

/** What the server (or the way to it) refused. `status` 0 means that no answer came. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly fields: FieldProblem[];
  readonly traceId: string | null;
  /** Seconds the server asks us to wait, from Retry-After; 0 when it says nothing. */
  readonly retryAfter: number;

  constructor(status: number, body: v.InferOutput<typeof Body>, retryAfter = 0) {
    super(body.message || body.title);
    this.status = status;
    this.code = body.code;
    this.title = body.title;
    this.fields = body.fields;
    this.traceId = body.trace_id;
    this.retryAfter = retryAfter;
  }

  /** Worth asking again unchanged: no answer, or the server said "not now". */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status === 503;
  }
}

/** The body of an unsuccessful answer, problem+json or not, as a problem. */
export function problemOf(status: number, body: unknown, headers?: Headers): ApiProblem {
  const parsed = v.safeParse(Body, body);
  const seconds = Number(headers?.get('Retry-After') ?? 0);
  return new ApiProblem(
    status,
    parsed.success ? parsed.output : { code: '', title: '', message: '', fields: [], trace_id: null },
    Number.isFinite(seconds) && seconds > 0 ? seconds : 0,
  );
}

/** The problem of a request that got no answer at all. */
export function unreachable(): ApiProblem {
  return problemOf(0, { code: 'unreachable' });
}
