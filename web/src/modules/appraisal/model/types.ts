// SPDX-License-Identifier: Apache-2.0
// What the server answers about schemes, targets, scores, periods and the league.

export type SchemeState = 'draft' | 'adopted' | 'superseded';
export type IndicatorType = 'more' | 'less' | 'rate' | 'rating' | 'deadline' | 'done';
export type RankedKind = 'people' | 'departments' | 'sections';
export type TargetLevel = 'zone' | 'department' | 'section' | 'person';

export interface SchemeCard {
  scheme_id: string;
  version: number;
  category: string;
  number: number;
  name: string;
  name_en: string;
  state: SchemeState;
  valid_from: string;
  valid_to: string | null;
  bundle_bp: number;
  proposer_name: string;
  proposed_at: string;
  signed_off_by: string;
  signed_off_at: string | null;
}
export interface SchemeList {
  schemes: SchemeCard[];
}
export interface Indicator {
  indicator_id: string;
  class_name: string;
  class_name_en: string;
  name: string;
  name_en: string;
  type: IndicatorType;
  weight: number;
  cap_bp: number;
  target_bp: number | null;
  penalty_bp: number | null;
  unit_zh: string;
  unit_en: string;
  decomposed: boolean;
}
export interface IndicatorClass {
  class_name: string;
  class_name_en: string;
  weight: number;
  indicators: Indicator[];
}
export interface PostingRule {
  rule_id: string;
  fact_kind: string;
  filter_field: string;
  filter_value: number;
  indicator: string;
  measure: 'actual' | 'numerator' | 'denominator' | 'rating' | 'days_late' | 'done';
  entry_kind: 'credit' | 'deduct' | 'reverse';
  quantity: string;
  constant_x100: number;
  cap_x100: number | null;
}
export interface SchemeDifference {
  part: 'scheme' | 'indicator' | 'rule';
  part_id: string;
  field: string;
  before: string | null;
  after: string | null;
}
export interface SchemeDetail extends SchemeCard {
  tie_breakers: string[];
  classes: IndicatorClass[];
  rules: PostingRule[];
  previous_number: number | null;
  differences: SchemeDifference[];
  may_change: boolean;
  may_adopt: boolean;
}

export interface Period {
  period_id: string;
  name: string;
  from: string;
  to: string;
  sealed: boolean;
  sealed_seq: number;
}
export interface PeriodList {
  periods: Period[];
}

export interface RankRow {
  rank: number | null;
  subject_id: string;
  name: string;
  unit_name: string;
  kind: RankedKind;
  category: string;
  level: number;
  total_x100: number | null;
  is_tied: boolean;
  group_size: number;
}
/** What the live event `ranking_changed` carries of one group. */
export interface RankingChange {
  period_id: string;
  category: string;
  level: number;
  kind?: RankedKind;
  rows: Pick<RankRow, 'subject_id' | 'rank' | 'total_x100'>[];
}
export interface ScoreStep {
  id: string;
  label_zh: string;
  label_en: string;
  words_zh: string;
  words_en: string;
  value_x100: number | null;
  value: string | null;
  fact_id: string | null;
  children: ScoreStep[];
}
export interface ExplainedScore {
  subject_id: string;
  name: string;
  unit_name: string;
  kind: RankedKind;
  category: string;
  level: number;
  period_id: string;
  period_name: string;
  sealed: boolean;
  scheme_id: string;
  scheme_name: string;
  scheme_name_en: string;
  scheme_number: number;
  clause_zh: string;
  clause_en: string;
  total_x100: number | null;
  rank: number | null;
  group_size: number;
  is_tied: boolean;
  steps: ScoreStep[];
  not_assessed: string[];
}

export interface IndicatorCard {
  indicator: string;
  name: string;
  name_en: string;
  type: IndicatorType;
  unit_zh: string;
  unit_en: string;
  decomposed: boolean;
}
export interface TargetCell {
  period_id: string;
  target_x100: number | null;
  version: number | null;
  parts_x100: number | null;
  difference_x100: number | null;
}
export interface TargetNode {
  level: TargetLevel;
  subject_id: string;
  name: string;
  may_change: boolean;
  cells: TargetCell[];
  parts: TargetNode[];
}
export interface TargetSheet {
  indicator: IndicatorCard;
  year: number;
  period_ids: string[];
  tree: TargetNode[];
  disagreements: number;
}
export interface TargetChange {
  level: TargetLevel;
  subject_id: string;
  period_id: string;
  target_x100: number | null;
  version: number | null;
}

/** A rung of a category's ladder: what a level of it is called. */
export interface Rung {
  category: string;
  level: number;
  title: string;
  channel: string;
  requirement: string;
}
export interface Ladder {
  rungs: Rung[];
}
export interface FactKind {
  code: string;
  zh: string;
  en: string;
  fields: { name: string; unit: string; zh: string; en: string }[];
}
export interface FactKindList {
  kinds: FactKind[];
}

/** A place of the league with what is known of it here. */
export interface LeaguePlace {
  zone_id: string;
  code: string;
  name: string;
  league_name: string | null;
  facts: number;
  references: number;
}
export interface League {
  places: LeaguePlace[];
}
export interface ReferenceRow {
  reference_id: string;
  zone_id: string;
  place_name: string;
  mission_row: string;
  label_zh: string;
  label_en: string;
  /** As published: "≥400", "47→5". */
  quantity: string;
  unit: string;
  note: string;
}
