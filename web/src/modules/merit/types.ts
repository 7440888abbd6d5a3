// SPDX-License-Identifier: Apache-2.0
import type { components } from '@/api/schema';
import type { Tone } from '@/shared/ui/StatusTag.vue';

type Schemas = components['schemas'];
export type FactStatus = Schemas['FactStatus'];
export type RejectionReason = Schemas['RejectionReason'];
export type QuantityField = Schemas['QuantityField'];
export type FactKind = Schemas['FactKind'];
export type FactKinds = Schemas['FactKinds'];
export type FactRow = Schemas['FactRow'];
export type Actor = Schemas['Actor'];
export type FactActor = Schemas['FactActor'];
export type Entry = Schemas['Entry'];
export type EntryRow = Schemas['EntryRow'];
export type FactCard = Schemas['FactCard'];
export type FactDetail = Schemas['FactDetail'];
export type Period = Schemas['Period'];
export type PeriodList = Schemas['PeriodList'];
export type MeritFile = Schemas['MeritFile'];
export type MeritFileFact = Schemas['MeritFileFact'];
export type MeritFileTotal = Schemas['MeritFileTotal'];
export type PointsRow = Schemas['PointsRow'];
export type PointsEntry = Schemas['PointsEntry'];
export type PointsAccount = Schemas['PointsAccount'];
export type VerifiedLedger = Schemas['VerifiedLedger'];
export type LedgerState = Schemas['LedgerState'];
export type SignedHeads = Schemas['SignedHeads'];
export type PostInFile = Schemas['PostInFile'];
export type IndicatorList = Schemas['IndicatorList'];

export const rejectionReasons: RejectionReason[] = [
  'no_evidence',
  'duplicate',
  'not_attributable',
  'wrong_quantity',
  'other',
];

export const toneOf: Record<FactStatus, Tone> = {
  declared: 'waiting',
  confirmed: 'done',
  rejected: 'bad',
  withdrawn: 'idle',
};
