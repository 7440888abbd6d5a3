// SPDX-License-Identifier: Apache-2.0
import { computed } from 'vue';
import { useRead } from '@/api/queries';
import { useSession } from '@/app/session';
import type { PeriodList } from './types';

interface UnitRow {
  unit_id: string;
  depth: number;
  name: string;
}

/** The periods of the zone as choices, newest first, and the one of today. */
export function usePeriods() {
  const session = useSession();
  const answer = useRead<PeriodList>('/api/periods');
  const periods = computed(() => [...(answer.data.value?.periods ?? [])].sort((a, b) => b.from.localeCompare(a.from)));
  const today = computed(() => session.current?.business_date ?? '');
  const current = computed(() => periods.value.find(({ from, to }) => from <= today.value && today.value <= to));
  const choices = computed(() => periods.value.map((period) => ({ value: period.period_id, label: period.name })));
  const periodName = (id: string) => periods.value.find((period) => period.period_id === id)?.name ?? id;
  return { periods, current, choices, periodName };
}

/** The units of the zone as choices, indented as they stand in the tree. */
export function useUnitChoices() {
  const answer = useRead<{ rows: UnitRow[] }>('/api/units');
  return computed(() =>
    (answer.data.value?.rows ?? []).map((unit) => ({
      value: unit.unit_id,
      label: `${'　'.repeat(unit.depth)}${unit.name}`,
    })),
  );
}
