// SPDX-License-Identifier: Apache-2.0

export interface Draft {
  saved_at: string;
  values: Record<string, unknown>;
}

/** Drafts older than this are dropped when found. */
const lifetime = 30 * 86_400_000;
const prefix = 'shiji.draft';

const keyOf = (account: string, form: string) => `${prefix}.${account}.${form}`;

/** The draft of one account for one form; what cannot be read is no draft. */
export function readDraft(account: string, form: string, now: number = Date.now()): Draft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(keyOf(account, form)) ?? 'null') as Draft | null;
    if (!draft || typeof draft.values !== 'object' || draft.values === null) return undefined;
    if (now - Date.parse(draft.saved_at) > lifetime) {
      dropDraft(account, form);
      return undefined;
    }
    return draft;
  } catch {
    return undefined;
  }
}

/** Saves all but the sensitive fields. A full or forbidden store costs the draft, never the form. */
export function writeDraft(
  account: string,
  form: string,
  values: Record<string, unknown>,
  sensitive: readonly string[],
): void {
  const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !sensitive.includes(name)));
  try {
    const draft: Draft = { saved_at: new Date().toISOString(), values: kept };
    localStorage.setItem(keyOf(account, form), JSON.stringify(draft));
  } catch {
    dropDraft(account, form);
  }
}

export function dropDraft(account: string, form: string): void {
  localStorage.removeItem(keyOf(account, form));
}
