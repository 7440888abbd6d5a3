// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/columnar/live_board.hpp"

#include <algorithm>
#include <utility>

namespace shiji::scoring {
namespace {

template<class Value>
std::vector<Value> copied(std::span<Value const> column) {
  return {column.begin(), column.end()};
}

constexpr std::size_t at(std::int32_t number) { return static_cast<std::size_t>(number); }

} // namespace

LiveBoard::LiveBoard(ColumnInput const& given)
    : columns_(given.columns), zones_(given.zones), sections_(given.subjects.sections), groups_(given.groups), window_(given.window),
      zone_(copied(given.subjects.zone)), section_(copied(given.subjects.section)), scheme_(copied(given.subjects.scheme)),
      top_barred_(copied(given.subjects.top_barred)), group_(copied(given.subjects.group)), target_(copied(given.subjects.target)),
      base_fen_(copied(given.subjects.base_fen)), pool_fen_(copied(given.pool_fen)), schemes_(copied(given.schemes)),
      settlement_rules_(given.settlement), followers_(at(sections_)), cells_(zone_.size() * at(columns_), 0),
      section_scores_(at(sections_ * columns_), not_assessed), deducts_(zone_.size(), 0), standings_(zone_.size()), results_(zone_.size()) {
  arrange(input(), order_);
  for (std::size_t s = 0; s < section_.size(); ++s)
    if (section_[s] != no_section) followers_[at(section_[s])].push_back(static_cast<std::int32_t>(s));
  LedgerColumns const& ledger = given.ledger;
  for (std::size_t i = 0; i < ledger.subject.size(); ++i)
    change({ledger.subject[i], ledger.column[i], ledger.quantity[i], ledger.day[i], ledger.kind[i]}, true);
  score_everybody();
}

ColumnInput LiveBoard::input() const {
  ColumnInput input;
  input.columns = columns_;
  input.zones = zones_;
  input.groups = groups_;
  input.window = window_;
  input.subjects = {zone_, scheme_, group_, target_, section_, sections_, top_barred_, base_fen_};
  input.schemes = schemes_;
  input.settlement = settlement_rules_;
  input.pool_fen = pool_fen_;
  return input;
}

void LiveBoard::change(ColumnEntry const& entry, bool add) {
  bool const is_deduct = entry.kind == deduct_entry;
  if ((entry.kind != credit_entry && !is_deduct) || !window_.contains(entry.day)) return;
  std::int64_t& cell = cells_.at(at(entry.subject) * at(columns_) + static_cast<std::size_t>(entry.column));
  cell = add == is_deduct ? checked_subtract(cell, entry.quantity) : checked_add(cell, entry.quantity);
  if (is_deduct) deducts_[at(entry.subject)] += add ? 1 : -1;
}

void LiveBoard::post(ColumnEntry const& entry) {
  change(entry, true);
  score_with_followers(entry.subject);
  settle(zone_[at(entry.subject)]);
}

void LiveBoard::take_back(ColumnEntry const& entry) {
  change(entry, false);
  score_with_followers(entry.subject);
  settle(zone_[at(entry.subject)]);
}

void LiveBoard::adopt(std::vector<ColumnScheme> schemes) {
  schemes_ = std::move(schemes);
  score_everybody();
}

void LiveBoard::set_target(std::int32_t subject, std::int8_t column, std::int64_t target) {
  target_.at(at(subject) * at(columns_) + static_cast<std::size_t>(column)) = target;
  score_with_followers(subject);
  settle(zone_[at(subject)]);
}

void LiveBoard::score(std::int32_t subject) {
  std::size_t const s = at(subject), columns = at(columns_);
  SubjectStanding standing;
  if (scheme_[s] != no_scheme_column) {
    ScoreRow own, section;
    if (subject < sections_) own = std::span(section_scores_).subspan(s * columns, columns);
    if (!section_.empty() && section_[s] != no_section) section = std::span(section_scores_).subspan(at(section_[s]) * columns, columns);
    standing = score_subject(schemes_[static_cast<std::size_t>(scheme_[s])], std::span(cells_).subspan(s * columns, columns),
                             std::span(target_).subspan(s * columns, columns), section, own, {});
  }
  standing.deducts = deducts_[s];
  if (order_.place_of[s] != unranked)
    standings_[at(order_.place_of[s])] = standing;
  else
    results_[s] = SubjectResult{.subject = subject, .total_x100 = standing.total_x100, .standing_deducts = standing.deducts};
}

void LiveBoard::score_with_followers(std::int32_t subject) {
  score(subject);
  if (subject >= sections_) return;
  for (std::int32_t const follower : followers_[at(subject)]) score(follower);
}

void LiveBoard::settle(std::int32_t zone) { settlement_.settle(input(), order_, zone, standings_, results_); }

void LiveBoard::score_everybody() {
  for (std::int32_t s = 0; s < static_cast<std::int32_t>(zone_.size()); ++s) score(s);
  for (std::int32_t zone = 0; zone < zones_; ++zone) settle(zone);
}

} // namespace shiji::scoring
