// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/page.hpp"
#include "core/calendar/date.hpp"
#include "platform/identity/actor.hpp"
#include "platform/shape/core_forms.hpp"

#include <map>
#include <string>
#include <vector>

namespace shiji {
struct Evidence;
struct Fact;
struct Scheme;
} // namespace shiji

namespace shiji::merit {

enum class FactStatus { declared, confirmed, rejected, withdrawn };
BOOST_DESCRIBE_ENUM(FactStatus, declared, confirmed, rejected, withdrawn)

enum class SubjectKind { person, unit };
BOOST_DESCRIBE_ENUM(SubjectKind, person, unit)

// What one field of a fact counts: pieces, money in fen, or days and the like in hundredths.
enum class QuantityUnit { count, amount_fen, hundredths, flag };
BOOST_DESCRIBE_ENUM(QuantityUnit, count, amount_fen, hundredths, flag)

struct QuantityField {
  std::string name; // count, amount_fen, days_x100, on_time …
  QuantityUnit unit{};
  std::string zh, en;
};
BOOST_DESCRIBE_STRUCT(QuantityField, (), (name, unit, zh, en))

// A kind of fact, declared in code by the module that records it.
struct FactKind {
  std::string code; // visit, request_solved …
  std::string zh, en;
  bool may_be_declared = true; // by hand, with evidence; else only written by work modules and imports
  std::vector<QuantityField> fields;
};
BOOST_DESCRIBE_STRUCT(FactKind, (), (code, zh, en, may_be_declared, fields))

// Somebody's part in a fact; the shares of a fact sum to 10000.
struct Actor {
  SubjectKind subject_kind{};
  std::string subject_id; // of a person or a unit
  std::int64_t share_bp = 0;
};
BOOST_DESCRIBE_STRUCT(Actor, (), (subject_kind, subject_id, share_bp))

// Which entry a fact of a kind leaves for each of its actors.
enum class Measure { actual, numerator, denominator, rating, days_late, done };
BOOST_DESCRIBE_ENUM(Measure, actual, numerator, denominator, rating, days_late, done)

enum class EntryKind { credit, deduct, reverse };
BOOST_DESCRIBE_ENUM(EntryKind, credit, deduct, reverse)

struct PostingRule {
  std::string rule_id; // unique in its scheme
  std::string fact_kind;
  std::string filter_field;      // empty: every fact of the kind
  std::int64_t filter_value = 0; // the field must equal it
  std::string indicator;         // an indicator of the scheme, or `points`
  Measure measure{};
  EntryKind entry_kind = EntryKind::credit; // credit or deduct; a deduct is always `actual`
  std::string quantity;                     // `count` (1), the name of a field, or `constant`
  std::int64_t constant_x100 = 0;
  std::optional<std::int64_t> cap_x100; // of the rule per subject and period; points only
};
BOOST_DESCRIBE_STRUCT(PostingRule, (),
                      (rule_id, fact_kind, filter_field, filter_value, indicator, measure, entry_kind, quantity, constant_x100, cap_x100))

struct Period {
  std::string period_id; // 2026Q1
  std::string name;
  Date from, to; // both days belong to it
  bool sealed = false;
  std::int64_t sealed_seq = 0; // of the ledger, when it was sealed
};
BOOST_DESCRIBE_STRUCT(Period, (), (period_id, name, from, to, sealed, sealed_seq))

// A line of the ledger, as rules.md names its fields.
struct Entry {
  Id<Zone> zone_id;
  std::int64_t seq = 0;
  std::string subject_id;
  std::string indicator;
  Measure measure{};
  std::int64_t quantity_x100 = 0;
  Date occurred_on;
  std::string period_id;
  EntryKind kind{};
  Id<Fact> fact_id;
  Id<Scheme> scheme_id;
  std::string rule_id;
  Instant recorded_at;
  std::string recorded_by;              // account id
  std::optional<std::int64_t> reverses; // seq of the entry a reverse names
  std::string reason;                   // its code: corrected, tolerated, appeal …
  std::string prev, hash;
};
BOOST_DESCRIBE_STRUCT(Entry, (),
                      (zone_id, seq, subject_id, indicator, measure, quantity_x100, occurred_on, period_id, kind, fact_id, scheme_id,
                       rule_id, recorded_at, recorded_by, reverses, reason, prev, hash))

} // namespace shiji::merit
