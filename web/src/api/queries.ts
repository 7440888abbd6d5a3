// SPDX-License-Identifier: Apache-2.0
import { useMutation, useQuery, type UseQueryReturnType } from '@tanstack/vue-query';
import { computed, ref, toValue, type MaybeRefOrGetter } from 'vue';
import { read, send, type Method, type ReadOptions, type SendOptions } from './client';
import type { ApiProblem } from './problem';

type Parameters = Pick<ReadOptions, 'path' | 'query'>;

/** The path with its {names} filled in: queries are keyed by it, so that live events can name them by prefix. */
export function filled(path: string, values: Parameters['path'] = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name] ?? '')));
}

/**
 * A GET as a query. It is kept under its path, refetched when a live event of its kind arrives, and keeps showing the
 * last answer while a new one is fetched.
 */
export function useRead<Out>(
  path: MaybeRefOrGetter<string>,
  parameters: MaybeRefOrGetter<Parameters> = {},
  options: { enabled?: MaybeRefOrGetter<boolean>; keep?: boolean } = {},
): UseQueryReturnType<Out, ApiProblem> {
  const queryKey = computed(() => [filled(toValue(path), toValue(parameters).path), toValue(parameters).query ?? {}]);
  return useQuery<Out, ApiProblem>({
    queryKey,
    queryFn: ({ signal }) => read<Out>(toValue(path), { ...toValue(parameters), signal }),
    enabled: () => toValue(options.enabled ?? true),
    placeholderData: options.keep === false ? undefined : (previous: unknown) => previous as never,
  }) as UseQueryReturnType<Out, ApiProblem>;
}

/** One key per submission: the same content sent again after a failure carries the same key, new content a new one. */
export function submissionKeys(): { keyFor(content: unknown): string; done(): void } {
  let content = '';
  let key = '';
  return {
    keyFor(next) {
      const text = JSON.stringify(next) ?? '';
      if (!key || text !== content) {
        key = crypto.randomUUID();
        content = text;
      }
      return key;
    },
    done() {
      key = '';
    },
  };
}

export type Command = Omit<SendOptions, 'key' | 'signal'>;

/**
 * A command as a mutation: `run.mutateAsync({ path, body, version })`. Its Idempotency-Key lives through retries of the
 * same submission. Lists refresh by the live event the command causes.
 */
export function useCommand<Out = unknown>(method: Method, path: string) {
  const keys = submissionKeys();
  return useMutation<Out, ApiProblem, Command>({
    mutationFn: async (command) => {
      const out = await send<Out>(method, path, { ...command, key: keys.keyFor(command) });
      keys.done();
      return out;
    },
  });
}

/** A question asked when somebody presses for it: its answer or its problem, and whether it is under way. */
export function useQuestion<Out>(path: string) {
  const busy = ref(false);
  const result = ref<Out>();
  const problem = ref<unknown>();
  async function ask() {
    busy.value = true;
    problem.value = undefined;
    result.value = undefined;
    try {
      result.value = await read<Out>(path);
    } catch (cause) {
      problem.value = cause;
    } finally {
      busy.value = false;
    }
  }
  return { busy, result, problem, ask };
}
