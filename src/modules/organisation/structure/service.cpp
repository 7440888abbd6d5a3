// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/structure/service.hpp"

#include "modules/organisation/store.hpp"
#include "modules/organisation/structure/rules.hpp"
#include "modules/organisation/structure/store.hpp"

namespace shiji::organisation {

namespace {

constexpr std::int32_t year_days = 365;

} // namespace

Structure get_structure(Query& use) {
  Date const year_ago = add_days(use.today(), -year_days);
  Structure structure = structure_of(counted_people(use.db, use.zone_id()), moves_since(use.db, use.zone_id(), year_ago), use.today());
  structure.mobility = mobility_since(use.db, use.zone_id(), year_ago);
  return structure;
}

Page<CountedRow> list_counted_people(Query& use, ListCounted const& input) {
  CountedFilter filter;
  filter.pattern = pattern_of(input.text);
  filter.department_id = input.department_id.value_or(Id<Unit>()).text;
  filter.category = input.category.value_or("");
  filter.level = input.level.value_or(0);
  if (input.gender) filter.gender = to_text(*input.gender);
  if (input.age) {
    auto const births = births_of(*input.age, use.today());
    filter.born_from = births ? births->from : -1;
    filter.born_to = births ? births->to : -1;
  }
  if (input.years) {
    Days const days = days_of(*input.years, use.today());
    filter.since_from = format_date(days.from);
    filter.since_to = format_date(days.to);
  }
  return page_of_counted(use.db, use.scope(), use.order(input), use.zone_id(), filter);
}

} // namespace shiji::organisation
