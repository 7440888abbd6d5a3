// SPDX-License-Identifier: Apache-2.0
import { integer, money, moneyUnitFor, parseScaled, scaled } from '@/shared/format/numbers';
import type { QuantityField } from './types';

/** Decimals a person may type for each unit; amounts are typed in 万元 and kept in fen. */
const places: Record<QuantityField['unit'], number> = { count: 0, amount_fen: 6, hundredths: 2, flag: 0 };
const largestQuantity = 10_000_000;
const largestAmountFen = 1_000_000_000_000_000;

/** The typed text as the server counts it; undefined where it is no number of that kind. */
export function quantityOf(field: QuantityField, text: string): number | undefined {
  return parseScaled(text, places[field.unit]);
}

/** A stored quantity as a person would type it. */
export function typedQuantity(field: QuantityField, value: number): string {
  return scaled(value, places[field.unit], true).replace(/,/g, '').replace('−', '-');
}

/** Least and greatest value of a field, both allowed. */
export function rangeOf(field: QuantityField): [number, number] {
  if (field.unit === 'flag') return [0, 1];
  if (field.unit === 'amount_fen') return [0, largestAmountFen];
  if (field.name === 'rating_x100') return [100, 500];
  return [field.name === 'count' ? 1 : 0, largestQuantity];
}

type Translate = (key: string) => string;

/** A quantity for reading: "3", "7,400.00 万元", "4.5", "是". */
export function quantityText(field: QuantityField, value: number, t: Translate): string {
  if (field.unit === 'flag') return t(value ? 'ui.yes' : 'ui.no');
  if (field.unit === 'count') return integer(value);
  if (field.unit === 'hundredths') return scaled(value, 2, true);
  const unit = moneyUnitFor(value);
  return `${money(value, unit)} ${t(`ui.${unit}`)}`;
}
