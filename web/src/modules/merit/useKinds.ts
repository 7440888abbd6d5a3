// SPDX-License-Identifier: Apache-2.0
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRead } from '@/api/queries';
import { quantityText } from './quantities';
import type { FactKind, FactKinds, QuantityField } from './types';

const groupsOfKinds: Record<string, readonly string[]> = {
  enterprise: ['visit', 'request_solved', 'service_rated', 'safety_check'],
  project: ['project_signed', 'project_started', 'project_speeded', 'milestone_met'],
  money: ['policy_paid', 'finance_arranged', 'upward_funds'],
  office: ['permit_issued', 'report_filed', 'material_written', 'duty_listed', 'late_item'],
  growth: ['training', 'commendation'],
};

/** Kinds by the job they belong to; kinds of modules we do not know come last. */
export function grouped(kinds: readonly FactKind[]): { group: string; kinds: FactKind[] }[] {
  const known = Object.entries(groupsOfKinds).map(([group, codes]) => ({
    group,
    kinds: codes.flatMap((code) => kinds.filter((kind) => kind.code === code)),
  }));
  const rest = kinds.filter((kind) => !Object.values(groupsOfKinds).some((codes) => codes.includes(kind.code)));
  return [...known, { group: 'other', kinds: rest }].filter((part) => part.kinds.length > 0);
}

/** The kinds of facts the server records, with their names in the language on screen. */
export function useKinds() {
  const { t, te, locale } = useI18n();
  const answer = useRead<FactKinds>('/api/fact-kinds');
  const kinds = computed(() => answer.data.value?.kinds ?? []);
  const byCode = computed(() => new Map(kinds.value.map((kind) => [kind.code, kind])));
  const inWords = (thing: { zh: string; en: string }) => (locale.value === 'en' ? thing.en : thing.zh);
  const kindName = (code: string) => {
    const kind = byCode.value.get(code);
    return kind ? inWords(kind) : code;
  };
  const kindText = (kind: FactKind) => {
    if (te(`merit.about.${kind.code}`, 'zh-CN')) return t(`merit.about.${kind.code}`);
    return kind.fields.map(inWords).join(locale.value === 'en' ? ', ' : '、');
  };
  const fieldsOf = (code: string): QuantityField[] => byCode.value.get(code)?.fields ?? [];
  /** Name and text of each quantity of a fact. */
  const quantitiesOf = (code: string, quantities: Record<string, number>) =>
    fieldsOf(code)
      .filter((field) => field.name in quantities)
      .map((field) => ({ label: inWords(field), text: quantityText(field, quantities[field.name] ?? 0, t) }));
  return { answer, kinds, inWords, kindName, kindText, fieldsOf, quantitiesOf };
}
