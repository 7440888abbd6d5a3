// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/identity/actor.hpp"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace shiji {

// A name of something that changed. Browsers hear kind, subject and version; who may hear it is decided by the columns below.
struct LiveEvent {
  std::string kind; // fact_confirmed, ranking_changed …
  Id<Zone> zone_id;
  std::string subject_kind;
  std::string subject_id;
  std::int64_t version = 0;

  std::string_view permission;          // a listener needs it, with a scope that covers the row
  std::vector<std::string> owner_ids;   // persons the row belongs to
  std::vector<std::string> unit_ids;    // units it lies in, with their ancestors
  std::vector<std::string> account_ids; // where it is for these accounts alone, whatever the scope
  bool for_whole_zone = false;          // everybody who holds the permission there may read it, however far their grant reaches
  std::string contents_json;            // only for ranking_changed

  bool is_for(std::string_view account_id) const {
    return std::find(account_ids.begin(), account_ids.end(), account_id) != account_ids.end();
  }
};

// The committed events in order, kept in a ring for those who come back, sent to those who listen.
class LiveStream {
 public:
  // Answers whether the listener may hear the event, judged anew for each event with the listener's grants of that moment.
  using MayHear = std::function<bool(LiveEvent const&)>;
  using Send = std::function<bool(std::string_view frame)>; // false: the listener is gone

  // After the commit is durable, in commit order.
  void publish(LiveEvent event);
  // Sends first what came after last_event_id, or `reset` where the ring no longer holds it, then everything to come.
  void listen(std::optional<std::int64_t> last_event_id, MayHear may_hear, Send send);
  std::size_t listeners() const;

  static constexpr std::size_t ring_size = 10'000;

 private:
  struct Numbered {
    std::int64_t seq;
    LiveEvent event;
  };
  struct Listener {
    MayHear may_hear;
    Send send;
  };
  mutable std::mutex mutex_;
  std::deque<Numbered> ring_;
  std::vector<Listener> listeners_;
  std::int64_t last_seq_ = 0;
};

// True where a row with these owners and units lies in the scope, or is for everybody of its zone.
bool covers(database::Scope const& scope, LiveEvent const& event);

} // namespace shiji
