// SPDX-License-Identifier: Apache-2.0
import { parseScaled, scaled } from '@/shared/format/numbers';
import type { Indicator, SchemeDetail } from './types';

/** What may be typed into a draft; percentages as people write them. */
export interface DraftTexts {
  name: string;
  name_en: string;
  valid_from: string;
  bundle: string;
  indicators: Record<string, IndicatorTexts>;
}
export type IndicatorTexts = { weight: string; cap: string; target: string; penalty: string };

export const whole_bp = 10_000;
const most_bp = 100_000;

const percentText = (bp: number | null) => (bp === null ? '' : scaled(bp, 2, true).replaceAll(',', ''));

/** Basis points of a percentage from 0 to `most`; undefined for anything else. */
export function bpOf(text: string, most: number): number | undefined {
  const bp = parseScaled(text.replace(/[%％]\s*$/, ''), 2);
  return bp !== undefined && bp >= 0 && bp <= most ? bp : undefined;
}

export function indicatorsOf(scheme: SchemeDetail): Indicator[] {
  return scheme.classes.flatMap((one) => one.indicators);
}

export function textsOf(scheme: SchemeDetail): DraftTexts {
  const entries = indicatorsOf(scheme).map((one): [string, IndicatorTexts] => [
    one.indicator_id,
    {
      weight: percentText(one.weight),
      cap: percentText(one.cap_bp),
      target: percentText(one.target_bp),
      penalty: percentText(one.penalty_bp),
    },
  ]);
  return {
    name: scheme.name,
    name_en: scheme.name_en,
    valid_from: scheme.valid_from,
    bundle: percentText(scheme.bundle_bp),
    indicators: Object.fromEntries(entries),
  };
}

/** The greatest basis points each typed percentage may have. */
export const limits = { weight: whole_bp, cap: most_bp, target: most_bp, penalty: whole_bp } as const;

/** The weights' sum in basis points; what is no percentage counts as nothing. */
export function weightSum(texts: DraftTexts): number {
  return Object.values(texts.indicators).reduce((sum, one) => sum + (bpOf(one.weight, whole_bp) ?? 0), 0);
}

/** Fields that are no percentage, as `bundle` or `visits.weight`. */
export function malformed(texts: DraftTexts, scheme: SchemeDetail): string[] {
  const wrong = bpOf(texts.bundle, whole_bp) === undefined ? ['bundle'] : [];
  for (const { indicator_id, target_bp, penalty_bp } of indicatorsOf(scheme)) {
    const typed = texts.indicators[indicator_id];
    if (!typed) continue;
    const asked: (keyof IndicatorTexts)[] = ['weight', 'cap'];
    if (target_bp !== null) asked.push('target');
    if (penalty_bp !== null) asked.push('penalty');
    wrong.push(
      ...asked.filter((field) => bpOf(typed[field], limits[field]) === undefined).map((f) => `${indicator_id}.${f}`),
    );
  }
  return wrong;
}

/** The draft's whole content as the server takes it. The texts must be well formed. */
export function contentOf(texts: DraftTexts, scheme: SchemeDetail): object {
  return {
    name: texts.name.trim(),
    name_en: texts.name_en.trim(),
    valid_from: texts.valid_from,
    bundle_bp: bpOf(texts.bundle, whole_bp),
    tie_breakers: scheme.tie_breakers,
    rules: scheme.rules,
    indicators: indicatorsOf(scheme).map((one) => {
      const typed = texts.indicators[one.indicator_id];
      if (!typed) return one;
      return {
        ...one,
        weight: bpOf(typed.weight, limits.weight),
        cap_bp: bpOf(typed.cap, limits.cap),
        target_bp: one.target_bp === null ? null : bpOf(typed.target, limits.target),
        penalty_bp: one.penalty_bp === null ? null : bpOf(typed.penalty, limits.penalty),
      };
    }),
  };
}

const fieldWords: Record<string, string> = {
  weight: 'weight',
  cap_bp: 'cap',
  target_bp: 'target',
  penalty_bp: 'penalty',
};

/** The page's name of a field that the server complains about: "indicators[3].weight" → "visits.weight". */
export function fieldOfServerPath(path: string, scheme: SchemeDetail): string {
  const match = /^indicators\[(\d+)\]\.(\w+)$/.exec(path);
  if (!match) return path === 'bundle_bp' ? 'bundle' : path;
  const indicator = indicatorsOf(scheme)[Number(match[1])];
  return `${indicator?.indicator_id ?? ''}.${fieldWords[match[2] ?? ''] ?? ''}`;
}
