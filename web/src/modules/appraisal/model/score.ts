// SPDX-License-Identifier: Apache-2.0
import type { ExplainNode } from '@/shared/ui/Explain.vue';
import type { ExplainedScore, Indicator, SchemeDetail, ScoreStep } from './types';

/** One indicator of an explained score, as a line of the page. Absent numbers: not assessed, or nothing to bundle. */
export interface ScoreLine {
  id: string;
  step: ScoreStep;
  indicator?: Indicator;
  own_x100: number | null;
  section_x100: number | null;
  score_x100: number | null;
  /** Exact, as "31/28"; empty where it is not assessed. */
  attainment: string;
  contribution: string;
}

function find(step: ScoreStep, id: string): ScoreStep | undefined {
  if (step.id === id) return step;
  return step.children.map((child) => find(child, id)).find(Boolean);
}

/** The indicators of a score in the scheme's order. */
export function linesOf(score: ExplainedScore, scheme: SchemeDetail | undefined): ScoreLine[] {
  const indicators = new Map(
    (scheme?.classes ?? []).flatMap((one) => one.indicators).map((one) => [one.indicator_id, one]),
  );
  return (score.steps[0]?.children ?? []).map((step) => ({
    id: step.id,
    step,
    indicator: indicators.get(step.id),
    own_x100: find(step, `${step.id}.own`)?.value_x100 ?? null,
    section_x100: find(step, `${step.id}.section`)?.value_x100 ?? null,
    score_x100: step.value_x100 ?? null,
    attainment: find(step, `${step.id}.attainment`)?.value ?? '',
    contribution: find(step, `${step.id}.contribution`)?.value ?? '',
  }));
}

/**
 * An exact fraction such as "31/28" or "-1" times 10^places, to the nearest integer, halves away from zero; undefined
 * for any other text. Only for reading: results are made by the server.
 */
export function roundedFraction(text: string, places: number): bigint | undefined {
  const match = /^(-?\d+)(?:\/(\d+))?$/.exec(text);
  if (!match) return undefined;
  const numerator = BigInt(match[1] ?? 0) * 10n ** BigInt(places);
  const denominator = BigInt(match[2] ?? 1);
  if (denominator === 0n) return undefined;
  const size = ((numerator < 0n ? -numerator : numerator) * 2n + denominator) / (denominator * 2n);
  return numerator < 0n ? -size : size;
}

/** The server's steps as the tree that Explain shows; an entry leads to its fact. */
export function treeOf(steps: readonly ScoreStep[], english: boolean): ExplainNode[] {
  return steps.map((step) => ({
    id: step.id,
    label: english ? step.label_en : step.label_zh,
    words: english ? step.words_en : step.words_zh,
    value_x100: step.value_x100 ?? undefined,
    value: step.value ?? undefined,
    to: step.fact_id ? `/facts/${step.fact_id}` : undefined,
    children: treeOf(step.children, english),
  }));
}
