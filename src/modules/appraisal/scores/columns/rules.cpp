// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/scores/columns/rules.hpp"

#include <algorithm>

namespace shiji::appraisal {
namespace {

using merit::EntryKind;
using merit::Measure;

constexpr std::int64_t one_x100 = 100;

bool takes_two_columns(IndicatorType type) {
  return type == IndicatorType::rate || type == IndicatorType::rating || type == IndicatorType::deadline;
}

// The measure whose entries an indicator of the type adds up first.
Measure first_measure(IndicatorType type) {
  switch (type) {
  case IndicatorType::more:
  case IndicatorType::less: return Measure::actual;
  case IndicatorType::rate: return Measure::numerator;
  case IndicatorType::rating: return Measure::rating;
  case IndicatorType::deadline: return Measure::days_late;
  case IndicatorType::done: break;
  }
  return Measure::done;
}

// What an entry adds to the first column of its indicator.
std::int64_t first_quantity(SchemeIndicator const& indicator, merit::Entry const& entry) {
  if (entry.measure == Measure::days_late) return scoring::kept_bp(entry.quantity_x100 / one_x100, indicator.penalty_bp.value_or(0));
  return entry.measure == Measure::done ? 1 : entry.quantity_x100;
}

} // namespace

ScoringColumns::ScoringColumns(ScoringInput const& input) : given_(input.schemes) {
  for (ScoringScheme const& scheme : input.schemes) lay_out(scheme);
  add_rows(input);
  target_.assign(zone_.size() * static_cast<std::size_t>(width_), scoring::no_target);
  for (ScoringTarget const& target : input.targets) set_target(target);
  for (CountedEntry const& counted : input.entries) count(counted);
}

void ScoringColumns::lay_out(ScoringScheme const& scheme) {
  scoring::ColumnScheme columns;
  std::unordered_map<std::string_view, std::size_t> places;
  std::int32_t next = 0;
  for (SchemeIndicator const& indicator : scheme.indicators) {
    places.emplace(indicator.indicator_id.text, columns.indicators.size());
    columns.indicators.push_back({{indicator.type, indicator.cap_bp, indicator.target_bp}, indicator.weight, next});
    next += takes_two_columns(indicator.type) ? 2 : 1;
  }
  columns.bundle_bp = scheme.bundle_bp;
  schemes_.push_back(std::move(columns));
  indicator_of_.push_back(std::move(places));
  width_ = std::max(width_, next + 1);
}

void ScoringColumns::add_row(std::int8_t scheme, std::int32_t section) {
  zone_.push_back(0);
  scheme_.push_back(scheme);
  section_.push_back(section);
  group_.push_back(scoring::no_group);
}

void ScoringColumns::add_rows(ScoringInput const& input) {
  auto const scheme_of_category = [&](std::string const& category) {
    std::int8_t found = scoring::no_scheme_column;
    for (std::size_t i = 0; i < input.schemes.size(); ++i)
      if (input.schemes[i].category == category) found = static_cast<std::int8_t>(i);
    return found;
  };
  for (ScoredSubject const& subject : input.subjects) rows_of_.try_emplace(subject.subject_id);
  std::map<std::pair<std::string_view, std::int8_t>, std::int32_t> section_rows;
  for (ScoredSubject const& subject : input.subjects) {
    std::int8_t const scheme = scheme_of_category(subject.category);
    bool const is_bundled = scheme != scoring::no_scheme_column && schemes_[static_cast<std::size_t>(scheme)].bundle_bp > 0;
    auto const section = rows_of_.find(subject.section_id);
    if (!is_bundled || section == rows_of_.end()) continue;
    if (!section_rows.try_emplace({subject.section_id, scheme}, sections_).second) continue;
    section->second.push_back(static_cast<std::size_t>(sections_++));
    add_row(scheme, scoring::no_section);
  }
  for (ScoredSubject const& subject : input.subjects) {
    std::int8_t const scheme = scheme_of_category(subject.category);
    auto const section = section_rows.find({subject.section_id, scheme});
    rows_of_[subject.subject_id].push_back(zone_.size());
    add_row(scheme, section == section_rows.end() ? scoring::no_section : section->second);
  }
}

void ScoringColumns::set_target(ScoringTarget const& target) {
  auto const rows = rows_of_.find(target.subject_id);
  if (rows == rows_of_.end()) return;
  for (std::size_t const row : rows->second) {
    auto const scheme = scheme_of(row);
    if (!scheme) continue;
    auto const indicator = indicator_of_[*scheme].find(target.indicator);
    if (indicator != indicator_of_[*scheme].end()) target_[cell(row, indicator->second)] = target.target_x100;
  }
}

void ScoringColumns::count(CountedEntry const& counted) {
  auto const rows = rows_of_.find(counted.subject_id);
  if (rows == rows_of_.end()) return;
  for (std::size_t const row : rows->second) count_in_row(row, *counted.entry);
}

void ScoringColumns::count_in_row(std::size_t row, merit::Entry const& entry) {
  bool const is_deduct = entry.kind == EntryKind::deduct;
  std::int8_t const kind = is_deduct ? scoring::deduct_entry : scoring::credit_entry;
  std::int32_t const nothing = width_ - 1;
  auto const scheme = scheme_of(row);
  auto const place = scheme ? indicator_of_[*scheme].find(entry.indicator) : decltype(indicator_of_[0].find(""))();
  if (!scheme || place == indicator_of_[*scheme].end()) return post(row, nothing, 0, kind);
  SchemeIndicator const& indicator = given_[*scheme].indicators[place->second];
  std::int32_t const column = schemes_[*scheme].indicators[place->second].column;
  Measure const first = first_measure(indicator.type);
  if (entry.measure == Measure::actual && first == Measure::actual) return post(row, column, entry.quantity_x100, kind);
  // A deduct is always of an actual; of any other measure it is a deduct that takes nothing off.
  if (is_deduct) post(row, nothing, 0, kind);
  if (entry.measure == first) {
    post(row, column, first_quantity(indicator, entry), scoring::credit_entry);
    if (first == Measure::rating || first == Measure::days_late) post(row, column + 1, 1, scoring::credit_entry);
  } else if (entry.measure == Measure::denominator && first == Measure::numerator) {
    post(row, column + 1, entry.quantity_x100, scoring::credit_entry);
  }
}

void ScoringColumns::post(std::size_t row, std::int32_t column, std::int64_t quantity, std::int8_t kind) {
  entry_row_.push_back(static_cast<std::int32_t>(row));
  entry_column_.push_back(static_cast<std::int8_t>(column));
  entry_quantity_.push_back(quantity);
  entry_day_.push_back(0);
  entry_kind_.push_back(kind);
}

scoring::ColumnInput ScoringColumns::columns() const {
  scoring::ColumnInput input;
  input.columns = width_;
  input.zones = 1;
  input.groups = 1;
  input.window = {0, 1}; // the entries are those of the period
  input.ledger = {entry_row_, entry_column_, entry_quantity_, entry_day_, entry_kind_};
  input.subjects = {zone_, scheme_, group_, target_, section_, sections_, {}, {}};
  input.schemes = schemes_;
  return input;
}

std::size_t ScoringColumns::cell(std::size_t row, std::size_t indicator) const {
  auto const column = schemes_[static_cast<std::size_t>(scheme_[row])].indicators[indicator].column;
  return row * static_cast<std::size_t>(width_) + static_cast<std::size_t>(column);
}

std::optional<std::size_t> ScoringColumns::section_row(std::size_t row) const {
  return section_[row] == scoring::no_section ? std::nullopt : std::optional(static_cast<std::size_t>(section_[row]));
}

std::optional<std::size_t> ScoringColumns::scheme_of(std::size_t row) const {
  return scheme_[row] == scoring::no_scheme_column ? std::nullopt : std::optional(static_cast<std::size_t>(scheme_[row]));
}

std::optional<std::int64_t> ScoringColumns::target(std::size_t row, std::size_t indicator) const {
  std::int64_t const target = target_[cell(row, indicator)];
  return target == scoring::no_target ? std::nullopt : std::optional(target);
}

} // namespace shiji::appraisal
