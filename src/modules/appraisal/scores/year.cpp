// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/scores/year.hpp"

#include "modules/appraisal/api.hpp"
#include "modules/appraisal/scores/board.hpp"

#include <algorithm>
#include <memory>

namespace shiji::appraisal {
namespace {

struct Sum {
  std::int64_t totals_x100 = 0;
  std::int64_t periods = 0;
  std::pair<std::string, std::int64_t> group; // category and level in the last period assessed
};

// To the nearest, halves up: totals are not negative.
std::int64_t mean(Sum const& sum) { return (2 * sum.totals_x100 + sum.periods) / (2 * sum.periods); }

} // namespace

std::map<std::string, YearStanding> joined_over_year(std::vector<ScoreBoard const*> const& boards) {
  std::map<std::string, Sum> sums;
  for (ScoreBoard const* board : boards)
    for (SubjectScore const& score : board->scores) {
      if (score.subject.kind != RankedKind::people || !score.total_x100) continue;
      Sum& sum = sums[score.subject.subject_id];
      sum.totals_x100 += *score.total_x100;
      ++sum.periods;
      sum.group = {score.subject.category, score.subject.level};
    }
  std::map<std::pair<std::string, std::int64_t>, std::vector<std::int64_t>> means;
  for (auto const& [person, sum] : sums) means[sum.group].push_back(mean(sum));
  std::map<std::string, YearStanding> standings;
  for (auto const& [person, sum] : sums) {
    auto const& group = means.at(sum.group);
    std::int64_t const own = mean(sum);
    auto const better = std::count_if(group.begin(), group.end(), [&](std::int64_t other) { return other > own; });
    standings[person] = {own, sum.periods, better + 1, static_cast<std::int64_t>(group.size())};
  }
  return standings;
}

std::map<std::string, YearStanding> year_standings(database::Reader& reader, Id<Zone> const& zone_id, Date today, int year) {
  std::vector<std::shared_ptr<ScoreBoard const>> kept;
  std::vector<ScoreBoard const*> boards;
  auto periods = merit::periods(reader, zone_id);
  std::erase_if(periods, [&](merit::Period const& period) { return period.to.year != year || period.from > today; });
  std::sort(periods.begin(), periods.end(), [](auto const& a, auto const& b) { return a.to < b.to; });
  for (merit::Period const& period : periods) {
    kept.push_back(score_board(reader, zone_id, period, today));
    boards.push_back(kept.back().get());
  }
  return joined_over_year(boards);
}

} // namespace shiji::appraisal
