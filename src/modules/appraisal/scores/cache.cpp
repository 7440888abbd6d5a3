// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/scores/cache.hpp"

namespace shiji::appraisal {

std::shared_ptr<ScoreBoard const> BoardCache::find(Id<Zone> const& zone_id, std::string const& period_id, std::string const& key) const {
  std::scoped_lock const lock(mutex_);
  auto const found = boards_.find({zone_id.text, period_id});
  return found != boards_.end() && found->second.key == key ? found->second.board : nullptr;
}

void BoardCache::keep(Id<Zone> const& zone_id, std::string const& period_id, std::string key, std::shared_ptr<ScoreBoard const> board) {
  std::scoped_lock const lock(mutex_);
  if (boards_.size() >= most_boards && !boards_.contains({zone_id.text, period_id})) boards_.erase(boards_.begin());
  boards_[{zone_id.text, period_id}] = {std::move(key), std::move(board)};
}

std::shared_ptr<StandingEntries const> BoardCache::entries(Id<Zone> const& zone_id, std::string const& period_id) const {
  std::scoped_lock const lock(mutex_);
  auto const found = entries_.find({zone_id.text, period_id});
  return found != entries_.end() ? found->second : nullptr;
}

void BoardCache::keep_entries(Id<Zone> const& zone_id, std::string const& period_id, std::shared_ptr<StandingEntries const> entries) {
  std::scoped_lock const lock(mutex_);
  if (entries_.size() >= most_zones && !entries_.contains({zone_id.text, period_id})) entries_.erase(entries_.begin());
  entries_[{zone_id.text, period_id}] = std::move(entries);
}

std::shared_ptr<PeriodBasis const> BoardCache::basis(Id<Zone> const& zone_id, std::string const& period_id) const {
  std::scoped_lock const lock(mutex_);
  auto const found = bases_.find({zone_id.text, period_id});
  return found != bases_.end() ? found->second : nullptr;
}

void BoardCache::keep_basis(Id<Zone> const& zone_id, std::string const& period_id, std::shared_ptr<PeriodBasis const> basis) {
  std::scoped_lock const lock(mutex_);
  if (bases_.size() >= most_boards && !bases_.contains({zone_id.text, period_id})) bases_.erase(bases_.begin());
  bases_[{zone_id.text, period_id}] = std::move(basis);
}

std::shared_ptr<Membership::Memory const> BoardCache::membership(Id<Zone> const& zone_id, std::string const& fingerprint) const {
  std::scoped_lock const lock(mutex_);
  auto const found = memberships_.find(zone_id.text);
  return found != memberships_.end() && found->second.fingerprint == fingerprint ? found->second.memory : nullptr;
}

void BoardCache::keep_membership(Id<Zone> const& zone_id, std::string fingerprint, std::shared_ptr<Membership::Memory const> memory) {
  std::scoped_lock const lock(mutex_);
  if (memberships_.size() >= most_zones && !memberships_.contains(zone_id.text)) memberships_.erase(memberships_.begin());
  memberships_[zone_id.text] = {std::move(fingerprint), std::move(memory)};
}

BoardCache& board_cache() {
  static BoardCache cache;
  return cache;
}

} // namespace shiji::appraisal
