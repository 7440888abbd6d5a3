// SPDX-License-Identifier: Apache-2.0
import { computed, nextTick, ref, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import type { StoredFile } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import { useSession } from '@/app/session';
import { useForm, type FieldRule } from '@/shared/form/useForm';
import { scaled } from '@/shared/format/numbers';
import { quantityOf, rangeOf, typedQuantity } from './quantities';
import { shareOf, sumOfShares, whole } from './shares';
import type { Actor, FactKind, QuantityField } from './types';

export interface TypedActor {
  subject_kind: Actor['subject_kind'];
  subject_id: string;
  name: string;
  note: string;
  share: string;
}
/** What is typed; quantities stand under "q_<name>", so that each is a field of its own. */
export type FactValues = {
  kind: string;
  title: string;
  occurred_on: string;
  colleague: string;
  actors: TypedActor[];
  evidence: StoredFile[];
  record: string;
  [quantity: `q_${string}`]: string;
};
/** What the server takes. */
export interface FactContent {
  kind: string;
  title: string;
  occurred_on: string;
  quantities: Record<string, number>;
  actors: Actor[];
  evidence: string[];
  record?: string;
}

export const fieldName = (field: QuantityField): `q_${string}` => `q_${field.name}`;

/** Every quantity any kind records, once. */
function distinctFields(kinds: readonly FactKind[]): QuantityField[] {
  return [...new Map(kinds.flatMap((kind) => kind.fields).map((field) => [field.name, field])).values()];
}

export function contentOf(values: FactValues, fields: readonly QuantityField[]): FactContent {
  const quantities = fields.flatMap((field) => {
    const value = quantityOf(field, values[fieldName(field)] ?? '');
    return value === undefined ? [] : [[field.name, value] as const];
  });
  return {
    kind: values.kind,
    title: values.title.trim(),
    occurred_on: values.occurred_on,
    quantities: Object.fromEntries(quantities),
    actors: values.actors.map(({ subject_kind, subject_id, share }) => ({
      subject_kind,
      subject_id,
      share_bp: shareOf(share) ?? 0,
    })),
    evidence: values.evidence.map((file) => file.evidence_id),
    ...(values.record.trim() ? { record: values.record.trim() } : {}),
  };
}

type Rules = { [Field in keyof FactValues]?: FieldRule<FactValues> };

/** The rules of every field, by the kind and the record typed so far. */
function useFactRules(fieldsOf: (kind: string) => QuantityField[], typed: () => FactValues) {
  const { t, locale } = useI18n();
  const session = useSession();
  const today = computed(() => session.current?.business_date ?? '');

  function aboutQuantity(field: QuantityField, text: string): string | undefined {
    const value = quantityOf(field, text);
    if (value === undefined) return t('merit.form.badNumber');
    const [least, greatest] = rangeOf(field);
    if (value >= least && value <= greatest) return undefined;
    return t('merit.form.range', { least: typedQuantity(field, least), greatest: typedQuantity(field, greatest) });
  }
  function aboutShares(actors: readonly TypedActor[]): string | undefined {
    const wrong = actors.find((actor) => shareOf(actor.share) === undefined);
    if (wrong) return t('merit.form.shareWrong', { name: wrong.name });
    const sum = sumOfShares(actors.map((actor) => actor.share));
    return sum === whole ? undefined : t('merit.form.sumWrong', { sum: `${scaled(sum, 2, true)}%` });
  }
  const quantityRules = (kind: string) =>
    Object.fromEntries(
      fieldsOf(kind).map((field): [string, FieldRule<FactValues>] => [
        fieldName(field),
        {
          label: locale.value === 'en' ? field.en : field.zh,
          required: true,
          choice: field.unit === 'flag',
          check: (value: string) => aboutQuantity(field, value),
        },
      ]),
    );
  const rules = (): Rules => ({
    kind: { label: t('merit.form.kind'), required: true, choice: true },
    title: { label: t('merit.form.title'), required: true, max: 200 },
    occurred_on: {
      label: t('merit.form.occurred'),
      required: true,
      choice: true,
      check: (value: string) => (today.value && value > today.value ? t('merit.form.future') : undefined),
    },
    ...quantityRules(typed().kind),
    actors: { label: t('merit.form.actors'), required: true, check: aboutShares },
    colleague: { label: t('merit.form.colleague') },
    evidence: { label: t('merit.form.evidence'), required: typed().record.trim() === '' },
    record: { label: t('merit.form.record'), max: 200 },
  });
  return { rules, today };
}

interface Options {
  name: string;
  kinds: readonly FactKind[];
  initial: () => Partial<FactValues>;
  draft: boolean;
  submit: (content: FactContent, key: string) => Promise<unknown>;
}

function startingValues(options: Options, today: string): FactValues {
  const quantities = Object.fromEntries(distinctFields(options.kinds).map((field) => [fieldName(field), '']));
  const start = { kind: '', title: '', occurred_on: today, colleague: '', actors: [], evidence: [], record: '' };
  return { ...quantities, ...start, ...options.initial() };
}

/** The form of a fact in two steps: fill in, then check the answers and send. */
export function useFactForm(options: Options) {
  const step = ref<'fill' | 'check'>('fill');
  const fieldsOf = (kind: string) => options.kinds.find((one) => one.code === kind)?.fields ?? [];
  const { rules, today } = useFactRules(fieldsOf, () => form.values);

  async function send(values: FactValues, key: string) {
    try {
      await options.submit(contentOf(values, fieldsOf(values.kind)), key);
    } catch (problem) {
      if (problem instanceof ApiProblem)
        problem.fields.forEach((field) => (field.path = field.path.replace(/^quantities\./, 'q_')));
      throw problem;
    }
  }
  const form = useForm<FactValues>({
    name: options.name,
    draft: options.draft,
    initial: () => startingValues(options, today.value),
    fields: rules,
    submit: send,
  });
  watch(form.problem, (problem) => {
    if (problem) step.value = 'fill';
  });

  /** Goes on to the answers where nothing is wrong, else shows what is. */
  async function check() {
    form.problem.value = undefined;
    Object.keys(rules()).forEach(form.blur);
    if (form.summary.value.length === 0) step.value = 'check';
    await nextTick();
    document.getElementById(step.value === 'check' ? `${options.name}-check` : `${options.name}-summary`)?.focus();
  }
  async function back(field?: string) {
    step.value = 'fill';
    await nextTick();
    document.getElementById(`${options.name}-${field ?? 'title'}`)?.focus();
  }
  return { form, filling: { ...form, submit: check }, step, back, fieldsOf };
}
