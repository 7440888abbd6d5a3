// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/scores/membership.hpp"
#include "modules/appraisal/scores/rules.hpp"

#include <memory>
#include <mutex>

namespace shiji::appraisal {

// The entries of an open period that stand, as of a head of the ledger, in its order.
struct StandingEntries {
  merit::LedgerHead head;
  std::vector<std::shared_ptr<merit::Entry const>> entries;
};

// What a period is scored by besides its entries.
struct PeriodBasis {
  std::vector<ScoringScheme> schemes;
  std::vector<ScoringTarget> targets;
};

// What was made, and a text of all it was made of.
template<class Value>
struct Marked {
  std::string mark;
  std::shared_ptr<Value const> value;
};

// The value kept last under each key; where there are too many keys, the first gives way.
template<class Value, std::size_t most>
class KeptLast {
 public:
  using Key = std::pair<std::string, std::string>;

  std::shared_ptr<Value const> find(Key const& key) const {
    std::scoped_lock const lock(mutex_);
    auto const found = values_.find(key);
    return found != values_.end() ? found->second : nullptr;
  }
  void keep(Key const& key, std::shared_ptr<Value const> value) {
    std::scoped_lock const lock(mutex_);
    if (values_.size() >= most && !values_.contains(key)) values_.erase(values_.begin());
    values_.insert_or_assign(key, std::move(value));
  }

 private:
  mutable std::mutex mutex_;
  std::map<Key, std::shared_ptr<Value const>> values_;
};

// Score boards in memory, and nothing that cannot be worked out again. A board is found by a key that holds everything it was made of, so
// that one worked out in a transaction that was rolled back is never found again.
class BoardCache {
 public:
  std::shared_ptr<ScoreBoard const> find(Id<Zone> const& zone_id, std::string const& period_id, std::string const& key) const;
  void keep(Id<Zone> const& zone_id, std::string const& period_id, std::string key, std::shared_ptr<ScoreBoard const> board);

  // Of whichever head was kept last; whoever asks reads on from there, or anew where the ledger does not go on from it.
  std::shared_ptr<StandingEntries const> entries(Id<Zone> const& zone_id, std::string const& period_id) const;
  void keep_entries(Id<Zone> const& zone_id, std::string const& period_id, std::shared_ptr<StandingEntries const> entries);

  std::shared_ptr<PeriodBasis const> basis(Id<Zone> const& zone_id, std::string const& period_id, std::string const& mark) const;
  void keep_basis(Id<Zone> const& zone_id, std::string const& period_id, std::string mark, std::shared_ptr<PeriodBasis const> basis);

  std::shared_ptr<Membership::Memory const> membership(Id<Zone> const& zone_id, std::string const& fingerprint) const;
  void keep_membership(Id<Zone> const& zone_id, std::string fingerprint, std::shared_ptr<Membership::Memory const> memory);

 private:
  static constexpr std::size_t most_boards = 64;
  static constexpr std::size_t most_zones = 16;
  KeptLast<Marked<ScoreBoard>, most_boards> boards_;
  KeptLast<StandingEntries, most_zones> entries_;
  KeptLast<Marked<PeriodBasis>, most_boards> bases_;
  KeptLast<Marked<Membership::Memory>, most_zones> memberships_;
};

BoardCache& board_cache();

} // namespace shiji::appraisal
