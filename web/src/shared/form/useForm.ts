// SPDX-License-Identifier: Apache-2.0
import { computed, inject, nextTick, onScopeDispose, provide, reactive, ref, watch, type InjectionKey } from 'vue';
import { useI18n } from 'vue-i18n';
import { submissionKeys } from '@/api/queries';
import { ApiProblem } from '@/api/problem';
import { useSession } from '@/app/session';
import { conflictOf, type Conflict, type Latest } from './conflict';
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
  /** The value in words, for the conflict dialog; what was chosen is an id or a word of the server otherwise. */
  word?: (value: never) => string;
}

export interface FormOptions<Values extends Record<string, unknown>> {
  /** Names the form; drafts are kept under it per account. */
  name: string;
  initial: () => Values;
  fields: () => { [Field in keyof Values]?: FieldRule<Values> };
  /** Sends the values with the submission's Idempotency-Key and the version of the record they were made from. */
  submit: (values: Values, key: string, version: number) => Promise<unknown>;
  /** Of the record that is edited. */
  version?: () => number;
  /** The record as it stands now, when somebody else saved it meanwhile: what differs is then chosen field by field. */
  latest?: () => Promise<Latest<Values> | undefined>;
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

/** What to do when the record was saved by somebody else while the form stood open. */
function useConflict<Values extends Record<string, unknown>>(options: FormOptions<Values>, values: Values) {
  const original = JSON.parse(JSON.stringify(options.initial())) as Values;
  const version = ref(options.version?.() ?? 0);
  const conflict = ref<Conflict>();

  let latest: Latest<Values> | undefined;

  /** What is saved next is saved over the version it was compared with. */
  function accept() {
    if (!latest) return;
    Object.assign(original, latest.values);
    version.value = latest.version;
    conflict.value = undefined;
  }
  /** True where a dialog now asks; without a record to compare with, the refusal is shown as any other. */
  async function meet(problem: ApiProblem): Promise<boolean> {
    if (problem.status !== 412 || !options.latest) return false;
    latest = await options.latest();
    if (!latest) return false;
    const found = conflictOf(original, values, latest);
    if (found.fields.length === 0) accept();
    else conflict.value = found;
    return found.fields.length > 0;
  }
  return { version, conflict, meet, accept };
}

async function showSummary(form: string) {
  await nextTick();
  document.getElementById(`${form}-summary`)?.focus();
}

/** Values, complaints, draft and submission of one form; give it to FormPage. */
export function useForm<Values extends Record<string, unknown>>(options: FormOptions<Values>) {
  const values = reactive(options.initial()) as Values;
  const busy = ref(false);
  const problem = ref<unknown>();
  const draft = useDraft(options, values);
  const complaints = useComplaints(options, values);
  const keys = submissionKeys();
  const { version, conflict, meet, accept } = useConflict(options, values);

  async function submit() {
    if (busy.value) return;
    problem.value = undefined;
    if (!complaints.judgeAll()) return showSummary(options.name);
    busy.value = true;
    try {
      await options.submit(values, keys.keyFor([values, version.value]), version.value);
      keys.done();
      draft.end();
    } catch (cause) {
      if (!(cause instanceof ApiProblem)) throw cause;
      if (await meet(cause)) return;
      problem.value = cause;
      complaints.take(cause);
      await showSummary(options.name);
    } finally {
      busy.value = false;
    }
  }
  async function settle(chosen: Record<string, unknown>) {
    accept();
    Object.assign(values, chosen);
    await nextTick();
    await submit();
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
    conflict,
    settle,
    discardDraft,
    draftAt: draft.restoredAt,
  };
}

export type Form = ReturnType<typeof useForm<Record<string, unknown>>>;
