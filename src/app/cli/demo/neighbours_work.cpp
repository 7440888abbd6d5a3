// SPDX-License-Identifier: Apache-2.0
#include "app/cli/demo/neighbours.hpp"
#include "app/cli/demo/sheet.hpp"
#include "modules/appraisal/api.hpp"
#include "modules/merit/api.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace shiji::cli {
namespace {

constexpr int facts_per_person = 32;

// A kind of work of neighbour_work.csv.
struct Work {
  std::string category, kind, field, title;
  std::int64_t weight = 0, low = 0, high = 0, step = 1;
};

std::vector<Work> kinds_of_work() {
  std::vector<Work> all;
  Sheet const sheet("neighbour_work.csv");
  for (auto const& row : sheet.rows())
    all.push_back({row["category"], row["kind"], row["field"], row["title"], row.number("weight"), row.number("low"), row.number("high"),
                   row.number("step")});
  return all;
}

std::vector<std::string> enterprises() {
  std::vector<std::string> brands, trades, all;
  Sheet const sheet("name_parts.csv");
  for (auto const& row : sheet.rows()) {
    if (row["part"] == "brand") brands.push_back(row["text"]);
    if (row["part"] == "trade") trades.push_back(row["text"]);
  }
  for (auto const& brand : brands)
    for (auto const& trade : trades) all.push_back(brand + trade);
  return all;
}

void replace(std::string& text, std::string const& mark, std::string const& with) {
  if (auto const at = text.find(mark); at != std::string::npos) text.replace(at, mark.size(), with);
}

// A piece of work before it is recorded.
struct Piece {
  Date occurred_on, decided_on;
  std::size_t person = 0;
  Work const* work = nullptr;
  std::int64_t quantity = 0;
  std::string title;
};

Work const& chosen(std::vector<Work> const& all, std::string const& category, Dice& dice) {
  std::int64_t sum = 0;
  for (Work const& work : all) sum += work.category == category ? work.weight : 0;
  std::int64_t left = dice.between(1, sum);
  for (Work const& work : all)
    if (work.category == category && (left -= work.weight) <= 0) return work;
  return all.back();
}

// A year's work of everybody, in the order in which it was confirmed.
std::vector<Piece> year_of_work(std::vector<Work> const& works, std::vector<Neighbour> const& people, Date demo_date, Dice& dice) {
  auto const firms = enterprises();
  Date const first = make_date(2026, 1, 5);
  auto const days = days_between(first, demo_date);
  std::vector<Piece> pieces;
  for (std::size_t person = 0; person < people.size(); ++person) {
    if (people[person].head == person) continue; // heads confirm
    for (int i = 0; i < facts_per_person; ++i) {
      Work const& work = chosen(works, people[person].category, dice);
      Piece piece{add_days(first, static_cast<int>(dice.between(0, days))), {}, person, &work, 0, work.title};
      piece.decided_on = add_days(piece.occurred_on, static_cast<int>(dice.between(0, 3)));
      piece.quantity = work.low + work.step * dice.between(0, (work.high - work.low) / work.step);
      replace(piece.title, "{enterprise}", dice.one_of(firms));
      replace(piece.title, "{n}", std::to_string(piece.quantity));
      pieces.push_back(std::move(piece));
    }
  }
  std::stable_sort(pieces.begin(), pieces.end(), [](Piece const& a, Piece const& b) { return a.decided_on < b.decided_on; });
  return pieces;
}

void record(UseCase& use, std::string const& source, Piece const& piece, std::vector<Neighbour> const& people, Date demo_date) {
  Neighbour const& declarer = people[piece.person];
  Neighbour const& head = people[declarer.head];
  merit::NewFact fact;
  fact.kind = piece.work->kind;
  fact.title = piece.title;
  fact.occurred_on = piece.occurred_on;
  fact.source_kind = "demo";
  fact.source_id = source;
  if (!piece.work->field.empty()) fact.quantities[piece.work->field] = piece.quantity;
  if (piece.work->kind == "permit_issued" || piece.work->kind == "report_filed") fact.quantities["on_time"] = 1;
  fact.actors = {{merit::SubjectKind::person, declarer.person_id.text, 10000}};
  merit::FactHistory past;
  past.declared_by = declarer.person_id;
  past.declarer_name = declarer.name;
  past.declared_at = instant_of(piece.occurred_on, 17 * 60, use.utc_offset_minutes());
  past.status = piece.decided_on < demo_date ? merit::FactStatus::confirmed : merit::FactStatus::declared;
  if (past.status == merit::FactStatus::confirmed) {
    past.decided_by = head.person_id;
    past.decider_name = head.name;
    past.decided_at = instant_of(piece.decided_on, 17 * 60, use.utc_offset_minutes());
  }
  merit::load_fact(use, fact, past);
}

// What was done in each quarter, with a tenth more or less as the target; every unit's is the sum of those below it.
class Targets {
 public:
  explicit Targets(Id<Unit> root_id) : root_id_(std::move(root_id)) {
    Sheet const rules("rules.csv"), indicators("indicators.csv");
    for (auto const& row : rules.rows())
      if (row["indicator"] != "points") indicator_of_.emplace(row["fact_kind"], row["indicator"]);
    for (auto const& row : indicators.rows())
      if (row["type"] == "more" && row["decomposed"] == "yes") aimed_at_.insert(row["id"]);
  }

