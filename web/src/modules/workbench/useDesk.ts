// SPDX-License-Identifier: Apache-2.0
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRead } from '@/api/queries';
import { useSession } from '@/app/session';
import type { Listing } from '@/shared/list/types';
import { aroundMe, shownRows } from './ranking';
import type { ExplainedScore, FactRow, PeriodList, PersonDetail, PointsAccount, RankRow } from './types';

/** The period of today and the one before it. */
export function usePeriods() {
  const session = useSession();
  const answer = useRead<PeriodList>('/api/periods', {}, { enabled: () => session.can('points.read') });
  const today = computed(() => session.current?.business_date ?? '');
  const past = computed(() =>
    (answer.data.value?.periods ?? [])
      .filter(({ from }) => from <= today.value)
      .sort((a, b) => b.from.localeCompare(a.from)),
  );
  const current = computed(() => past.value.find(({ to }) => today.value <= to));
  const previous = computed(() => past.value.find(({ to }) => to < today.value));
  return { today, current, previous };
}

/** Name of a category of posts; a zone may have its own. */
export function useCategoryName() {
  const { t, te } = useI18n();
  return (word: string) => (te(`workbench.categories.${word}`, 'zh-CN') ? t(`workbench.categories.${word}`) : word);
}

/** The facts that wait for or lie with the person at the desk. */
export function useOwnFacts(personId: string) {
  const session = useSession();
  const facts = (query: Record<string, string | number | boolean>) =>
    useRead<Listing<FactRow>>(
      '/api/facts',
      { query: { person_id: personId, ...query } },
      {
        enabled: () => session.can('fact.read'),
      },
    );
  const recent = facts({ limit: 7, sort: 'occurred_on', descending: true });
  const declared = facts({ limit: 1, status: 'declared' });
  const returned = facts({ limit: 3, status: 'rejected', sort: 'declared_at', descending: true });
  const waiting = useRead<Listing<FactRow>>(
    '/api/facts/waiting',
    { query: { limit: 6 } },
    {
      enabled: () => session.can('fact.confirm'),
    },
  );
  return { recent, declared, returned, waiting };
}

/** Points, score, place and next rung of the person at the desk. */
export function useStanding(personId: string) {
  const session = useSession();
  const { current, previous } = usePeriods();
  const person = useRead<PersonDetail>('/api/people/{person_id}', { path: { person_id: personId } });
  const points = useRead<PointsAccount>('/api/points/{subject_id}', {
    path: { subject_id: personId },
    query: { limit: 1 },
  });
  const score = useRead<ExplainedScore>(
    '/api/scores/{subject_id}',
    { path: { subject_id: personId } },
    {
      enabled: () => session.can('score.read') && Boolean(current.value),
    },
  );
  const group = useRead<Listing<RankRow>>(
    '/api/ranking',
    () => ({ query: { category: person.data.value?.category, level: person.data.value?.level, limit: 100 } }),
    { enabled: () => session.can('ranking.read') && Boolean(person.data.value?.category) },
  );
  const before = useRead<Listing<RankRow>>(
    '/api/ranking',
    () => ({ query: { period: previous.value?.period_id, text: session.current?.name, limit: 20 } }),
    { enabled: () => session.can('ranking.read') && Boolean(previous.value) },
  );
  const place = computed(() => {
    const row = group.data.value?.rows.find((one) => one.subject_id === personId);
    return {
      rank: row?.rank ?? score.data.value?.rank ?? null,
      size: row?.group_size ?? score.data.value?.group_size ?? 0,
    };
  });
  const total = computed(
    () =>
      score.data.value?.total_x100 ??
      group.data.value?.rows.find((one) => one.subject_id === personId)?.total_x100 ??
      null,
  );
  /** Places won since the last period; undefined where there was none. */
  const climbed = computed(() => {
    const then = before.data.value?.rows.find((one) => one.subject_id === personId)?.rank;
    return then && place.value.rank ? then - place.value.rank : undefined;
  });
  const nearby = computed(() => aroundMe(shownRows(group.data.value?.rows ?? [], personId)));
  /** The assessed indicators with the lowest scores: where most can be gained. */
  const weakest = computed(() =>
    (score.data.value?.steps ?? [])
      .flatMap((step) => step.children)
      .filter((step) => step.value_x100 !== null)
      .sort((a, b) => (a.value_x100 ?? 0) - (b.value_x100 ?? 0))
      .slice(0, 3),
  );
  return { person, points, score, group, place, total, climbed, nearby, weakest };
}
