// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/audit/heads.hpp"
#include "platform/database/database.hpp"
#include "platform/identity/actor.hpp"

#include <optional>
#include <string>

// The chain of audit records: who did what, when, from where, on what, with which outcome.
namespace shiji::audit {

// What a record is made of, before it has a place in the chain.
struct Entry {
  Id<Zone> zone_id;
  Instant recorded_at;
  std::string account_id; // empty where nobody was known
  std::string address;
  std::string action;       // the route's name
  std::string subject_kind; // the noun of the route
  std::string subject_id;
  std::string outcome; // done, read, or the code of a refusal
  std::string detail;  // JSON: input and, where told, before and after; erasable, only its digest is hashed
};

// Appends the entry to its zone's chain: head taken last of all locks, record inserted, head moved on.
void append(database::Transaction& transaction, Entry const& entry);

// The head of the zone's chain: seq 0 and 64 zeros before the first record.
struct Head {
  std::int64_t seq = 0;
  std::string hash;
};
BOOST_DESCRIBE_STRUCT(Head, (), (seq, hash))
Head head(database::Reader& reader, Id<Zone> const& zone_id);
// The head as it leaves the machine.
ChainEnd end_of(database::Reader& reader, Id<Zone> const& zone_id);
// The hash of one record; nothing where there is none of that seq. 64 zeros for seq 0.
std::optional<std::string> hash_at(database::Reader& reader, Id<Zone> const& zone_id, std::int64_t seq);

// Replays the zone's chain. Nothing where every record fits and the last one is the head; else the first seq that does not, and why.
struct Fault {
  std::int64_t seq;
  std::string reason;
};
std::optional<Fault> verify(database::Reader& reader, Id<Zone> const& zone_id);

} // namespace shiji::audit
