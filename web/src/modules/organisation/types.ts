// SPDX-License-Identifier: Apache-2.0
import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type UnitKind = Schemas['UnitKind'];
export type UnitRow = Schemas['UnitRow'];
export type UnitDetail = Schemas['UnitDetail'];
export type EstablishmentRow = Schemas['EstablishmentRow'];
export type PostState = Schemas['PostState'];
export type PostRow = Schemas['PostRow'];
export type PostDetail = Schemas['PostDetail'];
export type Rung = Schemas['Rung'];
export type PersonState = Schemas['PersonState'];
export type PersonRow = Schemas['PersonRow'];
export type PersonDetail = Schemas['PersonDetail'];
export type PlainIdentity = Schemas['PlainIdentity'];
export type UnsealingGranted = Schemas['UnsealingGranted'];
export type Structure = Schemas['Structure'];
export type StructureRow = Schemas['StructureRow'];
export type ZoneRow = Schemas['ZoneCard'];

export const postStates = ['vacant', 'partly', 'filled', 'frozen'] as const satisfies readonly PostState[];
export const personStates = ['appointed', 'unassigned', 'left'] as const satisfies readonly PersonState[];
export const genders = ['female', 'male', 'unknown'] as const satisfies readonly Schemas['Gender'][];
export const ageBands = ['under_30', 'from_30', 'from_40', 'from_50', 'not_known'] as const;
export const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
