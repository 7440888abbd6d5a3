// SPDX-License-Identifier: Apache-2.0
#pragma once
// For tests: zones made of chance, whose columns live as long as the object.
#include "core/scoring/columnar/columns.hpp"

#include <string>

#include <rapidcheck.h>

namespace shiji::scoring {

struct AnyZones {
  static constexpr std::int32_t columns = 5;
  std::vector<ColumnScheme> schemes;
  std::vector<std::int32_t> zone, section;
  std::vector<std::int8_t> scheme, barred;
  std::vector<std::int16_t> group;
  std::vector<std::int64_t> target, base_fen, pool_fen;
  std::int32_t sections = 0;
  std::vector<std::int32_t> entry_subject;
  std::vector<std::int8_t> entry_column, entry_kind;
  std::vector<std::int64_t> entry_quantity;
  std::vector<std::int16_t> entry_day;
  SettlementRules settlement;

  std::int32_t subjects() const { return static_cast<std::int32_t>(zone.size()); }

  void post(ColumnEntry const& entry) {
    entry_subject.push_back(entry.subject);
    entry_column.push_back(entry.column);
    entry_quantity.push_back(entry.quantity);
    entry_day.push_back(entry.day);
    entry_kind.push_back(entry.kind);
  }

  ColumnInput input() const {
    ColumnInput input;
    input.columns = columns;
    input.zones = static_cast<std::int32_t>(pool_fen.size());
    input.groups = 3;
    input.window = {0, 90};
    input.ledger = {entry_subject, entry_column, entry_quantity, entry_day, entry_kind};
    input.subjects = {zone, scheme, group, target, section, sections, barred, base_fen};
    input.schemes = schemes;
    input.settlement = settlement;
    input.pool_fen = pool_fen;
    return input;
  }
};

inline ColumnEntry any_entry(AnyZones const& zones) {
  // Mostly everyday quantities, sometimes those that take the slower way.
  auto const quantity = *rc::gen::oneOf(rc::gen::inRange<std::int64_t>(0, 300), rc::gen::inRange<std::int64_t>(0, 50'000),
                                        rc::gen::inRange<std::int64_t>(0, std::int64_t{1} << 50));
  ColumnEntry entry{*rc::gen::inRange<std::int32_t>(0, zones.subjects()), *rc::gen::inRange<std::int8_t>(0, AnyZones::columns), quantity,
                    *rc::gen::inRange<std::int16_t>(-3, 95), *rc::gen::inRange<std::int8_t>(0, 4)};
  if (entry.kind == deduct_entry && (entry.column == 1 || entry.column == 2)) entry.column = 0; // only an actual is deducted from
  return entry;
}

inline ColumnScheme any_scheme() {
  using Type = IndicatorType;
  ColumnScheme scheme;
  auto const second = *rc::gen::element(Type::rate, Type::rating, Type::deadline); // takes two columns
  for (auto const& [type, column] :
       {std::pair{*rc::gen::element(Type::more, Type::less), 0}, {second, 1}, {Type::more, 3}, {Type::done, 4}})
    scheme.indicators.push_back({{type, *rc::gen::element<std::int64_t>(10'000, 12'000), *rc::gen::inRange<std::int64_t>(1, 10'001)},
                                 *rc::gen::inRange<std::int64_t>(0, 4),
                                 column});
  scheme.indicators[2].weight += 1; // with a target for everybody there, everybody is assessed
  scheme.ties = *rc::gen::element(std::vector<TieRule>{}, std::vector{TieRule::fewer_deducts, TieRule::heaviest_indicator},
                                  std::vector{TieRule::heaviest_indicator, TieRule::fewer_deducts});
  scheme.bundle_bp = *rc::gen::element<std::int64_t>(0, 2'000, 3'333);
  return scheme;
}

inline SettlementRules any_settlement() {
  SettlementRules rules;
  for (std::int32_t grade = 0; grade < 3; ++grade)
    rules.quotas.push_back({grade, *rc::gen::element(grading::Side::top, grading::Side::bottom), *rc::gen::inRange<std::int64_t>(0, 5'000),
                            *rc::gen::element(Rounding::floor, Rounding::ceil, Rounding::nearest)});
  rules.rest_grade = 3;
  rules.mode = *rc::gen::element(CoefficientMode::by_rank, CoefficientMode::by_score, CoefficientMode::by_grade);
  rules.coefficient_of_grade = {12'500, 9'000, 7'000, 10'000};
  return rules;
}

// Up to three zones; the first subjects are sections of the first zone and are not ranked.
inline AnyZones any_zones() {
  AnyZones zones;
  zones.schemes = {any_scheme(), any_scheme()};
  zones.settlement = any_settlement();
  auto const count = *rc::gen::inRange<std::int32_t>(1, 4), people = *rc::gen::inRange<std::int32_t>(1, 25);
  zones.sections = *rc::gen::inRange<std::int32_t>(0, 3);
  for (std::int32_t z = 0; z < count; ++z) zones.pool_fen.push_back(*rc::gen::inRange<std::int64_t>(0, 1'000'000));
  for (std::int32_t s = 0; s < zones.sections + people; ++s) {
    bool const is_section = s < zones.sections;
    zones.zone.push_back(is_section ? 0 : *rc::gen::inRange<std::int32_t>(0, count));
    zones.group.push_back(is_section ? no_group : *rc::gen::inRange<std::int16_t>(0, 3));
    // One scheme per group, as posts of one category have.
    zones.scheme.push_back(is_section ? static_cast<std::int8_t>(s % 2) : static_cast<std::int8_t>(zones.group.back() % 2));
    std::int32_t const section = is_section || zones.zone.back() != 0 ? no_section : *rc::gen::inRange<std::int32_t>(-1, zones.sections);
    zones.section.push_back(section >= 0 && zones.scheme[static_cast<std::size_t>(section)] == zones.scheme.back() ? section : no_section);
    zones.barred.push_back(*rc::gen::element<std::int8_t>(0, 0, 0, 1));
    zones.base_fen.push_back(*rc::gen::inRange<std::int64_t>(1, 1'500'000));
    for (std::int32_t c = 0; c < AnyZones::columns; ++c)
      zones.target.push_back(*rc::gen::oneOf(rc::gen::inRange<std::int64_t>(c == 3 ? 0 : -1, 3), rc::gen::inRange<std::int64_t>(1, 500)));
  }
  auto const entries = *rc::gen::inRange(0, 200);
  for (int e = 0; e < entries; ++e) zones.post(any_entry(zones));
  return zones;
}

} // namespace shiji::scoring
