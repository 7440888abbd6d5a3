// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/types.hpp"

namespace shiji::organisation {

enum class ZoneSort { code, name };
BOOST_DESCRIBE_ENUM(ZoneSort, code, name)

struct ListZones : PageRequest<ZoneSort> {
  std::optional<std::string> text; // part of the name
};
BOOST_DESCRIBE_STRUCT(ListZones, (PageRequest<ZoneSort>), (text))

struct ZoneRef {
  Id<Zone> zone_id;
};
BOOST_DESCRIBE_STRUCT(ZoneRef, (), (zone_id))

struct ChangeZone {
  Id<Zone> zone_id;
  std::int64_t version = 0;
  shape::NonEmptyText<80> name;
};
BOOST_DESCRIBE_STRUCT(ChangeZone, (), (zone_id, version, name))

} // namespace shiji::organisation
