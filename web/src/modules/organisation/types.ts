// SPDX-License-Identifier: Apache-2.0
import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type UnitKind = Schemas['UnitKind'];
export type UnitRow = Schemas['UnitRow'];
export type UnitDetail = Schemas['UnitDetail'];
export type EstablishmentRow = Schemas['EstablishmentRow'];
export type PostState = Schemas['PostState'];
export type PostRow = Schemas['PostRow'];
export type Rung = Schemas['Rung'];
export type PersonState = Schemas['PersonState'];
export type PersonRow = Schemas['PersonRow'];
export type PersonDetail = Schemas['PersonDetail'];
export type PlainIdentity = Schemas['PlainIdentity'];
export type UnsealingGranted = Schemas['UnsealingGranted'];
export type Structure = Schemas['Structure'];
export type StructureRow = Schemas['StructureRow'];
export type RelationRow = Schemas['RelationRow'];
export type RelationDetail = Schemas['RelationDetail'];
export type Override = Schemas['Override'];
export type LeavingRow = Schemas['LeavingRow'];
export type LeavingDetail = Schemas['LeavingDetail'];
export type LeavingVersion = Schemas['LeavingVersion'];
export type HandoverItem = Schemas['HandoverItem'];
export type MonthRow = Schemas['MonthRow'];
export type Chart = Schemas['Chart'];
export type ChartRow = Schemas['ChartRow'];
export type CountedRow = Schemas['CountedRow'];
export type PlanCard = Schemas['PlanCard'];
export type PlanDetail = Schemas['PlanDetail'];
export type PlanChange = Schemas['PlanChange'];
export type PowerRow = Schemas['PowerRow'];
export type ZoneRow = Schemas['ZoneCard'];

export const postStates = ['vacant', 'partly', 'filled', 'frozen'] as const satisfies readonly PostState[];
export const personStates = ['appointed', 'unassigned', 'left'] as const satisfies readonly PersonState[];
export const genders = ['female', 'male', 'unknown'] as const satisfies readonly Schemas['Gender'][];
export const ageBands = ['under_30', 'from_30', 'from_40', 'from_50', 'not_known'] as const;
export const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export const yearsBands = ['under_1', 'from_1', 'from_3', 'from_5', 'from_8'] as const;
export const relationKinds = [
  'spouse',
  'lineal',
  'collateral',
  'in_law',
] as const satisfies readonly RelationRow['kind'][];
export const relationStates = [
  'declared',
  'confirmed',
  'rejected',
  'ended',
] as const satisfies readonly RelationRow['state'][];
export const leavingKinds = [
  'expiry',
  'resignation',
  'transfer',
  'dismissal',
] as const satisfies readonly LeavingRow['kind'][];
export const leavingStates = ['open', 'left', 'cancelled'] as const satisfies readonly LeavingRow['state'][];
export const powerHolders = ['committee', 'company', 'specialised'] as const satisfies readonly PowerRow['holder'][];
export const planStates = ['draft', 'adopted', 'discarded'] as const satisfies readonly PlanCard['state'][];
