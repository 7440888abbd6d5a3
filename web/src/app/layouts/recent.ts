// SPDX-License-Identifier: Apache-2.0

/** Where one went by the palette. */
export interface Recent {
  to: string;
  title: string;
  note: string;
  /** A kind of record; empty for a page. */
  kind: string;
}

const most = 6;
const keyOf = (account: string) => `shiji.recent.${account}`;

/** Kept for the tab and the account: what one looked at is nobody else's business. */
export function recentOf(account: string): Recent[] {
  try {
    const saved: unknown = JSON.parse(sessionStorage.getItem(keyOf(account)) ?? '[]');
    return Array.isArray(saved) ? (saved as Recent[]) : [];
  } catch {
    return [];
  }
}

/** The newest first, each address once. */
export function remember(account: string, entry: Recent): void {
  const others = recentOf(account).filter(({ to }) => to !== entry.to);
  sessionStorage.setItem(keyOf(account), JSON.stringify([entry, ...others].slice(0, most)));
}
