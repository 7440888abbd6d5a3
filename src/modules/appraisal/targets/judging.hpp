// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/targets/types.hpp"
#include "platform/usecase/usecase.hpp"

#include <map>
#include <set>

// How a row of targets is judged, from the page or from a sheet.
namespace shiji::appraisal {

// What the caller may set: everything for a reach over the zone, else the units and people within.
class Writable {
 public:
  Writable(Context const& use, database::Reader& reader);
  bool covers(std::string const& subject_id) const { return ids_.contains(subject_id); }

 private:
  std::set<std::string> ids_;
};

// Units in the order of their tree, then the people.
std::vector<TargetPlace> places_of(database::Reader& reader, Id<Zone> const& zone_id);

// The quarters of each year that has any.
using PeriodsByYear = std::map<std::string, std::vector<std::string>>;
PeriodsByYear periods_by_year(database::Reader& reader, Id<Zone> const& zone_id);
// Quarters and years.
std::set<std::string> period_ids_of(PeriodsByYear const& years);

// The faults that each row has by itself.
Verdict rows_are_sound(SetTargets const& input, std::vector<TargetPlace> const& places, Writable const& writable,
                       std::set<std::string> const& period_ids);

void store_change(UseCase& use, std::string const& indicator, TargetChange const& row);

} // namespace shiji::appraisal
