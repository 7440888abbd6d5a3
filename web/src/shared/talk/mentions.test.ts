// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { namedBefore, pieces, stillNamed, withName } from './mentions';

const li = { account_id: 'a', name: '李青', username: 'li' };
const liu = { account_id: 'b', name: '李青青', username: 'liu' };

describe('mentions', () => {
  it('sees who is being named, and nobody in an address', () => {
    expect(namedBefore('请 @李', 4)).toBe('李');
    expect(namedBefore('@', 1)).toBe('');
    expect(namedBefore('请看。@李', 5)).toBe('李');
    expect(namedBefore('li@example', 10)).toBeUndefined();
    expect(namedBefore('@李青 好', 5)).toBeUndefined();
  });
  it('puts the name in place of what was typed', () => {
    expect(withName('请 @李 核对', 4, '李青')).toEqual({ text: '请 @李青  核对', caret: 6 });
  });
  it('tells only those who are still named, once each', () => {
    expect(stillNamed('@李青 好', [li, li, liu])).toEqual([li]);
  });
  it('sets mentions off, the longer name first', () => {
    expect(pieces('@李青青 与 @李青', ['李青', '李青青'])).toEqual([
      { text: '@李青青', mention: true },
      { text: ' 与 ', mention: false },
      { text: '@李青', mention: true },
    ]);
    expect(pieces('无人', [])).toEqual([{ text: '无人', mention: false }]);
  });
});
