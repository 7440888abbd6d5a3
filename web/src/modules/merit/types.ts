// SPDX-License-Identifier: Apache-2.0
import type { StoredFile } from '@/api/client';
import type { Tone } from '@/shared/ui/StatusTag.vue';

export type FactStatus = 'declared' | 'confirmed' | 'rejected' | 'withdrawn';
export type QuantityUnit = 'count' | 'amount_fen' | 'hundredths' | 'flag';
export type RejectionReason = 'no_evidence' | 'duplicate' | 'not_attributable' | 'wrong_quantity' | 'other';
export const rejectionReasons: RejectionReason[] = [
  'no_evidence',
  'duplicate',
  'not_attributable',
  'wrong_quantity',
  'other',
];

export interface QuantityField {
  name: string;
  unit: QuantityUnit;
  zh: string;
  en: string;
}
export interface FactKind {
  code: string;
  zh: string;
  en: string;
  may_be_declared: boolean;
  fields: QuantityField[];
}

export interface FactRow {
  fact_id: string;
  version: number;
  kind: string;
  title: string;
  status: FactStatus;
  occurred_on: string;
  actor_name: string;
  actor_count: number;
  unit_name: string;
  evidence_count: number;
  declarer_name: string;
  declared_at: string;
  corrects: string | null;
}

export interface Actor {
  subject_kind: 'person' | 'unit';
  subject_id: string;
  share_bp: number;
}
export interface FactActor extends Actor {
  name: string;
  person_id: string | null;
  unit_id: string;
  category: string;
}

export interface Entry {
  zone_id: string;
  seq: number;
  subject_id: string;
  indicator: string;
  measure: string;
  quantity_x100: number;
  occurred_on: string;
  period_id: string;
  kind: 'credit' | 'deduct' | 'reverse';
  fact_id: string;
  scheme_id: string;
  rule_id: string;
  recorded_at: string;
  recorded_by: string;
  reverses: number | null;
  reason: string;
  prev: string;
  hash: string;
}
export interface EntryRow extends Entry {
  subject_name: string;
  fact_title: string;
  stands: boolean;
}

export interface FactCard {
  fact_id: string;
  version: number;
  kind: string;
  title: string;
  status: FactStatus;
  occurred_on: string;
  source_kind: string;
  source_id: string;
  record: string;
  actor_count: number;
  evidence_count: number;
  declarer_name: string;
  declared_at: string;
  declared_by_person: string | null;
  decider_name: string | null;
  decided_by: string | null;
  decided_at: string | null;
  rejection: RejectionReason | null;
  rejection_text: string | null;
  corrects: string | null;
}
export interface FactDetail extends FactCard {
  quantities: Record<string, number>;
  actors: FactActor[];
  evidence: StoredFile[];
  entries: Entry[];
  corrected_by: string | null;
  may_confirm: boolean;
  may_withdraw: boolean;
  may_correct: boolean;
}

export interface Period {
  period_id: string;
  name: string;
  from: string;
  to: string;
  sealed: boolean;
}

export interface MeritFileFact {
  fact_id: string;
  kind: string;
  title: string;
  status: FactStatus;
  occurred_on: string;
  share_bp: number;
  evidence_count: number;
  points_x100: number;
}
export interface MeritFileTotal {
  period_id: string;
  indicator: string;
  measure: string;
  entries: number;
  total_x100: number;
}
export interface MeritFile {
  person_id: string;
  name: string;
  unit_name: string;
  department_name: string;
  category: string;
  level: number;
  post_title: string;
  points_x100: number;
  facts: MeritFileFact[];
  totals: MeritFileTotal[];
}

export interface PointsRow {
  rank: number;
  subject_id: string;
  name: string;
  unit_id: string;
  unit_name: string;
  category: string;
  points_x100: number;
}
export interface PointsEntry {
  seq: number;
  kind: 'credit' | 'deduct' | 'reverse';
  quantity_x100: number;
  occurred_on: string;
  period_id: string;
  rule_id: string;
  fact_id: string;
  fact_kind: string;
  fact_title: string;
  stands: boolean;
}
export interface PointsAccount {
  subject_id: string;
  name: string;
  unit_name: string;
  points_x100: number;
  entries: { rows: PointsEntry[]; total: number; total_is_exact: boolean; next_cursor: string | null };
}

export const toneOf: Record<FactStatus, Tone> = {
  declared: 'waiting',
  confirmed: 'done',
  rejected: 'bad',
  withdrawn: 'idle',
};
