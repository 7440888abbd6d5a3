// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/points/service.hpp"

#include "modules/merit/api.hpp"
#include "modules/merit/points/rules.hpp"
#include "modules/merit/points/store.hpp"
#include "modules/merit/posting/store.hpp"
#include "modules/organisation/api.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>
#include <set>

namespace shiji::merit {
namespace {

std::map<std::string, std::int64_t> points_by_subject(Query& use, std::string const& period_id) {
  std::map<std::string, std::int64_t> points;
  for (PointsBalance const& balance : points_balances(use.db, use.zone_id(), period_id))
    points.emplace(balance.subject_id, balance.points_x100);
  return points;
}

std::vector<PointsRow> rows_asked_for(Query& use, ListPoints const& input) {
  std::set<Id<Unit>> units;
  if (input.unit_id)
    for (Id<Unit> const& unit : organisation::unit_with_descendants(use.db, use.zone_id(), *input.unit_id)) units.insert(unit);
  auto const points = points_by_subject(use, input.period_id.value_or(""));
  std::vector<PointsRow> rows;
  for (organisation::PersonCard const& person : organisation::people_of_zone(use.db, use.zone_id())) {
    if (input.unit_id && !units.contains(person.unit_id)) continue;
    if (input.category && !input.category->empty() && *input.category != person.category) continue;
    auto const held = points.find(person.person_id.text);
    rows.push_back({0, person.person_id.text, person.name, person.unit_id.text, person.unit_name, person.category,
                    held == points.end() ? 0 : held->second});
  }
  return rows;
}

// Where the page begins: a rank list is worked out whole, so its cursor is a number of rows.
std::size_t first_row(database::PageOrder const& order, std::optional<std::string> const& cursor) {
  if (!cursor) return static_cast<std::size_t>(order.offset);
  std::size_t first = 0;
  auto const [end, error] = std::from_chars(cursor->data(), cursor->data() + cursor->size(), first);
  if (error != std::errc() || end != cursor->data() + cursor->size()) throw MalformedInput(Invalid{{{"cursor", "not_a_cursor", {}}}});
  return first;
}

struct SubjectName {
  std::string name, unit_name;
};

std::optional<SubjectName> name_of(Query& use, std::string const& subject_id) {
  if (auto const person = organisation::person_card(use.db, use.zone_id(), Id<Person>(subject_id)))
    return SubjectName{person->name, person->unit_name};
  if (auto const unit = organisation::unit_card(use.db, use.zone_id(), Id<Unit>(subject_id))) return SubjectName{unit->name, unit->name};
  return std::nullopt;
}

} // namespace

std::vector<PointsBalance> points_balances(database::Reader& reader, Id<Zone> const& zone_id, std::string const& period_id) {
  auto const period = period_id.empty() ? std::nullopt : find_period(reader, zone_id, period_id);
  bool const sealed = period && period->sealed;
  return balances_up_to(reader, zone_id, period_id, sealed ? period->sealed_seq : std::numeric_limits<std::int64_t>::max());
}

Page<PointsRow> list_points(Query& use, ListPoints const& input) {
  ListPoints by_number = input;
  by_number.cursor.reset();
  database::PageOrder const order = use.order(by_number);
  std::vector<PointsRow> rows = rows_asked_for(use, input);
  rank_by_points(rows);
  if (order.descending) std::reverse(rows.begin(), rows.end());
  std::size_t const first = std::min(first_row(order, input.cursor), rows.size());
  std::size_t const last = std::min(first + static_cast<std::size_t>(order.limit), rows.size());
  Page<PointsRow> page;
  page.total = static_cast<std::int64_t>(rows.size());
  if (last < rows.size()) page.next_cursor = std::to_string(last);
  page.rows.assign(rows.begin() + static_cast<std::ptrdiff_t>(first), rows.begin() + static_cast<std::ptrdiff_t>(last));
  return page;
}

PointsAccount get_points(Query& use, GetPoints const& input) {
  SubjectName const who = require_found(name_of(use, input.subject_id), Refusal{"not_found", {}, {}});
  auto const points = points_by_subject(use, input.period_id.value_or(""));
  auto const held = points.find(input.subject_id);
  return {input.subject_id, who.name, who.unit_name, held == points.end() ? 0 : held->second,
          page_of_points(use.db, use.zone_id(), use.scope(), use.order(input), input)};
}

} // namespace shiji::merit
