// SPDX-License-Identifier: Apache-2.0
import { onScopeDispose, ref, watch, type Ref } from 'vue';

/** True once `source` has been true for `milliseconds`: what is quick shows no skeleton. */
export function useDelayed(source: () => boolean, milliseconds: number): Ref<boolean> {
  const late = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(
    source,
    (on) => {
      clearTimeout(timer);
      late.value = false;
      if (on) timer = setTimeout(() => (late.value = true), milliseconds);
    },
    { immediate: true },
  );
  onScopeDispose(() => clearTimeout(timer));
  return late;
}
