// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/scores/types.hpp"
#include "modules/organisation/api.hpp"

#include <map>
#include <memory>
#include <unordered_map>

namespace shiji::appraisal {

// The people and open units of a zone today.
struct Roster {
  std::vector<organisation::PersonCard> people;
  std::vector<organisation::UnitCard> units;
};
Roster roster_of(database::Reader& reader, Id<Zone> const& zone_id);

// A text that is another one whenever somebody or some unit is placed otherwise.
std::string fingerprint_of(Roster const& roster);

// Which units a person belonged to on a day: that of the post then held and those above it. Answers come from the organisation, once per
// person and day; what is known may be handed on to the next use as long as the roster is the same.
class Membership {
 public:
  using Memory = std::unordered_map<std::string, std::map<Date, std::vector<std::string>>>;

  Membership(database::Reader& reader, Id<Zone> const& zone_id, Roster const& roster, std::shared_ptr<Memory const> known = nullptr);

  // Stays where it is as long as this does, and as long as the memory handed in.
  std::vector<std::string> const& units_of(std::string const& person_id, Date day);
  bool is_unit(std::string const& subject_id) const { return parent_of_.contains(subject_id); }
  // All that is known now: the memory handed in, where nothing had to be asked.
  std::shared_ptr<Memory const> memory() const;

 private:
  database::Reader& reader_;
  Id<Zone> const& zone_id_;
  std::map<std::string, std::string> parent_of_;
  std::shared_ptr<Memory const> known_;
  Memory learnt_;
};

} // namespace shiji::appraisal
