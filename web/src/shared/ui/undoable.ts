// SPDX-License-Identifier: Apache-2.0
import { ApiProblem } from '@/api/problem';
import { explain } from './problem';
import { toast } from './toasts';

interface Undoable<Out> {
  /** Shows the outcome at once; its answer takes that back. */
  show?: () => () => void;
  act: () => Promise<Out>;
  /** The act that takes it back, given the answer of the first. */
  undo: (done: Out) => Promise<unknown>;
  said: string;
  t: (key: string, values?: Record<string, unknown>) => string;
  /** After either act, and after a refusal. */
  then?: () => void;
}

function refusedBy(problem: unknown, t: Undoable<unknown>['t']) {
  if (!(problem instanceof ApiProblem)) throw problem;
  toast(explain(problem, t as never), 'warning');
}

/** Does what can be taken back without asking first, and offers to take it back for five seconds. */
export async function undoable<Out>({ show, act, undo, said, t, then }: Undoable<Out>): Promise<void> {
  const takeBack = show?.();
  try {
    const done = await act();
    const back = async () => {
      try {
        await undo(done);
        toast(t('ui.undone'));
      } catch (problem) {
        refusedBy(problem, t);
      }
      then?.();
    };
    toast(said, 'done', { label: t('ui.undo'), act: () => void back() });
  } catch (problem) {
    takeBack?.();
    refusedBy(problem, t);
  }
  then?.();
}
