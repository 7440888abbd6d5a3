// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/types.hpp"

namespace shiji {
struct Unsealing;
} // namespace shiji

namespace shiji::organisation {

// Every no of the doors out and in.
enum class LeavingRefusal {
  leaving_open_already,
  receiver_is_leaver,
  receiver_without_post,
  dismissal_without_document,
  leaving_closed,
  handover_settled,
  handover_open,
  note_too_long,
  last_day_ahead,
  dismissal_needs_second,
  has_not_left,
  not_yours_to_settle,
};
BOOST_DESCRIBE_ENUM(LeavingRefusal, leaving_open_already, receiver_is_leaver, receiver_without_post, dismissal_without_document,
                    leaving_closed, handover_settled, handover_open, note_too_long, last_day_ahead, dismissal_needs_second, has_not_left,
                    not_yours_to_settle)

// The doors out: the contract ends, the person asks to go, another place takes them over, a decision ends it.
enum class LeavingKind { expiry, resignation, transfer, dismissal };
BOOST_DESCRIBE_ENUM(LeavingKind, expiry, resignation, transfer, dismissal)

enum class LeavingState { open, left, cancelled };
BOOST_DESCRIBE_ENUM(LeavingState, open, left, cancelled)

enum class HandoverState { open, done, explained };
BOOST_DESCRIBE_ENUM(HandoverState, open, done, explained)

enum class LeavingSort { opened_at, last_day, person };
BOOST_DESCRIBE_ENUM(LeavingSort, opened_at, last_day, person)

struct ListLeavings : PageRequest<LeavingSort> {
  std::optional<std::string> text; // part of the name
  std::optional<LeavingState> state;
  std::optional<LeavingKind> kind;
};
BOOST_DESCRIBE_STRUCT(ListLeavings, (PageRequest<LeavingSort>), (text, state, kind))

struct LeavingRow {
  Id<Leaving> leaving_id;
  Id<Person> person_id;
  std::string person_name;
  std::string unit_name; // of the post held when it was opened
  LeavingKind kind{};
  LeavingState state{};
  Date last_day;
  std::string receiver_name;
  std::int64_t items_open = 0; // of the handover list
  std::int64_t items = 0;
  Instant opened_at;
  std::optional<Date> returned_on; // taken on again
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(LeavingRow, (),
                      (leaving_id, person_id, person_name, unit_name, kind, state, last_day, receiver_name, items_open, items, opened_at,
                       returned_on, version))

struct LeavingRef {
  Id<Leaving> leaving_id;
};
BOOST_DESCRIBE_STRUCT(LeavingRef, (), (leaving_id))

struct HandoverItem {
  std::int64_t item = 0;
  HandoverKind kind{};
  std::string subject;
  HandoverState state{};
  std::string note;
  std::string settler_name;
  std::optional<Instant> settled_at;
};
BOOST_DESCRIBE_STRUCT(HandoverItem, (), (item, kind, subject, state, note, settler_name, settled_at))

// A leaving's row as acts see it.
struct LeavingRecord {
  Id<Leaving> leaving_id;
  Id<Person> person_id;
  std::string unit_id; // empty where no post was held
  LeavingKind kind{};
  LeavingState state{};
  Date last_day;
  Id<Person> receiver_id;
  std::string document; // the decision's name and number; given where it is a dismissal
  std::string reason;
  Id<Account> opened_by;
  std::string opener_name;
  Instant opened_at;
  std::optional<Id<Account>> closed_by;
  std::string closer_name;
  std::optional<Instant> closed_at;
  std::optional<Date> returned_on;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(LeavingRecord, (),
                      (leaving_id, person_id, unit_id, kind, state, last_day, receiver_id, document, reason, opened_by, opener_name,
                       opened_at, closed_by, closer_name, closed_at, returned_on, version))

struct LeavingDetail : LeavingRow {
  Id<Person> receiver_id;
  std::string document;
  std::string reason;
  std::string opener_name;
  std::string closer_name;
  std::optional<Instant> closed_at;
  std::vector<HandoverItem> handover;
  bool may_settle = false;
  bool may_complete = false;
};
BOOST_DESCRIBE_STRUCT(LeavingDetail, (LeavingRow),
                      (receiver_id, document, reason, opener_name, closer_name, closed_at, handover, may_settle, may_complete))

struct OwnLeavings {
  std::vector<LeavingRow> rows; // one's own, and those one receives from
};
BOOST_DESCRIBE_STRUCT(OwnLeavings, (), (rows))

struct OpenLeaving {
  Id<Person> person_id;
  std::int64_t version = 0; // of the person
  LeavingKind kind{};
  Date last_day; // may lie ahead
  Id<Person> receiver_id;
  std::optional<shape::NonEmptyText<120>> document;
  shape::NonEmptyText<200> reason;
};
BOOST_DESCRIBE_STRUCT(OpenLeaving, (), (person_id, version, kind, last_day, receiver_id, document, reason))

struct AddHandover {
  Id<Leaving> leaving_id;
  std::int64_t version = 0;
  HandoverKind kind{};
  shape::NonEmptyText<120> subject;
};
BOOST_DESCRIBE_STRUCT(AddHandover, (), (leaving_id, version, kind, subject))

struct SettleHandover {
  Id<Leaving> leaving_id;
  std::int64_t version = 0;
  std::int64_t item = 0;
  HandoverState state = HandoverState::done;
  std::string note; // what was done, or why it cannot be
};
BOOST_DESCRIBE_STRUCT(SettleHandover, (), (leaving_id, version, item, state, note))

struct LeavingAct {
  Id<Leaving> leaving_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(LeavingAct, (), (leaving_id, version))

struct LeavingVersion {
  Id<Leaving> leaving_id;
  LeavingState state{};
  std::optional<Id<Unsealing>> unsealing_id; // the identity goes out with the file: readable for some minutes by whoever completed it
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(LeavingVersion, (), (leaving_id, state, unsealing_id, version))

struct Rehire {
  Id<Person> person_id;
  std::int64_t version = 0;        // of the person
  std::optional<Date> returned_on; // today where absent
};
BOOST_DESCRIBE_STRUCT(Rehire, (), (person_id, version, returned_on))

// The doors of the closed loop 进、出、上、下; a move on the same level goes through none of them but is shown between them.
enum class DoorKind { in, out, up, down, move };
BOOST_DESCRIBE_ENUM(DoorKind, in, out, up, down, move)

struct Door {
  DoorKind kind{};
  Date on;
  std::string title; // of the post; empty at a door in or out without one
  std::string place; // its unit
  std::optional<LeavingKind> leaving;
};
BOOST_DESCRIBE_STRUCT(Door, (), (kind, on, title, place, leaving))

} // namespace shiji::organisation
