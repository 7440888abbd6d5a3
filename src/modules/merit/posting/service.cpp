// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/posting/service.hpp"

#include "modules/merit/events.hpp"
#include "modules/merit/ledger/chain.hpp"
#include "modules/merit/posting/rules.hpp"
#include "modules/merit/posting/store.hpp"

#include <algorithm>
#include <set>

namespace shiji::merit {
namespace {

// One posting being worked out: what all of its entries share.
class PostingPlan {
 public:
  PostingPlan(UseCase& use, FactToPost const& fact, Date today) : use_(use), fact_(fact), today_(today) {
    planned_.head = take_head(use.db, use.zone_id());
  }

  PlannedPosting work_out() {
    if (fact_.corrects) reverse_corrected();
    std::optional<Period> const of_the_day = find_period_of(use_.db, use_.zone_id(), fact_.occurred_on);
    bool const late = of_the_day && of_the_day->sealed;
    std::optional<Period> const into = posting_period(of_the_day, late ? find_period_of(use_.db, use_.zone_id(), today_) : std::nullopt);
    std::vector<FactActor> actors = fact_.actors;
    std::sort(actors.begin(), actors.end(), [](FactActor const& a, FactActor const& b) { return a.subject_id < b.subject_id; });
    for (FactActor const& actor : actors) {
      post_actor(actor, late ? today_ : fact_.occurred_on, into);
      if (planned_.refusal) break;
    }
    return std::move(planned_);
  }

 private:
  void reverse_corrected() {
    for (Entry const& standing : standing_entries_of_fact(use_.db, use_.zone_id(), *fact_.corrects)) {
      planned_.entries.push_back(reversal_of(standing, "corrected"));
      reversed_.push_back(standing);
    }
  }

  void post_actor(FactActor const& actor, Date in_force_on, std::optional<Period> const& into) {
    std::optional<std::string> const scheme = scheme_in_force(use_.db, use_.zone_id(), actor.category, in_force_on);
    if (!scheme) return;
    for (PostingRule const& rule : rules_for(use_.db, use_.zone_id(), *scheme, actor.category, fact_.kind)) {
      if (!applies(rule, fact_.kind, fact_.quantities)) continue;
      if (!into) return void(planned_.refusal = refuse(PostingRefusal::no_open_period, {{"occurred_on", format_date(fact_.occurred_on)}}));
      for (Part const& part : parts_of(rule, fact_.quantities, fact_.actors))
        if (part.subject_id == actor.subject_id) post_part(part, rule, Id<Scheme>(*scheme), into->period_id);
    }
  }

  void post_part(Part const& part, PostingRule const& rule, Id<Scheme> const& scheme_id, std::string const& period_id) {
    Entry entry{.zone_id = use_.zone_id(),
                .subject_id = part.subject_id,
                .indicator = rule.indicator,
                .measure = rule.measure,
                .quantity_x100 = part.quantity_x100,
                .occurred_on = fact_.occurred_on,
                .period_id = period_id,
                .kind = rule.entry_kind,
                .fact_id = fact_.fact_id,
                .scheme_id = scheme_id,
                .rule_id = rule.rule_id};
    if (rule.cap_x100) {
      entry.quantity_x100 = capped(part.quantity_x100, rule.cap_x100, standing_after_reversals(entry));
      if (entry.quantity_x100 == 0) return;
    }
    planned_.entries.push_back(std::move(entry));
  }

  // What the correction takes back no longer stands under the cap.
  std::int64_t standing_after_reversals(Entry const& like) {
    std::int64_t standing = standing_sum(use_.db, use_.zone_id(), like);
    for (Entry const& taken_back : reversed_)
      if (taken_back.subject_id == like.subject_id && taken_back.period_id == like.period_id && taken_back.scheme_id == like.scheme_id &&
          taken_back.rule_id == like.rule_id)
        standing -= taken_back.quantity_x100;
    return standing;
  }

  UseCase& use_;
  FactToPost const& fact_;
  Date today_;
  PlannedPosting planned_;
  std::vector<Entry> reversed_;
};

void announce_posted(UseCase& use, std::vector<Entry> const& entries) {
  std::map<std::string, std::set<std::string>> subjects_of_period;
  for (Entry const& entry : entries) subjects_of_period[entry.period_id].insert(entry.subject_id);
  for (auto const& [period_id, subjects] : subjects_of_period)
    use.announce(EntriesPosted{use.zone_id(), period_id, {subjects.begin(), subjects.end()}});
}

} // namespace

PlannedPosting plan_posting(UseCase& use, FactToPost const& fact, Date today) { return PostingPlan(use, fact, today).work_out(); }

void write_posting(UseCase& use, PlannedPosting planned, Instant recorded_at) {
  if (planned.entries.empty()) return;
  for (Entry& entry : planned.entries) {
    entry.recorded_at = recorded_at;
    entry.recorded_by = use.actor.account_id.text;
  }
  link_entries(planned.entries, planned.head.seq, planned.head.hash);
  for (Entry const& entry : planned.entries) insert_entry(use.db, entry);
  move_head(use.db, use.zone_id(), {planned.entries.back().seq, planned.entries.back().hash});
  announce_posted(use, planned.entries);
}

void adopt_posting_rules(UseCase& use, AdoptedRules const& rules) { replace_rules(use.db, use.zone_id(), rules, use.now()); }

void open_period(UseCase& use, Period const& period) {
  take_head(use.db, use.zone_id());
  require(may_open(period, all_periods(use.db, use.zone_id())));
  insert_period(use.db, use.zone_id(), period);
}

void seal_period(UseCase& use, std::string const& period_id) {
  HeadRow const head = take_head(use.db, use.zone_id());
  Period const period =
      require_found(find_period(use.db, use.zone_id(), period_id), refuse(PostingRefusal::period_unknown, {{"period_id", period_id}}));
  if (period.sealed || !mark_sealed(use.db, use.zone_id(), period_id, head.seq))
    require(refuse(PostingRefusal::period_sealed_already, {{"period_id", period_id}}));
}

std::vector<Period> periods(database::Reader& reader, Id<Zone> const& zone_id) { return all_periods(reader, zone_id); }

std::optional<Period> period_containing(database::Reader& reader, Id<Zone> const& zone_id, Date date) {
  return find_period_of(reader, zone_id, date);
}

PeriodList list_periods(Query& use) { return {all_periods(use.db, use.zone_id())}; }

} // namespace shiji::merit
