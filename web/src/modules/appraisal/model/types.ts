// SPDX-License-Identifier: Apache-2.0
// What the server answers about schemes, targets, scores, periods and the league.
import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type SchemeState = Schemas['SchemeState'];
export type IndicatorType = Schemas['IndicatorType'];
export type SchemeCard = Schemas['SchemeCard'];
export type SchemeList = Schemas['SchemeList'];
export type SchemeDetail = Schemas['SchemeDetail'];
export type SchemeDifference = Schemas['SchemeDifference'];
export type IndicatorClass = Schemas['IndicatorClass'];
export type Indicator = Schemas['SchemeIndicator'];
export type PostingRule = Schemas['PostingRule'];
export type FactKind = Schemas['FactKind'];
export type FactKindList = Schemas['FactKinds'];

export type Period = Schemas['Period'];
export type PeriodList = Schemas['PeriodList'];
/** A rung of a category's ladder: what a level of it is called. */
export type Rung = Schemas['Rung'];
export type Ladder = Schemas['Ladder'];

export type RankedKind = Schemas['RankedKind'];
export type RankRow = Schemas['RankRow'];
export type ScoreStep = Schemas['ScoreStep'];
export type ExplainedScore = Schemas['ExplainedScore'];
/** What the live event `ranking_changed` carries of one group. */
export interface RankingChange {
  period_id: string;
  category: string;
  level: number;
  rows: Pick<RankRow, 'subject_id' | 'rank' | 'total_x100'>[];
}

export type Grading = Schemas['Grading'];
export type IndicatorCard = Schemas['IndicatorCard'];
export type TargetLevel = Schemas['TargetLevel'];
export type TargetCell = Schemas['TargetCell'];
export type TargetNode = Schemas['TargetNode'];
export type TargetSheet = Schemas['TargetSheet'];
export type TargetChange = Schemas['TargetChange'];

/** A place of the league with what is known of it here. */
export type LeaguePlace = Schemas['LeaguePlace'];
export type League = Schemas['League'];
/** A published figure; its quantity is as published: "≥400", "47→5". */
export type ReferenceRow = Schemas['ReferenceRow'];
export type GradeQuota = Schemas['GradeQuota'];
export type SheetCard = Schemas['SheetCard'];
export type SheetDetail = Schemas['SheetDetail'];
export type SheetRow = Schemas['SheetRow'];
export type SheetState = Schemas['SheetState'];
