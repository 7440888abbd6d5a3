// SPDX-License-Identifier: Apache-2.0
import { ref } from 'vue';
import { invalidatePaths } from '@/app/query';
import { toast } from './toasts';

/** Which of a page's dialogs is open; after one has done its work it says so and everything below the paths is read anew. */
export function useDialogs<Name extends string>(paths: readonly string[]) {
  const open = ref<Name>();
  const close = () => (open.value = undefined);
  function done(text: string) {
    toast(text);
    invalidatePaths(paths);
  }
  return { open, close, done };
}
