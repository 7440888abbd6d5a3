// SPDX-License-Identifier: Apache-2.0
import { defineStore } from 'pinia';
import * as v from 'valibot';
import { ref } from 'vue';
import { liveMap } from './modules';
import { invalidatePaths, queryClient } from './query';
import { listenAlone, type LiveState, type Message } from './stream';

const LiveEvent = v.object({
  kind: v.string(),
  seq: v.optional(v.number(), 0),
  subject_kind: v.optional(v.nullable(v.string()), null),
  subject_id: v.optional(v.nullable(v.string()), null),
  version: v.optional(v.nullable(v.number()), null),
});
export type LiveEvent = v.InferOutput<typeof LiveEvent>;

/** The event in one stream message, undefined for anything else. */
export function parseEvent(data: unknown): LiveEvent | undefined {
  try {
    const parsed = v.safeParse(LiveEvent, typeof data === 'string' ? JSON.parse(data) : data);
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** Path prefixes of the queries an event makes stale; '' stands for all. */
export function stalePaths(event: LiveEvent, map: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return event.kind === 'reset' ? [''] : (map.get(event.kind) ?? []);
}

const name = 'shiji.live';

/** One event stream for all tabs of a browser: one tab listens and tells the others. */
export const useLive = defineStore('live', () => {
  const state = ref<LiveState>('waiting');
  /** When the data on screen was last known to be current. */
  const asOf = ref(Date.now());
  let channel: BroadcastChannel | undefined;
  let release: (() => void) | undefined;
  let stale = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush() {
    timer = undefined;
    const paths = [...stale];
    stale = new Set();
    if (paths.includes('')) void queryClient.invalidateQueries();
    else invalidatePaths(paths);
  }

  /** Bursts are gathered for a quarter of a second, so that a bulk act causes one refetch. */
  function take(message: Message) {
    if ('state' in message) {
      state.value = message.state;
      return;
    }
    const event = parseEvent(message.event);
    if (!event) return;
    asOf.value = Date.now();
    stalePaths(event, liveMap).forEach((path) => stale.add(path));
    if (stale.size > 0) timer ??= setTimeout(flush, 250);
  }

  function start() {
    if (release) return;
    const stopped = new Promise<void>((resolve) => (release = resolve));
    const tabs = new BroadcastChannel(name);
    tabs.onmessage = (message: MessageEvent<Message>) => take(message.data);
    channel = tabs;
    void listenAlone(
      name,
      (message) => {
        take(message);
        tabs.postMessage(message);
      },
      stopped,
    );
  }

  function stop() {
    release?.();
    release = undefined;
    channel?.close();
    clearTimeout(timer);
    timer = undefined;
    state.value = 'waiting';
  }

  return { state, asOf, start, stop };
});
