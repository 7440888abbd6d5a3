// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { deviceOf } from './device';
import { faultOfGrants, withReach } from './grants';
import type { Grant } from './types';

const cadre: Grant = { role: 'cadre', reach: 'self', zone_id: 'z1', anchor_id: '' };
const head: Grant = { role: 'head', reach: 'department', zone_id: 'z1', anchor_id: 'u1' };
const admin: Grant = { role: 'system_admin', reach: 'zone', zone_id: 'z1', anchor_id: '' };

describe('the grants of an account', () => {
  it.each<[string, Grant[], boolean, string | undefined]>([
    ['fit when each reach has what it is counted from', [cadre, head], true, undefined],
    ['fit for an administrator alone', [admin], false, undefined],
    ['must not be empty', [], false, 'none'],
    ['name the unit of a department', [{ ...head, anchor_id: '' }], true, 'anchor'],
    ['name no unit for oneself', [{ ...cadre, anchor_id: 'u1' }], true, 'anchor'],
    ['are given once', [cadre, { ...cadre }], true, 'repeated'],
    ['keep administrators apart', [admin, { ...cadre, reach: 'zone' }], false, 'exclusive'],
    ['keep administrators apart from people', [admin], true, 'administratorIsNoPerson'],
  ])('%s', (_, grants, person, fault) => expect(faultOfGrants(grants, person)).toBe(fault));

  it('lose their unit with their reach', () => expect(withReach(head, 'zone').anchor_id).toBe(''));
});

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0',
    'Edge · Windows',
  ],
  ['Mozilla/5.0 (X11; Linux x64; rv:127.0) Gecko/20100101 Firefox/127.0', 'Firefox · Linux'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605 Safari/604.1', 'Safari · iOS'],
  ['', ''],
])('knows the device of %s', (agent, name) => expect(deviceOf(agent)).toBe(name));
