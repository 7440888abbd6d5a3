// SPDX-License-Identifier: Apache-2.0
#include "platform/events/live.hpp"

#include <algorithm>

namespace shiji {
namespace {

struct Frame {
  std::int64_t seq;
  std::string kind;
  Id<Zone> zone_id;
  std::string subject_kind;
  std::string subject_id;
  std::int64_t version;
  shape::RawJson contents;
};
BOOST_DESCRIBE_STRUCT(Frame, (), (seq, kind, zone_id, subject_kind, subject_id, version, contents))

std::string frame_of(std::int64_t seq, LiveEvent const& e) {
  Frame frame{seq, e.kind, e.zone_id, e.subject_kind, e.subject_id, e.version, {}};
  if (!e.contents_json.empty()) frame.contents.json = e.contents_json;
  return "id: " + std::to_string(seq) + "\ndata: " + shape::to_json(frame) + "\n\n";
}

bool contains(std::vector<std::string> const& ids, std::string const& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

} // namespace

bool covers(database::Scope const& scope, LiveEvent const& event) {
  using enum database::Reach;
  if (event.for_whole_zone) return true;
  switch (scope.reach) {
  case zone:
  case league: return true;
  case self: return contains(event.owner_ids, scope.anchor_id);
  case section:
  case department: return contains(event.unit_ids, scope.anchor_id);
  case task_force:
  case own_enterprise: return false;
  }
  return false;
}

void LiveStream::publish(LiveEvent event) {
  std::lock_guard const lock(mutex_);
  ring_.push_back({++last_seq_, std::move(event)});
  if (ring_.size() > ring_size) ring_.pop_front();
  std::string const frame = frame_of(last_seq_, ring_.back().event);
  std::erase_if(listeners_, [&](Listener const& listener) { return listener.may_hear(ring_.back().event) && !listener.send(frame); });
}

void LiveStream::listen(std::optional<std::int64_t> last_event_id, MayHear may_hear, Send send) {
  std::lock_guard const lock(mutex_);
  // A number this server never gave (it was restarted) or that left the ring: the page must read everything anew.
  bool const gap = last_event_id && (*last_event_id > last_seq_ || (!ring_.empty() && *last_event_id + 1 < ring_.front().seq));
  if (gap)
    send("id: " + std::to_string(last_seq_) + "\nevent: reset\ndata: {}\n\n");
  else if (last_event_id)
    for (auto const& [seq, event] : ring_)
      if (seq > *last_event_id && may_hear(event)) send(frame_of(seq, event));
  listeners_.push_back({std::move(may_hear), std::move(send)});
}

std::size_t LiveStream::listeners() const {
  std::lock_guard const lock(mutex_);
  return listeners_.size();
}

} // namespace shiji
