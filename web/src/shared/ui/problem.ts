// SPDX-License-Identifier: Apache-2.0
import { ApiProblem } from '@/api/problem';

type Translate = (key: string, values?: Record<string, unknown>) => string;

/** A problem in one sentence: the server's own words where it gave any. */
export function explain(problem: unknown, t: Translate): string {
  if (!(problem instanceof ApiProblem)) return String((problem as Error)?.message ?? problem);
  if (problem.status === 0) return t('fault.unreachable');
  if (problem.status === 412) return t('fault.conflict');
  if (problem.message) return problem.message;
  if (problem.passing) return t('fault.busy');
  return t('fault.unknown', { status: problem.status });
}
