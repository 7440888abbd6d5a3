// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { bpOf, contentOf, fieldOfServerPath, malformed, textsOf, weightSum } from './schemeDraft';
import type { Indicator, SchemeDetail } from './types';

const indicator = (indicator_id: string, weight: number, more: Partial<Indicator> = {}) =>
  ({ indicator_id, weight, cap_bp: 12000, target_bp: null, penalty_bp: null, ...more }) as Indicator;
const scheme = {
  name: '经济服务类考核方案',
  name_en: 'Economic service scheme',
  valid_from: '2027-01-01',
  bundle_bp: 2000,
  tie_breakers: ['fewer_deducts'],
  rules: [],
  classes: [
    { class_name: '企业服务', class_name_en: '', weight: 7000, indicators: [indicator('visits', 7000)] },
    {
      class_name: '项目建设',
      class_name_en: '',
      weight: 3000,
      indicators: [indicator('permits', 3000, { target_bp: 9500 })],
    },
  ],
} as unknown as SchemeDetail;

describe('a draft is typed in percent and kept in basis points', () => {
  it.each([
    ['12.34', 1234],
    ['１４％', 1400],
    ['100%', 10000],
    ['0', 0],
    ['100.01', undefined],
    ['-1', undefined],
    ['1.005', undefined],
    ['', undefined],
  ])('%s is %s', (text, bp) => expect(bpOf(text, 10000)).toBe(bp));

  it('unchanged texts give the content back', () => {
    const content = contentOf(textsOf(scheme), scheme) as { indicators: Indicator[]; bundle_bp: number };
    expect(content.bundle_bp).toBe(2000);
    expect(content.indicators.map((one) => [one.weight, one.cap_bp, one.target_bp, one.penalty_bp])).toEqual([
      [7000, 12000, null, null],
      [3000, 12000, 9500, null],
    ]);
  });

  it('sums the weights as they are typed and names what is no percentage', () => {
    const texts = textsOf(scheme);
    expect(weightSum(texts)).toBe(10000);
    texts.indicators.visits!.weight = '69.5';
    texts.indicators.permits!.target = 'x';
    expect(weightSum(texts)).toBe(9950);
    expect(malformed(texts, scheme)).toEqual(['permits.target']);
  });

  it('finds the field a complaint of the server belongs to', () => {
    expect(fieldOfServerPath('indicators[1].target_bp', scheme)).toBe('permits.target');
    expect(fieldOfServerPath('valid_from', scheme)).toBe('valid_from');
  });
});
