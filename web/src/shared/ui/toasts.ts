// SPDX-License-Identifier: Apache-2.0
import { reactive } from 'vue';

export interface Toast {
  id: number;
  text: string;
  tone: 'done' | 'warning';
  undo?: { label: string; act: () => void };
}

export const toasts = reactive<Toast[]>([]);
let last = 0;

export function dismiss(id: number): void {
  const at = toasts.findIndex((item) => item.id === id);
  if (at >= 0) toasts.splice(at, 1);
}

/** How long an act may be taken back, and how long a line stands otherwise. */
export const undoStays = 5000;
const lineStays = 6000;

/** Says in passing that something was done; spoken by screen readers, gone after some seconds. */
export function toast(text: string, tone: Toast['tone'] = 'done', undo?: Toast['undo']): void {
  last += 1;
  const id = last;
  toasts.push({ id, text, tone, undo });
  setTimeout(() => dismiss(id), undo ? undoStays : lineStays);
}
