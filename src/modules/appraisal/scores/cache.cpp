// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/scores/cache.hpp"

namespace shiji::appraisal {
namespace {

auto under(std::string const& mark, auto const& kept) { return kept && kept->mark == mark ? kept->value : nullptr; }

template<class Value>
auto marked(std::string mark, std::shared_ptr<Value const> value) {
  return std::make_shared<Marked<Value> const>(Marked<Value>{std::move(mark), std::move(value)});
}

} // namespace

std::shared_ptr<ScoreBoard const> BoardCache::find(Id<Zone> const& zone_id, std::string const& period_id, std::string const& key) const {
  return under(key, boards_.find({zone_id.text, period_id}));
}

void BoardCache::keep(Id<Zone> const& zone_id, std::string const& period_id, std::string key, std::shared_ptr<ScoreBoard const> board) {
  boards_.keep({zone_id.text, period_id}, marked(std::move(key), std::move(board)));
}

std::shared_ptr<StandingEntries const> BoardCache::entries(Id<Zone> const& zone_id, std::string const& period_id) const {
  return entries_.find({zone_id.text, period_id});
}

void BoardCache::keep_entries(Id<Zone> const& zone_id, std::string const& period_id, std::shared_ptr<StandingEntries const> entries) {
  entries_.keep({zone_id.text, period_id}, std::move(entries));
}

std::shared_ptr<PeriodBasis const> BoardCache::basis(Id<Zone> const& zone_id, std::string const& period_id, std::string const& mark) const {
  return under(mark, bases_.find({zone_id.text, period_id}));
}

void BoardCache::keep_basis(Id<Zone> const& zone_id, std::string const& period_id, std::string mark,
                            std::shared_ptr<PeriodBasis const> basis) {
  bases_.keep({zone_id.text, period_id}, marked(std::move(mark), std::move(basis)));
}

std::shared_ptr<Membership::Memory const> BoardCache::membership(Id<Zone> const& zone_id, std::string const& fingerprint) const {
  return under(fingerprint, memberships_.find({zone_id.text, ""}));
}

void BoardCache::keep_membership(Id<Zone> const& zone_id, std::string fingerprint, std::shared_ptr<Membership::Memory const> memory) {
  memberships_.keep({zone_id.text, ""}, marked(std::move(fingerprint), std::move(memory)));
}

BoardCache& board_cache() {
  static BoardCache cache;
  return cache;
}

} // namespace shiji::appraisal
