// SPDX-License-Identifier: Apache-2.0
import { beforeEach, expect, test } from 'vitest';
import { recentOf, remember } from './recent';

const visit = (to: string) => ({ to, title: to, note: '', kind: '' });

beforeEach(() => sessionStorage.clear());

test('the newest comes first, and each address once', () => {
  for (const to of ['/a', '/b', '/a']) remember('me', visit(to));
  expect(recentOf('me').map(({ to }) => to)).toEqual(['/a', '/b']);
});

test('six are kept, for each account its own', () => {
  for (const to of ['/1', '/2', '/3', '/4', '/5', '/6', '/7']) remember('me', visit(to));
  expect(recentOf('me').map(({ to }) => to)).toEqual(['/7', '/6', '/5', '/4', '/3', '/2']);
  expect(recentOf('you')).toEqual([]);
});

test('what is not a list is passed over', () => {
  sessionStorage.setItem('shiji.recent.me', '{');
  expect(recentOf('me')).toEqual([]);
  sessionStorage.setItem('shiji.recent.me', '{"to":"/a"}');
  expect(recentOf('me')).toEqual([]);
});
