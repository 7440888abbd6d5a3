// SPDX-License-Identifier: Apache-2.0
import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type AccountRow = Schemas['AccountRow'];
export type EstablishmentRow = Schemas['EstablishmentRow'];
export type ExplainedScore = Schemas['ExplainedScore'];
export type FactRow = Schemas['FactRow'];
export type Ladder = Schemas['Ladder'];
export type LedgerState = Schemas['LedgerState'];
export type PeriodList = Schemas['PeriodList'];
export type PersonDetail = Schemas['PersonDetail'];
export type PointsAccount = Schemas['PointsAccount'];
export type RankRow = Schemas['RankRow'];
export type Rung = Schemas['Rung'];
export type ScoreStep = Schemas['ScoreStep'];
export type UnitRow = Schemas['UnitRow'];
export type VerifiedLedger = Schemas['VerifiedLedger'];
