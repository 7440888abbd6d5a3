// SPDX-License-Identifier: Apache-2.0
#include "platform/usecase/zone_offsets.hpp"

namespace shiji {

int ZoneOffsets::of(database::Reader& reader, Id<Zone> const& zone_id) {
  if (zone_id.empty() || !look_up_) return china_offset_minutes;
  {
    std::lock_guard const lock(mutex_);
    if (auto const found = known_.find(zone_id.text); found != known_.end()) return found->second;
  }
  auto const offset = look_up_(reader, zone_id);
  if (!offset) return china_offset_minutes;
  std::lock_guard const lock(mutex_);
  return known_[zone_id.text] = static_cast<int>(*offset);
}

} // namespace shiji
