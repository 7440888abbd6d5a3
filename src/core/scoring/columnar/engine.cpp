// SPDX-License-Identifier: Apache-2.0
#include "core/scoring/columnar/engine.hpp"

#include <algorithm>

namespace shiji::scoring {

void Engine::run(ColumnInput const& input, std::vector<SubjectResult>& results, ScoreTable* table) {
  std::size_t const subjects = input.subjects.zone.size(), columns = static_cast<std::size_t>(input.columns);
  auto const sections = static_cast<std::size_t>(input.subjects.sections);
  partition_.prepare(input, threads_);
  members_.resize(threads_);
  standings_.resize(subjects); // those who are ranked, in ranking order
  results.resize(subjects);
  section_scores_.assign(sections * columns, not_assessed);
  if (table) *table = {std::vector(subjects * columns, not_assessed), std::vector(subjects * columns, not_assessed)};

  // Sections are scored before everybody who is bundled with one; the bucket in which they end is worked on twice.
  std::size_t buckets_of_sections = 0;
  while (buckets_of_sections < partition_.buckets() && partition_.subjects_of(buckets_of_sections).begin < sections) ++buckets_of_sections;
  Queue section_buckets(buckets_of_sections), buckets(partition_.buckets()), zones(static_cast<std::size_t>(input.zones));
  run_as_team(threads_, [&](unsigned number, auto const& meet) {
    Member& member = members_[number];
    partition_.count(number);
    if (number + 1 == threads_) arrange(input, order_);
    meet();
    partition_.lay_out(number);
    meet();
    partition_.scatter(number);
    meet();
    section_buckets.drain([&](std::size_t bucket) { score_bucket(input, bucket, {0, sections}, member, results, table); });
    meet();
    buckets.drain([&](std::size_t bucket) { score_bucket(input, bucket, {sections, subjects}, member, results, table); });
    meet();
    zones.drain([&](std::size_t zone) { member.settlement.settle(input, order_, static_cast<std::int32_t>(zone), standings_, results); });
  });
}

// Scores those subjects of the bucket that lie in `part`.
void Engine::score_bucket(ColumnInput const& input, std::size_t bucket, Share part, Member& member, std::vector<SubjectResult>& results,
                          ScoreTable* table) {
  Share const in_bucket = partition_.subjects_of(bucket);
  std::size_t const begin = std::max(in_bucket.begin, part.begin), end = std::min(in_bucket.end, part.end);
  if (begin >= end) return;
  SubjectColumns const& subjects = input.subjects;
  auto const columns = static_cast<std::size_t>(input.columns), sections = static_cast<std::size_t>(subjects.sections);
  partition_.add_up(bucket, member.sums);
  auto const row_of = [&](std::vector<std::int32_t>& all, std::size_t s) { return std::span(all).subspan(s * columns, columns); };
  for (std::size_t s = begin; s < end; ++s) {
    std::size_t const in_sums = s - in_bucket.begin;
    SubjectStanding standing;
    if (subjects.scheme[s] != no_scheme_column) {
      ScoreRow own = s < sections ? row_of(section_scores_, s) : ScoreRow(), scores, section;
      if (table) scores = row_of(table->scores, s);
      if (table && s >= sections) own = row_of(table->own, s);
      if (!subjects.section.empty() && subjects.section[s] != no_section)
        section = row_of(section_scores_, static_cast<std::size_t>(subjects.section[s]));
      standing = score_subject(input.schemes[static_cast<std::size_t>(subjects.scheme[s])],
                               std::span(member.sums.cells).subspan(in_sums * columns, columns),
                               subjects.target.subspan(s * columns, columns), section, own, scores);
      if (table && s < sections) std::ranges::copy(own, row_of(table->own, s).begin());
    }
    standing.deducts = member.sums.deducts[in_sums];
    if (order_.place_of[s] != unranked)
      standings_[static_cast<std::size_t>(order_.place_of[s])] = standing;
    else
      results[s] =
          SubjectResult{.subject = static_cast<std::int32_t>(s), .total_x100 = standing.total_x100, .standing_deducts = standing.deducts};
  }
}

} // namespace shiji::scoring
