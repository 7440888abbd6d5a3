// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/page.hpp"
#include "core/calendar/date.hpp"
#include "platform/identity/actor.hpp"
#include "platform/shape/core_forms.hpp"

#include <optional>
#include <string>
#include <vector>

namespace shiji::audit_trail {

// What came of it: an act that was done, a question that was recorded, one asked with another person's grants, or a refusal.
enum class RecordResult { done, read, viewed, refused };
BOOST_DESCRIBE_ENUM(RecordResult, done, read, viewed, refused)

// Whose chain: the zone's, or that of the installation, in which stands what was tried before anybody was known.
enum class Chain { zone, installation };
BOOST_DESCRIBE_ENUM(Chain, zone, installation)

enum class RecordSort { seq };
BOOST_DESCRIBE_ENUM(RecordSort, seq)

struct ListAuditRecords : PageRequest<RecordSort> {
  std::optional<Chain> chain;
  std::optional<std::string> who; // part of an account's name or username
  std::optional<std::string> action;
  std::optional<std::string> subject_kind, subject; // the noun, and the id
  std::optional<RecordResult> result;
  std::optional<std::string> address;
  std::optional<Date> from, to; // civil dates of the zone, both included
};
BOOST_DESCRIBE_STRUCT(ListAuditRecords, (PageRequest<RecordSort>), (chain, who, action, subject_kind, subject, result, address, from, to))

struct RecordRow {
  std::int64_t seq = 0;
  Instant recorded_at;
  std::string account_id, account_name, username;
  std::string action, action_zh, action_en;
  std::string subject_kind, subject_id, subject_name;
  RecordResult result{};
  std::string outcome; // of a refusal its code
  std::string address;
};
BOOST_DESCRIBE_STRUCT(RecordRow, (),
                      (seq, recorded_at, account_id, account_name, username, action, action_zh, action_en, subject_kind, subject_id,
                       subject_name, result, outcome, address))

struct ListReads : PageRequest<RecordSort> {
  std::optional<std::string> who; // reader
  std::optional<std::string> action;
  std::optional<Id<Person>> person_id; // whose
  std::optional<Date> from, to;
};
BOOST_DESCRIBE_STRUCT(ListReads, (PageRequest<RecordSort>), (who, action, person_id, from, to))

// Who read whose what, when, from where and why.
struct ReadRow {
  std::int64_t seq = 0;
  Instant recorded_at;
  std::string account_name, username;
  std::string action, action_zh, action_en;
  std::string subject_kind, subject_id, subject_name;
  std::string reason;
  std::string viewing_as; // with whose grants, where not with the reader's own
  std::string address;
  RecordResult result{};
};
BOOST_DESCRIBE_STRUCT(ReadRow, (),
                      (seq, recorded_at, account_name, username, action, action_zh, action_en, subject_kind, subject_id, subject_name,
                       reason, viewing_as, address, result))

struct ListOwnReads : PageRequest<RecordSort> {};
BOOST_DESCRIBE_STRUCT(ListOwnReads, (PageRequest<RecordSort>), ())

// What the person concerned is told: who and why, not from which address.
struct OwnReadRow {
  std::int64_t seq = 0;
  Instant recorded_at;
  std::string account_name;
  std::string action, action_zh, action_en;
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(OwnReadRow, (), (seq, recorded_at, account_name, action, action_zh, action_en, reason))

struct GetAuditRecord {
  std::int64_t seq = 0;
  std::optional<Chain> chain;
};
BOOST_DESCRIBE_STRUCT(GetAuditRecord, (), (seq, chain))

// A leaf of what a record tells, by its path as `actors[0].share_bp`.
struct Leaf {
  std::string path, value;
  bool sealed = false; // its value is told to nobody
  bool operator==(Leaf const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Leaf, (), (path, value, sealed))

enum class ChangeKind { added, removed, changed };
BOOST_DESCRIBE_ENUM(ChangeKind, added, removed, changed)

struct Change {
  std::string path;
  ChangeKind kind{};
  std::string before, after; // empty where sealed
  bool sealed = false;
  bool operator==(Change const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Change, (), (path, kind, before, after, sealed))

struct AuditRecord : RecordRow {
  Chain chain{};
  std::string reason, viewing_as;
  bool erased = false; // what it told was erased; its place in the chain stands
  std::vector<Leaf> input;
  std::vector<Change> changes;
  std::string detail_sm3, prev, hash;
};
BOOST_DESCRIBE_STRUCT(AuditRecord, (RecordRow), (chain, reason, viewing_as, erased, input, changes, detail_sm3, prev, hash))

struct ChainRef {
  std::optional<Chain> chain;
};
BOOST_DESCRIBE_STRUCT(ChainRef, (), (chain))

struct ChainState {
  std::int64_t seq = 0; // of the last record; 0 before the first
  std::string hash;
};
BOOST_DESCRIBE_STRUCT(ChainState, (), (seq, hash))

struct VerifiedChain {
  bool holds = false;
  std::int64_t seq = 0; // records replayed; where it does not hold, the first that does not fit
  std::string reason;
  std::string hash;
};
BOOST_DESCRIBE_STRUCT(VerifiedChain, (), (holds, seq, reason, hash))

struct ActionWord {
  std::string action, module, zh, en;
  bool is_act = false;
};
BOOST_DESCRIBE_STRUCT(ActionWord, (), (action, module, zh, en, is_act))

struct ActionWords {
  std::vector<ActionWord> rows; // everything that leaves a record
};
BOOST_DESCRIBE_STRUCT(ActionWords, (), (rows))

} // namespace shiji::audit_trail
