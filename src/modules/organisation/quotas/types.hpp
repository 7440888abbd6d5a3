// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/types.hpp"

namespace shiji::organisation {

enum class EstablishmentSort { unit, category, establishment, vacant };
BOOST_DESCRIBE_ENUM(EstablishmentSort, unit, category, establishment, vacant)

struct ListEstablishment : PageRequest<EstablishmentSort> {
  std::optional<Id<Unit>> unit_id;
  std::optional<std::string> category;
};
BOOST_DESCRIBE_STRUCT(ListEstablishment, (PageRequest<EstablishmentSort>), (unit_id, category))

// The establishment of a department in one category, or on the row of the zone's unit that of the whole zone, beside what is made of it.
struct EstablishmentRow {
  Id<Unit> unit_id;
  std::string unit_name;
  UnitKind kind{};
  std::string category;
  std::int64_t establishment = 0;
  std::int64_t headcount = 0; // places of the posts of the unit and all units below it
  std::int64_t filled = 0;
  std::int64_t vacant = 0;      // places open to appointment
  std::int64_t frozen = 0;      // places of frozen posts that nobody holds
  std::int64_t over = 0;        // places beyond the establishment
  std::int64_t unallocated = 0; // of a department: not yet made into posts; of the zone: the pool, given to no department and no post
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(EstablishmentRow, (),
                      (unit_id, unit_name, kind, category, establishment, headcount, filled, vacant, frozen, over, unallocated, version))

struct SetQuota {
  Id<Unit> unit_id; // a department, or the unit of the zone for the total
  Category category;
  std::int64_t version = 0; // 0 where no establishment was set yet
  std::int64_t establishment = 0;
  std::optional<Date> valid_from = {}; // today where absent; the unit's first day where nothing was granted before
};
BOOST_DESCRIBE_STRUCT(SetQuota, (), (unit_id, category, version, establishment, valid_from))

// The guard row of a department's (or the zone's own) posts in one category, as taken in a transaction.
struct Quota {
  Id<Unit> unit_id;
  std::string category;
  std::int64_t establishment = 0;
  std::int64_t headcount = 0; // places of posts that count on this row alone
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Quota, (), (unit_id, category, establishment, headcount, version))

} // namespace shiji::organisation
