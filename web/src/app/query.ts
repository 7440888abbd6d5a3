// SPDX-License-Identifier: Apache-2.0
import { QueryClient } from '@tanstack/vue-query';
import { ApiProblem } from '@/api/problem';

const worthRetrying = (problem: unknown) => problem instanceof ApiProblem && problem.passing;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, problem) => failures < 2 && worthRetrying(problem),
      retryDelay: (failures, problem) =>
        problem instanceof ApiProblem && problem.retryAfter > 0 ? problem.retryAfter * 1000 : 500 * 2 ** failures,
    },
    mutations: { retry: false },
  },
});

/** Makes queries of these path prefixes stale; the ones on screen are fetched again. */
export function invalidatePaths(prefixes: readonly string[]): void {
  if (prefixes.length === 0) return;
  void queryClient.invalidateQueries({
    predicate: (query) => prefixes.some((prefix) => String(query.queryKey[0]).startsWith(prefix)),
  });
}
