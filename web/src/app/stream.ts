// SPDX-License-Identifier: Apache-2.0
export type LiveState = 'waiting' | 'live' | 'lost';
export type Message = { state: LiveState } | { event: unknown };
type Tell = (message: Message) => void;

const firstPause = 1_000;
const longestPause = 30_000;
const reset: Message = { event: { kind: 'reset' } };

/**
 * Listens to the event stream until `stopped` resolves. The browser reconnects by itself with Last-Event-ID; only when
 * it gives up (the server answered with an error) do we open anew, ever more slowly, and treat it as a reset.
 */
export async function listen(tell: Tell, stopped: Promise<void>): Promise<void> {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = firstPause;
  const open = () => {
    source = new EventSource('/api/events');
    source.onopen = () => {
      if (pause > firstPause) tell(reset);
      pause = firstPause;
      tell({ state: 'live' });
    };
    source.onmessage = (message) => tell({ event: message.data });
    source.addEventListener('reset', () => tell(reset));
    source.onerror = () => {
      tell({ state: 'lost' });
      if (source?.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(open, pause);
      pause = Math.min(pause * 2, longestPause);
    };
  };
  open();
  await stopped;
  clearTimeout(timer);
  source?.close();
}

/** Listens in one tab at a time. A tab that takes over cannot know what it missed and starts with a reset. */
export async function listenAlone(lock: string, tell: Tell, stopped: Promise<void>): Promise<void> {
  const won = await navigator.locks.request(lock, { ifAvailable: true }, async (held) => {
    if (held) await listen(tell, stopped);
    return held !== null;
  });
  if (won) return;
  const left = new AbortController();
  void stopped.then(() => left.abort());
  await navigator.locks
    .request(lock, { signal: left.signal }, async () => {
      tell(reset);
      await listen(tell, stopped);
    })
    .catch(() => undefined);
}
