// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { fieldOfQuota, gradingOf, mostQuotas, typedGrading } from './grading';
import type { Grading } from './types';

const grading: Grading = {
  rest: 'competent',
  quotas: [
    {
      grade: 'excellent',
      side: 'top',
      share_bp: 2050,
      rounding: 'floor',
      document: '云组发〔2026〕3 号',
      document_date: '2026-01-05',
      clause: '第八条',
    },
    {
      grade: 'not_competent',
      side: 'bottom',
      share_bp: 500,
      rounding: 'nearest',
      document: '云组发〔2026〕3 号',
      document_date: '2026-01-05',
      clause: '第九条',
    },
  ],
};

describe('grades as they are typed', () => {
  it('come back as they were, shares as people write them in between', () => {
    const typed = typedGrading(grading);
    expect(typed[fieldOfQuota(0, 'share_bp')]).toBe('20.5');
    expect(gradingOf(typed, 2)).toEqual(grading);
  });
  it('send as many quotas as are shown, and no more', () => {
    expect(gradingOf(typedGrading(grading), 1)).toEqual({ rest: 'competent', quotas: [grading.quotas[0]] });
    expect(Object.keys(typedGrading(grading))).toHaveLength(1 + mostQuotas * 7);
  });
  it('begin a new quota from the top and with “at most”', () => {
    const typed = typedGrading({ rest: '', quotas: [] });
    expect([typed.q0_side, typed.q0_rounding, typed.q0_grade]).toEqual(['top', 'floor', '']);
  });
});
