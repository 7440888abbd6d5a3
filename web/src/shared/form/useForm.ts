// SPDX-License-Identifier: Apache-2.0
import { computed, inject, nextTick, onScopeDispose, provide, reactive, ref, watch, type InjectionKey } from 'vue';
import { useI18n } from 'vue-i18n';
import { submissionKeys } from '@/api/queries';
import { ApiProblem } from '@/api/problem';
import { useSession } from '@/app/session';
import { dropDraft, readDraft, writeDraft } from './draft';

export interface FieldRule<Values> {
  label: string;
  required?: boolean;
  /** Chosen rather than typed; changes the wording of "required". */
  choice?: boolean;
  /** Longest text in characters. */
  max?: number;
  /** A further rule; answers with the complaint or nothing. Runs on non-empty values only. */
  check?: (value: never, values: Values) => string | undefined;
  /** Never written into a draft. */
  sensitive?: boolean;
}

export interface FormOptions<Values extends Record<string, unknown>> {
  /** Names the form; drafts are kept under it per account. */
  name: string;
  initial: () => Values;
  fields: () => { [Field in keyof Values]?: FieldRule<Values> };
  /** Sends the values with the submission's Idempotency-Key. */
  submit: (values: Values, key: string) => Promise<unknown>;
  /** Keep a draft on this device. */
  draft?: boolean;
}

export interface FormHandle {
  name: string;
  values: Record<string, unknown>;
  errors: Record<string, string>;
  rule(field: string): FieldRule<never> | undefined;
  blur(field: string): void;
}
const formKey: InjectionKey<FormHandle> = Symbol('form');

/** The form around a field. */
export function useSurroundingForm(): FormHandle {
  const form = inject(formKey);
  if (!form) throw new Error('a field stands outside of FormPage');
  return form;
}

/** Makes a form known to the fields within; FormPage does it. */
export function provideForm(form: FormHandle): void {
  provide(formKey, form);
}

const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** The field a server path such as "actors[0].share_bp" or "/title" belongs to: its first name. */
export function fieldOfPath(path: string): string {
  return path.replace(/^[/.]+/, '').split(/[/.[]/, 1)[0] ?? '';
}

function useDraft<Values extends Record<string, unknown>>(options: FormOptions<Values>, values: Values) {
  const account = useSession().current?.account_id ?? '';
  const restoredAt = ref('');
  const sensitive = () => Object.entries(options.fields()).flatMap(([name, rule]) => (rule?.sensitive ? [name] : []));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watching = Boolean(options.draft && account);

  if (watching) {
    const draft = readDraft(account, options.name);
    if (draft) {
      const known = Object.keys(options.initial());
      Object.assign(values, Object.fromEntries(Object.entries(draft.values).filter(([key]) => known.includes(key))));
      restoredAt.value = draft.saved_at;
    }
    watch(values, () => {
      clearTimeout(timer);
      if (watching) timer = setTimeout(() => writeDraft(account, options.name, values, sensitive()), 500);
    });
  }
  onScopeDispose(() => {
    if (timer && watching) writeDraft(account, options.name, values, sensitive());
    clearTimeout(timer);
  });
  function forget() {
    clearTimeout(timer);
    timer = undefined;
    dropDraft(account, options.name);
    restoredAt.value = '';
  }
  return { restoredAt, forget, end: () => ((watching = false), forget()) };
}

/** What is wrong with each field, by the rules. */
function useComplaints<Values extends Record<string, unknown>>(options: FormOptions<Values>, values: Values) {
  const { t } = useI18n();
  const errors = reactive<Record<string, string>>({});
  const rule = (field: string) => options.fields()[field] as FieldRule<Values> | undefined;

  function complaint(field: string): string {
    const wanted = rule(field);
    if (!wanted) return '';
    const value = values[field];
    if (isEmpty(value)) {
      if (!wanted.required) return '';
      return t(wanted.choice ? 'form.choose' : 'form.required', { label: wanted.label });
    }
    if (wanted.max && typeof value === 'string' && [...value].length > wanted.max)
      return t('form.tooLong', { label: wanted.label, n: wanted.max });
    return wanted.check?.(value as never, values) ?? '';
  }
  function judge(field: string) {
    const text = complaint(field);
    if (text) errors[field] = text;
    else delete errors[field];
  }
  function judgeAll(): boolean {
    Object.keys(options.fields()).forEach(judge);
    return Object.keys(errors).length === 0;
  }
  function clear() {
    Object.keys(errors).forEach((field) => delete errors[field]);
  }
  /** The server's complaints, laid at the fields they belong to. */
  function take(problem: ApiProblem) {
    for (const { path, message } of problem.fields) {
      const field = fieldOfPath(path);
      if (rule(field) && message) errors[field] = message;
    }
  }
  // Complaints appear when a field is left or sent, and go away while it is being mended.
  const before = { ...values };
  watch(values, () => {
    for (const field of Object.keys(errors)) {
      if (before[field] !== values[field] && !complaint(field)) delete errors[field];
    }
    Object.assign(before, values);
  });
  return { errors, rule, judge, judgeAll, clear, take };
}

/** Values, complaints, draft and submission of one form; give it to FormPage. */
export function useForm<Values extends Record<string, unknown>>(options: FormOptions<Values>) {
  const values = reactive(options.initial()) as Values;
  const busy = ref(false);
  const problem = ref<unknown>();
  const draft = useDraft(options, values);
  const complaints = useComplaints(options, values);
  const keys = submissionKeys();

  async function showSummary() {
    await nextTick();
    document.getElementById(`${options.name}-summary`)?.focus();
  }
  async function submit() {
    if (busy.value) return;
    problem.value = undefined;
    if (!complaints.judgeAll()) return showSummary();
    busy.value = true;
    try {
      await options.submit(values, keys.keyFor(values));
      keys.done();
      draft.end();
    } catch (cause) {
      if (!(cause instanceof ApiProblem)) throw cause;
      problem.value = cause;
      complaints.take(cause);
      await showSummary();
    } finally {
      busy.value = false;
    }
  }
  function discardDraft() {
    Object.assign(values, options.initial());
    complaints.clear();
    void nextTick(draft.forget);
  }

  const summary = computed(() =>
    Object.entries(complaints.errors).map(([field, message]) => ({ id: `${options.name}-${field}`, message })),
  );
  return {
    name: options.name,
    values,
    errors: complaints.errors,
    rule: complaints.rule,
    blur: complaints.judge,
    busy,
    problem,
    summary,
    submit,
    discardDraft,
    draftAt: draft.restoredAt,
  };
}

export type Form = ReturnType<typeof useForm<Record<string, unknown>>>;
