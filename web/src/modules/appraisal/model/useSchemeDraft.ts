// SPDX-License-Identifier: Apache-2.0
import { reactive, ref, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { ApiProblem } from '@/api/problem';
import { useCommand } from '@/api/queries';
import { toast } from '@/shared/ui/toasts';
import { percent } from '@/shared/format/numbers';
import { contentOf, fieldOfServerPath, limits, malformed, textsOf, type DraftTexts } from './schemeDraft';
import type { SchemeDetail } from './types';

type Field = keyof typeof limits | 'bundle';

/** Typing in a draft and saving it whole, with complaints at the fields they belong to. */
export function useSchemeDraft(scheme: Ref<SchemeDetail | undefined>, refetch: () => Promise<unknown>) {
  const { t } = useI18n();
  const texts = ref<DraftTexts>();
  const errors = reactive<Record<string, string>>({});
  const problem = ref<unknown>();
  const change = useCommand('PUT', '/api/schemes/{scheme_id}');

  function begin() {
    texts.value = scheme.value && textsOf(scheme.value);
    forget();
  }
  function forget() {
    problem.value = undefined;
    Object.keys(errors).forEach((field) => delete errors[field]);
  }
  function stop() {
    texts.value = undefined;
    forget();
  }
  function judge(typed: DraftTexts, of: SchemeDetail): boolean {
    forget();
    for (const field of malformed(typed, of)) {
      const last = (field.split('.').at(-1) ?? 'weight') as Field;
      const most = last === 'bundle' ? limits.weight : limits[last];
      errors[field] = t('appraisal.badPercent', { max: percent(most).replace('%', '') });
    }
    for (const field of ['name', 'name_en', 'valid_from'] as const)
      if (!typed[field].trim()) errors[field] = t('form.required', { label: t(`appraisal.fieldOf.${field}`) });
    return Object.keys(errors).length === 0;
  }
  async function save() {
    const of = scheme.value;
    if (!texts.value || !of || !judge(texts.value, of)) return;
    try {
      await change.mutateAsync({
        path: { scheme_id: of.scheme_id },
        version: of.version,
        body: contentOf(texts.value, of),
      });
      await refetch();
      toast(t('appraisal.saved'));
      stop();
    } catch (cause) {
      if (!(cause instanceof ApiProblem)) throw cause;
      problem.value = cause;
      for (const { path, message } of cause.fields) errors[fieldOfServerPath(path, of)] = message;
    }
  }
  return { texts, errors, problem, busy: change.isPending, begin, stop, save };
}
