// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/memory_page.hpp"
#include "modules/appraisal/periods/rules.hpp"
#include "modules/appraisal/schemes/difference.hpp"
#include "modules/appraisal/schemes/rules.hpp"
#include "modules/appraisal/scores/attainment.hpp"
#include "modules/appraisal/scores/rules.hpp"
#include "modules/appraisal/scores/year.hpp"
#include "modules/appraisal/targets/rules.hpp"
#include "modules/appraisal/tests/world.hpp"

#include <algorithm>

#include <rapidcheck.h>

namespace shiji::appraisal::test {
namespace {

std::string code_of(Verdict const& verdict) { return verdict ? verdict->code : ""; }

std::vector<std::string> paths_of(Verdict const& verdict) {
  std::vector<std::string> found;
  if (verdict)
    for (FieldFault const& fault : verdict->fields) found.push_back(fault.path + " " + fault.code);
  return found;
}

StoredScheme scheme(std::int64_t number, SchemeState state, Date valid_from, std::string created_by = "a", std::string proposed_by = "b") {
  StoredScheme made;
  made.category = "economic";
  made.number = number;
  made.state = state;
  made.valid_from = valid_from;
  made.created_by = std::move(created_by);
  made.proposed_by = std::move(proposed_by);
  return made;
}

Date day(int month, int of_month) { return make_date(2026, month, of_month); }

struct ContentCase {
  char const* name;
  void (*spoil)(SchemeContent&);
  std::string fault;
};

TEST_CASE("a scheme's content is judged field by field") {
  using enum merit::Measure;
  ContentCase const cases[] = {
      {"as it is", [](SchemeContent&) {}, ""},
      {"bundle", [](SchemeContent& c) { c.bundle_bp = 10'001; }, "bundle_bp bundle_out_of_range"},
      {"too many",
       [](SchemeContent& c) {
         while (c.indicators.size() <= most_indicators)
           c.indicators.push_back(indicator("i" + std::to_string(c.indicators.size()), IndicatorType::more, 0));
       },
       "indicators indicators_too_many"},
      {"code", [](SchemeContent& c) { c.indicators[5].indicator_id = {"Spare"}; }, "indicators[5].indicator_id indicator_code_malformed"},
      {"points", [](SchemeContent& c) { c.indicators[5].indicator_id = {"points"}; },
       "indicators[5].indicator_id indicator_code_malformed"},
      {"twice", [](SchemeContent& c) { c.indicators[5].indicator_id = {"visits"}; }, "indicators[5].indicator_id indicator_twice"},
      {"weight", [](SchemeContent& c) { c.indicators[0].weight = -1; }, "indicators[0].weight weight_out_of_range"},
      {"cap", [](SchemeContent& c) { c.indicators[0].cap_bp = 100'001; }, "indicators[0].cap_bp cap_out_of_range"},
      {"rate without target", [](SchemeContent& c) { c.indicators[1].target_bp.reset(); }, "indicators[1].target_bp target_rate_wrong"},
      {"rate of 0", [](SchemeContent& c) { c.indicators[1].target_bp = 0; }, "indicators[1].target_bp target_rate_wrong"},
      {"target rate elsewhere", [](SchemeContent& c) { c.indicators[0].target_bp = 1; }, "indicators[0].target_bp target_rate_wrong"},
      {"no penalty", [](SchemeContent& c) { c.indicators[3].penalty_bp.reset(); }, "indicators[3].penalty_bp penalty_wrong"},
      {"penalty elsewhere", [](SchemeContent& c) { c.indicators[0].penalty_bp = 1; }, "indicators[0].penalty_bp penalty_wrong"},
      {"tie-breakers", [](SchemeContent& c) { c.tie_breakers[1] = c.tie_breakers[0]; }, "tie_breakers[1] tie_breaker_twice"},
      {"rule code", [](SchemeContent& c) { c.rules[0].rule_id = ""; }, "rules[0].rule_id rule_code_malformed"},
      {"rule twice", [](SchemeContent& c) { c.rules[1].rule_id = "r1"; }, "rules[1].rule_id rule_twice"},
      {"kind", [](SchemeContent& c) { c.rules[0].fact_kind = "dance"; }, "rules[0].fact_kind rule_kind_unknown"},
      {"filter", [](SchemeContent& c) { c.rules[0].filter_field = "dance"; }, "rules[0].filter_field rule_filter_unknown"},
      {"indicator", [](SchemeContent& c) { c.rules[0].indicator = "dance"; }, "rules[0].indicator rule_indicator_unknown"},
      {"measure", [](SchemeContent& c) { c.rules[0].measure = numerator; }, "rules[0].measure rule_measure_wrong"},
      {"deduct from a rate", [](SchemeContent& c) { c.rules[2].entry_kind = merit::EntryKind::deduct; },
       "rules[2].entry_kind rule_entry_wrong"},
      {"reverse", [](SchemeContent& c) { c.rules[0].entry_kind = merit::EntryKind::reverse; }, "rules[0].entry_kind rule_entry_wrong"},
      {"quantity", [](SchemeContent& c) { c.rules[0].quantity = "amount_fen"; }, "rules[0].quantity rule_quantity_unknown"},
      {"constant", [](SchemeContent& c) { c.rules[6].constant_x100 = -1; }, "rules[6].constant_x100 rule_constant_out_of_range"},
      {"cap of no points", [](SchemeContent& c) { c.rules[0].cap_x100 = 1; }, "rules[0].cap_x100 rule_cap_wrong"},
  };
  auto const kinds = (catalogue(), merit::fact_kinds());
  for (ContentCase const& one : cases) {
    CAPTURE(one.name);
    SchemeContent content = example_scheme();
    one.spoil(content);
    auto const found = paths_of(is_well_formed(content, kinds));
    CHECK(found == (one.fault.empty() ? std::vector<std::string>() : std::vector<std::string>{one.fault}));
  }
}

TEST_CASE("weights sum to the whole, neither more nor less") {
  SchemeContent content = example_scheme();
  CHECK_FALSE(weights_are_whole(content.indicators));
  for (std::int64_t const off : {-1, 1}) {
    content.indicators[0].weight = 2000 + off;
    auto const no = weights_are_whole(content.indicators);
    CHECK(code_of(no) == "weights_not_whole");
    CHECK(no->values[1].second == std::to_string(off));
  }
  CHECK(code_of(weights_are_whole({})) == "indicators_missing");
}

TEST_CASE("a scheme is signed by somebody else, for today or later, on a day of its own") {
  StoredScheme const draft = scheme(2, SchemeState::draft, day(11, 20));
  std::vector<StoredScheme> const none;
  CHECK(code_of(may_adopt_scheme(draft, "c", day(11, 20), none)).empty());
  CHECK(code_of(may_adopt_scheme(draft, "a", day(11, 20), none)) == "signs_own_proposal");
  CHECK(code_of(may_adopt_scheme(draft, "b", day(11, 20), none)) == "signs_own_proposal");
  CHECK(code_of(may_adopt_scheme(draft, "c", day(11, 21), none)) == "starts_in_past");
  CHECK(code_of(may_adopt_scheme(draft, "c", day(11, 1), {scheme(1, SchemeState::adopted, day(11, 20))})) == "start_date_taken");
  CHECK(code_of(may_adopt_scheme(draft, "c", day(11, 1), {scheme(1, SchemeState::draft, day(11, 20))})).empty());
  CHECK(code_of(may_adopt_scheme(scheme(1, SchemeState::adopted, day(11, 20)), "c", day(11, 1), none)) == "not_a_draft");
  CHECK(code_of(may_change_scheme(scheme(1, SchemeState::adopted, day(11, 20)))) == "not_a_draft");
  CHECK(code_of(is_a_category("economic")).empty());
  CHECK(code_of(is_a_category("专技")).empty());
  CHECK(code_of(is_a_category("a b")) == "category_malformed");
}

TEST_CASE("in force is the last adopted scheme that began by the day") {
  std::vector<StoredScheme> const all{scheme(1, SchemeState::adopted, day(1, 1)), scheme(2, SchemeState::adopted, day(7, 1)),
                                      scheme(3, SchemeState::draft, day(8, 1))};
  CHECK(in_force_on(all, "economic", make_date(2025, 12, 31)) == nullptr);
  CHECK(in_force_on(all, "economic", day(6, 30))->number == 1);
  CHECK(in_force_on(all, "economic", day(7, 1))->number == 2);
  CHECK(in_force_on(all, "economic", day(12, 1))->number == 2);
  CHECK(in_force_on(all, "general", day(12, 1)) == nullptr);
  CHECK(last_day_of(all[0], all) == day(6, 30));
  CHECK_FALSE(last_day_of(all[1], all));
  CHECK(state_on(all[0], day(6, 30), day(6, 30)) == SchemeState::adopted);
  CHECK(state_on(all[0], day(6, 30), day(7, 1)) == SchemeState::superseded);
}

TEST_CASE("what a version says otherwise is listed field by field") {
  SchemeContent const before = example_scheme();
  SchemeContent after = before;
  CHECK(differences_between(before, after).empty());
  after.bundle_bp = 1000;
  after.indicators[0].weight = 1900;
  after.indicators.pop_back();
  after.rules.push_back(rule("r8", "training", "visits", merit::Measure::actual, "count"));
  auto const found = differences_between(before, after);
  REQUIRE(found.size() == 4);
  CHECK(found[0].field == "bundle_bp");
  CHECK(found[0].before == "2000");
  CHECK(found[1].part_id == "visits");
  CHECK(found[1].after == "1900");
  CHECK(found[2].part_id == "spare");
  CHECK_FALSE(found[2].after);
  CHECK(found[3].after == "training → visits");
  CHECK_FALSE(found[3].before);
}

TEST_CASE("targets agree where the parts sum to the whole exactly, by tree and by time") {
  std::vector<TargetPlace> const tree{{TargetLevel::zone, "z", "", ""},
                                      {TargetLevel::department, "d", "z", ""},
                                      {TargetLevel::person, "p", "d", ""},
                                      {TargetLevel::person, "q", "d", ""}};
  std::vector<std::string> const quarters{"Q3", "Q4"};
  auto const sums = sums_of(tree, quarters, "2026");
  auto const judge = [&](TargetTable const& table, std::string const& subject, std::string const& period) {
    std::vector<TargetChange> const rows{{TargetLevel::zone, "elsewhere", "Q3", 0, {}}, {TargetLevel::zone, subject, period, 0, {}}};
    return sums_agree(table, sums, rows);
  };
  CHECK_FALSE(judge({{{"d", "Q3"}, 300}, {{"p", "Q3"}, 100}, {{"q", "Q3"}, 200}}, "p", "Q3"));
  CHECK_FALSE(judge({{{"d", "Q3"}, 300}}, "d", "Q3"));
  CHECK_FALSE(judge({{{"p", "Q3"}, 300}}, "p", "Q3"));
  auto const more = judge({{{"d", "Q3"}, 300}, {{"p", "Q3"}, 100}, {{"q", "Q3"}, 201}}, "p", "Q3");
  CHECK(paths_of(more) == std::vector<std::string>{"rows[1].target_x100 targets_disagree"});
  CHECK(more->values == Values{{"whole", "3.00"}, {"parts", "3.01"}, {"difference", "0.01"}});
  CHECK(judge({{{"d", "Q3"}, 300}, {{"p", "Q3"}, 299}}, "d", "Q3")->values[2].second == "-0.01");
  CHECK(judge({{{"z", "2026"}, 300}, {{"z", "Q3"}, 100}, {{"z", "Q4"}, 100}}, "z", "Q4").has_value());
  CHECK_FALSE(judge({{{"z", "2026"}, 200}, {{"z", "Q3"}, 100}, {{"z", "Q4"}, 100}}, "z", "2026"));
  // A sum that nobody touches is not judged now: the sheet shows it.
  CHECK_FALSE(judge({{{"d", "Q3"}, 300}, {{"p", "Q3"}, 299}}, "z", "Q3"));
}

TEST_CASE("a period's code is no year, and a period is sealed when it is over") {
  for (char const* good : {"2026Q1", "2026q4", "H1-2026", "x"}) CHECK(code_of(is_a_period_code(good)).empty());
  for (char const* bad : {"2026", "2026 Q1", "季度", ""}) CHECK(code_of(is_a_period_code(bad)) == "period_code_malformed");
  merit::Period const period{"2026Q3", "", day(7, 1), day(9, 30)};
  CHECK(code_of(may_seal(period, day(9, 30))) == "period_still_runs");
  CHECK(code_of(may_seal(period, day(10, 1))).empty());
}

TEST_CASE("a list in memory pages by cursor, in either direction") {
  std::vector<MemoryRow<std::string>> rows;
  for (std::string const id : {"c", "a", "e", "b", "d"}) rows.push_back({{id == "e" ? 1 : 0, ""}, id, id});
  database::PageOrder order{"rank", false, 2, 0, {}};
  auto page = page_of_memory(rows, order);
  CHECK(page.rows == std::vector<std::string>{"a", "b"});
  CHECK(page.total == 5);
  order.cursor = page.next_cursor;
  page = page_of_memory(rows, order);
  CHECK(page.rows == std::vector<std::string>{"c", "d"});
  order.cursor = page.next_cursor;
  page = page_of_memory(rows, order);
  CHECK(page.rows == std::vector<std::string>{"e"});
  CHECK_FALSE(page.next_cursor);
  CHECK(page_of_memory(rows, {"rank", true, 1, 0, {}}).rows == std::vector<std::string>{"e"});
  CHECK(page_of_memory(rows, {"rank", false, 9, 4, {}}).rows == std::vector<std::string>{"e"});
}

// Any entry an indicator of the example can have.
merit::Entry any_entry(std::vector<std::string> const& subjects) {
  using merit::Measure;
  auto const measure =
      *rc::gen::element(Measure::actual, Measure::numerator, Measure::denominator, Measure::rating, Measure::days_late, Measure::done);
  merit::Entry entry;
  entry.subject_id = *rc::gen::elementOf(subjects);
  entry.measure = measure;
  entry.kind =
      measure == Measure::actual ? *rc::gen::element(merit::EntryKind::credit, merit::EntryKind::deduct) : merit::EntryKind::credit;
  entry.indicator = measure == Measure::actual      ? "visits"
                    : measure == Measure::rating    ? "service"
                    : measure == Measure::days_late ? "duties"
                    : measure == Measure::done      ? "plan"
                                                    : "permits";
  entry.quantity_x100 =
      measure == Measure::rating ? *rc::gen::inRange<std::int64_t>(100, 501) : *rc::gen::inRange<std::int64_t>(0, 100'000);
  return entry;
}

ScoringScheme example_to_score() {
  SchemeContent const content = example_scheme();
  return {Id<Scheme>(), "economic", 1, "", "", content.valid_from, content.bundle_bp, content.tie_breakers, content.indicators};
}

std::string written(std::vector<SubjectScore> const& scores) {
  std::string text;
  for (SubjectScore const& score : scores)
    text +=
        score.subject.subject_id + ":" + std::to_string(score.rank.value_or(0)) + ":" + std::to_string(score.total_x100.value_or(-1)) + ";";
  return text;
}

std::string score_in_order(std::vector<merit::Entry> const& entries, std::vector<ScoredSubject> const& subjects,
                           std::vector<ScoringTarget> const& targets) {
  std::vector<ScoringScheme> const schemes{example_to_score()};
  std::vector<CountedEntry> counted;
  for (merit::Entry const& entry : entries) {
    counted.push_back({entry.subject_id, &entry});
    counted.push_back({"s", &entry});
  }
  auto scores = score_all({schemes, subjects, counted, targets});
  rank_all(schemes, scores);
  return written(scores);
}

TEST_CASE("scores and ranks do not depend on the order of entries, subjects or targets") {
  CHECK(rc::check("permuted input, equal answer", [] {
    std::vector<std::string> const ids{"p", "q", "r"};
    std::vector<ScoredSubject> subjects;
    std::vector<ScoringTarget> targets{{"visits", "s", *rc::gen::inRange<std::int64_t>(0, 10'000)}};
    for (std::string const& id : ids) {
      subjects.push_back({id, RankedKind::people, id, "s", "", "s", "economic", 1});
      targets.push_back({"visits", id, *rc::gen::inRange<std::int64_t>(0, 10'000)});
    }
    subjects.push_back({"s", RankedKind::sections, "s", "s", "", "", unit_category, 0});
    auto const count = *rc::gen::inRange<std::size_t>(0, 30);
    std::vector<merit::Entry> entries;
    for (std::size_t i = 0; i < count; ++i) entries.push_back(any_entry(ids));
    std::string const answer = score_in_order(entries, subjects, targets);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < count; ++i) order.push_back(*rc::gen::inRange<std::size_t>(0, i + 1));
    for (std::size_t i = 0; i < count; ++i) std::swap(entries[i], entries[order[i]]);
    std::reverse(subjects.begin(), subjects.end());
    std::reverse(targets.begin(), targets.end());
    RC_ASSERT(score_in_order(entries, subjects, targets) == answer);
  }));
}

TEST_CASE("the attainment told, clamped and rounded, is the score that was given") {
  CHECK(rc::check("words and score agree", [] {
    SchemeContent const content = example_scheme();
    SchemeIndicator one = content.indicators[*rc::gen::inRange<std::size_t>(0, 5)];
    if (one.type == IndicatorType::more && *rc::gen::arbitrary<bool>()) one.type = IndicatorType::less;
    Tally tally;
    for (std::int64_t i = *rc::gen::inRange<std::int64_t>(0, 12); i > 0; --i) add_entry(tally, any_entry({"p"}));
    std::optional<std::int64_t> target;
    if (*rc::gen::arbitrary<bool>()) target = *rc::gen::inRange<std::int64_t>(0, 1000);
    auto const own = own_score_of(one, tally, target);
    auto const told = attainment_of(one, input_of(one, tally, target));
    RC_ASSERT(own.has_value() == told.has_value());
    if (own) RC_ASSERT(std::clamp<std::int64_t>(round_to_64(told->value * 10'000), 0, one.cap_bp) == *own);
  }));
}

TEST_CASE("numbers are written without needless zeros, scores with two decimals") {
  CHECK(decimal_of(3000) == "30");
  CHECK(decimal_of(3050) == "30.5");
  CHECK(decimal_of(-1) == "-0.01");
  CHECK(decimal_of(0) == "0");
  CHECK(score_of(9740) == "97.40");
  CHECK(score_of(-5) == "-0.05");
  CHECK(fraction_of(make_fraction(56, 57)) == "56/57");
  CHECK(fraction_of(make_fraction(-4, 2)) == "-2");
  CHECK(fraction_of(make_fraction(0, 7)) == "0");
}

TEST_CASE("a year joins its periods by the rounded mean, and ranks the means within the group") {
  auto const score = [](std::string id, std::int64_t level, std::optional<std::int64_t> total) {
    SubjectScore made;
    made.subject.subject_id = std::move(id);
    made.subject.kind = RankedKind::people;
    made.subject.category = "general";
    made.subject.level = level;
    made.total_x100 = total;
    return made;
  };
  ScoreBoard first, second;
  first.scores = {score("a", 1, 9000), score("b", 1, 8001), score("c", 1, std::nullopt), score("d", 2, 7000)};
  second.scores = {score("a", 1, 8000), score("b", 1, 9000), score("c", 1, 8500), score("d", 2, std::nullopt)};
  auto const year = joined_over_year({&first, &second});
  CHECK(year.at("a").total_x100 == 8500);
  CHECK(year.at("b").total_x100 == 8501); // 8500.5
  CHECK(year.at("b").rank == 1);
  CHECK(year.at("a").rank == 2);
  CHECK(year.at("c").rank == 2); // equal means, equal rank
  CHECK(year.at("c").periods == 1);
  CHECK(year.at("a").group_size == 3);
  CHECK(year.at("d").group_size == 1);
  CHECK_FALSE(year.contains("e"));
}

} // namespace
} // namespace shiji::appraisal::test
