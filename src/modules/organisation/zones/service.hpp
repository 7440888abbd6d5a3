// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/api.hpp"
#include "modules/organisation/zones/types.hpp"

namespace shiji::organisation {

Page<ZoneCard> list_zones(Query& use, ListZones const& input);
ZoneCard get_zone(Query& use, ZoneRef const& input);
ZoneCard add_zone(UseCase& use, NewZone const& input);
ZoneCard change_zone(UseCase& use, ChangeZone const& input);

} // namespace shiji::organisation
