// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/scoring/columnar/columns.hpp"
#include "modules/appraisal/scores/rules.hpp"

#include <map>
#include <string_view>
#include <unordered_map>

// From ids, codes and measures to the plain columns of core/scoring's engine. Pure.
namespace shiji::appraisal {

// The columns a period is scored by. Sections stand first, once for every scheme whose people they are bundled with, because a section is
// scored by the scheme of those people; the subjects of the input follow in their order.
class ScoringColumns {
 public:
  explicit ScoringColumns(ScoringInput const& input);

  scoring::ColumnInput columns() const; // lives as long as this
  std::size_t row_of(std::size_t subject) const { return static_cast<std::size_t>(sections_) + subject; }
  // The cell of an indicator in a table of rows x columns.
  std::size_t cell(std::size_t row, std::size_t indicator) const;
  std::optional<std::size_t> section_row(std::size_t row) const;
  std::optional<std::size_t> scheme_of(std::size_t row) const;
  std::optional<std::int64_t> target(std::size_t row, std::size_t indicator) const;

 private:
  void lay_out(ScoringScheme const& scheme);
  void add_rows(ScoringInput const& input);
  void add_row(std::int8_t scheme, std::int32_t section);
  void set_target(ScoringTarget const& target);
  void count(CountedEntry const& counted);
  void count_in_row(std::size_t row, merit::Entry const& entry);
  void post(std::size_t row, std::int32_t column, std::int64_t quantity, std::int8_t kind);

  std::span<ScoringScheme const> given_;
  std::vector<scoring::ColumnScheme> schemes_;
  std::vector<std::unordered_map<std::string_view, std::size_t>> indicator_of_; // by scheme and code
  std::unordered_map<std::string_view, std::vector<std::size_t>> rows_of_;      // of a subject: its own, and those it has as a section
  std::int32_t width_ = 1, sections_ = 0;                                       // the last column takes what scores nothing
  std::vector<std::int32_t> zone_, section_, entry_row_;
  std::vector<std::int8_t> scheme_, entry_column_, entry_kind_;
  std::vector<std::int16_t> group_, entry_day_;
  std::vector<std::int64_t> target_, entry_quantity_;
};

} // namespace shiji::appraisal
