// SPDX-License-Identifier: Apache-2.0
import { scaled } from '@/shared/format/numbers';
import { bpOf, whole_bp } from './schemeDraft';
import type { GradeQuota, Grading } from './types';

/** What the server takes at most. */
export const mostQuotas = 12;
export const quotaFields = ['grade', 'side', 'share_bp', 'rounding', 'document', 'document_date', 'clause'] as const;
type QuotaField = (typeof quotaFields)[number];

/** Grades as they are typed: the rest, and each quota's fields under names of their own. */
export type TypedGrading = Record<string, string>;

export const fieldOfQuota = (at: number, field: string) => `q${at}_${field}`;

const typedField = (quota: GradeQuota | undefined, field: QuotaField) => {
  if (!quota) return field === 'side' ? 'top' : field === 'rounding' ? 'floor' : '';
  return field === 'share_bp' ? scaled(quota.share_bp, 2, true) : quota[field];
};

export function typedGrading(grading: Grading): TypedGrading {
  const typed: TypedGrading = { rest: grading.rest };
  for (let at = 0; at < mostQuotas; at += 1)
    for (const field of quotaFields) typed[fieldOfQuota(at, field)] = typedField(grading.quotas[at], field);
  return typed;
}

/** The first `count` quotas as the server takes them. The texts must be well formed. */
export function gradingOf(typed: TypedGrading, count: number): object {
  const quotas = Array.from({ length: count }, (_, at) => {
    const text = (field: QuotaField) => (typed[fieldOfQuota(at, field)] ?? '').trim();
    return Object.fromEntries(
      quotaFields.map((field) => [field, field === 'share_bp' ? bpOf(text(field), whole_bp) : text(field)]),
    );
  });
  return { rest: typed.rest, quotas };
}
