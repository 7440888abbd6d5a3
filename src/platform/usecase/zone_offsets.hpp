// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/database.hpp"
#include "platform/identity/actor.hpp"

#include <functional>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace shiji {

inline constexpr int china_offset_minutes = 480;

// Which civil time a zone keeps, in minutes ahead of UTC. It is set when the zone is made and never changes, so that it is looked up once.
class ZoneOffsets {
 public:
  using LookUp = std::function<std::optional<std::int64_t>(database::Reader&, Id<Zone> const&)>;

  // How a zone is looked up: given by the module that owns zones, before anything is served.
  void look_up_with(LookUp look_up) { look_up_ = std::move(look_up); }
  // China's where the zone is not known (yet).
  int of(database::Reader& reader, Id<Zone> const& zone_id);

 private:
  LookUp look_up_;
  std::mutex mutex_;
  std::unordered_map<std::string, int> known_;
};

} // namespace shiji
