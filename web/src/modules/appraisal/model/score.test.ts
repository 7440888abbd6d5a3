// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { linesOf, roundedFraction, treeOf } from './score';
import type { ExplainedScore, ScoreStep } from './types';

const step = (id: string, more: Partial<ScoreStep> = {}): ScoreStep => ({
  id,
  label_zh: id,
  label_en: id,
  words_zh: '',
  words_en: '',
  value_x100: null,
  value: null,
  fact_id: null,
  children: [],
  ...more,
});

const visits = step('visits', {
  value_x100: 9820,
  children: [
    step('visits.actual', { children: [step('visits.entry.7', { fact_id: 'f-1', value: '10' })] }),
    step('visits.attainment', { value: '31/28' }),
    step('visits.own', { value_x100: 10000 }),
    step('visits.bundle', { value_x100: 9820, children: [step('visits.section', { value_x100: 9100 })] }),
    step('visits.contribution', { value: '491/25' }),
  ],
});
const idle = step('finance', { value: '—', children: [step('finance.actual')] });
const score = { steps: [step('total', { children: [visits, idle] })] } as ExplainedScore;

describe('an explained score', () => {
  it('has a line for each indicator, with what was bundled', () =>
    expect(linesOf(score, undefined)).toMatchObject([
      {
        id: 'visits',
        own_x100: 10000,
        section_x100: 9100,
        score_x100: 9820,
        attainment: '31/28',
        contribution: '491/25',
      },
      { id: 'finance', own_x100: null, section_x100: null, score_x100: null, attainment: '', contribution: '' },
    ]));
  it('leads from an entry to its fact', () =>
    expect(treeOf([visits], false)[0]?.children?.[0]?.children?.[0]).toMatchObject({ to: '/facts/f-1', value: '10' }));
});

describe('an exact fraction is rounded for reading without floating point', () => {
  it.each([
    ['31/28', 4, 11071n],
    ['1/8', 2, 13n],
    ['-1/8', 2, -13n],
    ['3', 2, 300n],
    ['123456789012345678901/3', 0, 41152263004115226300n],
  ])('%s with %i places', (text, places, value) => expect(roundedFraction(text, places)).toBe(value));
  it.each(['', '—', '1/0', '1.5'])('%s is none', (text) => expect(roundedFraction(text, 2)).toBeUndefined());
});
