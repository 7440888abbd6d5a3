// SPDX-License-Identifier: Apache-2.0
import { useI18n } from 'vue-i18n';
import type { TimelineItem } from '@/shared/ui/Timeline.vue';
import { scaled } from '@/shared/format/numbers';
import type { Entry, FactDetail } from './types';
import { useIndicators } from './useIndicators';

/** Entries written at one moment, in order. */
function atOnce(entries: readonly Entry[]): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${entry.recorded_at} ${entry.kind === 'reverse'}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}

/** The course of a fact from its declaration to what became of it, as the items of a timeline. */
export function useCourse() {
  const { t, locale } = useI18n();
  const { indicatorName } = useIndicators();
  const comma = () => (locale.value === 'en' ? '; ' : '；');

  const entryText = (entry: Entry) =>
    `#${entry.seq} ${indicatorName(entry.indicator)} ${entry.kind === 'credit' ? '+' : '−'}${scaled(entry.quantity_x100, 2, true)}`;

  function decision(fact: FactDetail): TimelineItem {
    const name = fact.decider_name ?? '';
    const at = fact.decided_at ?? fact.declared_at;
    if (fact.status === 'rejected') {
      const reason = fact.rejection ? t(`merit.rejection.${fact.rejection}`) : '';
      const text = fact.rejection_text ?? undefined;
      return { id: 'decided', at, title: t('merit.detail.rejected', { name, reason }), text, tone: 'bad' };
    }
    if (fact.status === 'withdrawn') return { id: 'decided', at, title: t('merit.detail.withdrawn'), tone: 'warning' };
    const title = name ? t('merit.detail.confirmed', { name }) : t('merit.detail.confirmedByProgram');
    return { id: 'decided', at, title, tone: 'done' };
  }

  function postings(fact: FactDetail): TimelineItem[] {
    return atOnce(fact.entries).map((entries) => {
      const reversed = entries[0]?.kind === 'reverse';
      return {
        id: `entries-${entries[0]?.seq}`,
        at: entries[0]?.recorded_at ?? '',
        title: t(reversed ? 'merit.detail.reversed' : 'merit.detail.posted', { n: entries.length }),
        text: entries.map(entryText).join(comma()),
        to: `/ledger?fact_id=${fact.fact_id}`,
        tone: reversed ? 'warning' : 'done',
      };
    });
  }

  return function course(fact: FactDetail): TimelineItem[] {
    const declared: TimelineItem = {
      id: 'declared',
      at: fact.declared_at,
      title: t('merit.detail.declared', { name: fact.declarer_name || t('merit.sources.import') }),
      tone: 'active',
    };
    if (fact.status === 'declared')
      return [
        declared,
        { id: 'waiting', at: fact.declared_at, title: t('merit.detail.waiting'), text: t('merit.detail.waitingText') },
      ];
    return [declared, decision(fact), ...postings(fact)];
  };
}
