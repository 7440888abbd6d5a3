// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it } from 'vitest';
import { dropDraft, readDraft, writeDraft } from './draft';

describe('a draft', () => {
  beforeEach(() => localStorage.clear());

  it('belongs to one account and one form', () => {
    writeDraft('a', 'fact', { title: '走访' }, []);
    expect(readDraft('a', 'fact')?.values).toEqual({ title: '走访' });
    expect(readDraft('b', 'fact')).toBeUndefined();
    expect(readDraft('a', 'post')).toBeUndefined();
  });

  it('never holds a sensitive field', () => {
    writeDraft('a', 'person', { name: '甲', phone: '13800000000' }, ['phone']);
    expect(JSON.stringify({ ...localStorage })).not.toContain('13800000000');
    writeDraft('a', 'person', { name: '甲', phone: '13800000000' }, []);
    expect(JSON.stringify({ ...localStorage })).toContain('13800000000');
  });

  it('is gone after thirty days and when dropped', () => {
    writeDraft('a', 'fact', { title: 'x' }, []);
    expect(readDraft('a', 'fact', Date.now() + 29 * 86_400_000)).toBeDefined();
    expect(readDraft('a', 'fact', Date.now() + 31 * 86_400_000)).toBeUndefined();
    writeDraft('a', 'fact', { title: 'x' }, []);
    dropDraft('a', 'fact');
    expect(readDraft('a', 'fact')).toBeUndefined();
  });

  it('that cannot be read is no draft', () => {
    localStorage.setItem('shiji.draft.a.fact', '{broken');
    expect(readDraft('a', 'fact')).toBeUndefined();
  });
});
