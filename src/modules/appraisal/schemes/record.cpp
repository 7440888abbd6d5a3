// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/schemes/record.hpp"

#include "modules/appraisal/schemes/store.hpp"

namespace shiji::appraisal {

std::optional<RecordCard> scheme_record(Context const& use, database::Reader& db, std::string const& scheme_id) {
  auto const scheme = find_scheme(db, use.zone_id(), Id<Scheme>(scheme_id));
  return scheme ? std::optional(RecordCard{scheme->name, {}}) : std::nullopt;
}

} // namespace shiji::appraisal
