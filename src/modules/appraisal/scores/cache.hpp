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

// What a period is scored by besides its entries, under the mark that changes with every scheme and target.
struct PeriodBasis {
  std::string mark;
  std::vector<ScoringScheme> schemes;
  std::vector<ScoringTarget> targets;
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

  // Of whichever mark was kept last.
  std::shared_ptr<PeriodBasis const> basis(Id<Zone> const& zone_id, std::string const& period_id) const;
  void keep_basis(Id<Zone> const& zone_id, std::string const& period_id, std::shared_ptr<PeriodBasis const> basis);

  std::shared_ptr<Membership::Memory const> membership(Id<Zone> const& zone_id, std::string const& fingerprint) const;
  void keep_membership(Id<Zone> const& zone_id, std::string fingerprint, std::shared_ptr<Membership::Memory const> memory);

 private:
  static constexpr std::size_t most_boards = 64;
  static constexpr std::size_t most_zones = 16;
  struct KeptBoard {
    std::string key;
    std::shared_ptr<ScoreBoard const> board;
  };
  struct KeptMembership {
    std::string fingerprint;
    std::shared_ptr<Membership::Memory const> memory;
  };
  mutable std::mutex mutex_;
  std::map<std::pair<std::string, std::string>, KeptBoard> boards_;
  std::map<std::pair<std::string, std::string>, std::shared_ptr<StandingEntries const>> entries_;
  std::map<std::pair<std::string, std::string>, std::shared_ptr<PeriodBasis const>> bases_;
  std::map<std::string, KeptMembership> memberships_;
};

BoardCache& board_cache();

} // namespace shiji::appraisal