  void add(Piece const& piece) {
    auto const indicator = indicator_of_.find(piece.work->kind);
    if (indicator == indicator_of_.end() || !aimed_at_.contains(indicator->second)) return;
    std::string const month = format_date(piece.occurred_on).substr(5, 2);
    std::string const quarter = "2026q" + std::to_string((std::stoi(month) + 2) / 3);
    done_[{piece.person, indicator->second, quarter}] += piece.work->field == "count" ? piece.quantity * 100 : piece.quantity;
  }

  std::vector<appraisal::Target> all(std::vector<Neighbour> const& people, Dice& dice) const {
    using Level = appraisal::TargetLevel;
    std::map<std::tuple<std::string, Level, std::string, std::string>, std::int64_t> sums;
    for (auto const& [key, done] : done_) {
      auto const& [person, indicator, quarter] = key;
      std::int64_t const target = std::max<std::int64_t>(100, done * dice.between(80, 115) / 10'000 * 100);
      Neighbour const& who = people[person];
      sums[{indicator, Level::person, who.person_id.text, quarter}] = target;
      if (who.section_id != who.department_id) sums[{indicator, Level::section, who.section_id.text, quarter}] += target;
      if (who.department_id != root_id_) sums[{indicator, Level::department, who.department_id.text, quarter}] += target;
      sums[{indicator, Level::zone, root_id_.text, quarter}] += target;
      sums[{indicator, Level::zone, root_id_.text, "2026"}] += target;
    }
    std::vector<appraisal::Target> targets;
    for (auto const& [key, target] : sums)
      targets.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), std::get<3>(key), target});
    return targets;
  }

 private:
  Id<Unit> root_id_;
  std::map<std::string, std::string> indicator_of_;
  std::set<std::string> aimed_at_;
  std::map<std::tuple<std::size_t, std::string, std::string>, std::int64_t> done_;
};

} // namespace

void load_neighbours_work(UseCase& use, std::string const& zone_code, std::vector<Neighbour> const& people, Date demo_date, Dice& dice) {
  adopt_schemes(use);
  auto const works = kinds_of_work();
  Targets targets(people.front().department_id);
  std::int64_t number = 0;
  for (Piece const& piece : year_of_work(works, people, demo_date, dice)) {
    record(use, zone_code + "/" + std::to_string(++number), piece, people, demo_date);
    targets.add(piece);
  }
  appraisal::load_targets(use, targets.all(people, dice));
}

} // namespace shiji::cli
