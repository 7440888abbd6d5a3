// SPDX-License-Identifier: Apache-2.0
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { read, send, setCsrfToken } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { keepCivilTime } from '@/shared/format/dates';

export interface Session {
  account_id: string;
  username: string;
  name: string;
  title: string;
  person_id: string | null;
  zone_id: string;
  zone_name: string;
  zones: { zone_id: string; name: string; kind: string }[];
  roles: string[];
  permissions: string[];
  csrf_token: string;
  business_date: string;
  now: string;
  utc_offset_minutes: number;
  demo: boolean;
  /** Present while somebody looks with this account's permissions. */
  viewing?: { by_name: string; until: string } | null;
}

export interface SetupState {
  needed: boolean;
  demo?: boolean;
  demo_accounts?: { username: string; title: string }[];
}

export interface FirstAccount {
  token: string;
  username: string;
  password: string;
  name: string;
  zone_name: string;
}

/** Who is signed in, where, and what they may do. `undefined` = not asked yet, `null` = nobody. */
export const useSession = defineStore('session', () => {
  const current = ref<Session | null | undefined>(undefined);
  /** Milliseconds from this machine's clock to business time. */
  const offset = ref(0);

  function take(session: Session | null) {
    current.value = session;
    setCsrfToken(session?.csrf_token ?? '');
    if (!session) return;
    offset.value = Date.parse(session.now) - Date.now();
    keepCivilTime(session.utc_offset_minutes);
  }

  async function load(): Promise<Session | null> {
    try {
      take(await read<Session>('/api/session'));
    } catch (problem) {
      if (!(problem instanceof ApiProblem) || problem.status !== 401) throw problem;
      take(null);
    }
    return current.value ?? null;
  }

  async function signIn(username: string, password: string) {
    take(await send<Session>('POST', '/api/session', { body: { username, password } }));
  }

  async function signOut() {
    await send('DELETE', '/api/session');
    take(null);
  }

  async function endViewing() {
    await send('DELETE', '/api/viewing');
    await load();
  }

  async function switchZone(zoneId: string) {
    take(await send<Session>('POST', '/api/session/zone', { body: { zone_id: zoneId } }));
  }

  const can = (permission: string) => current.value?.permissions.includes(permission) ?? false;
  const businessTime = (instant: number = Date.now()) => new Date(instant + offset.value);
  const signedIn = computed(() => Boolean(current.value));
  return {
    current,
    signedIn,
    load,
    signIn,
    signOut,
    switchZone,
    endViewing,
    forget: () => take(null),
    can,
    businessTime,
  };
});

/** Whether the installation still waits for its first account. */
export function readSetup(): Promise<SetupState> {
  return read<SetupState>('/api/setup');
}

/** Makes the first account and zone with the token the server printed at its first start. */
export async function createFirstAccount(input: FirstAccount): Promise<void> {
  await send('POST', '/api/setup', { body: input });
}
