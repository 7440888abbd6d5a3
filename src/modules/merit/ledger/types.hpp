// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/types.hpp"

namespace shiji::merit {

enum class EntrySort { seq, occurred_on };
BOOST_DESCRIBE_ENUM(EntrySort, seq, occurred_on)

struct ListEntries : PageRequest<EntrySort> {
  std::optional<std::string> subject_id;
  std::optional<std::string> indicator;
  std::optional<std::string> period_id;
  std::optional<EntryKind> kind;
  std::optional<Id<Fact>> fact_id;
};
BOOST_DESCRIBE_STRUCT(ListEntries, (PageRequest<EntrySort>), (subject_id, indicator, period_id, kind, fact_id))

// A line of the ledger as shown: with the subject's name on the day of the work and the fact it comes from.
struct EntryRow : Entry {
  std::string subject_name;
  std::string fact_title;
  bool stands = false; // neither reversed nor a reversal
};
BOOST_DESCRIBE_STRUCT(EntryRow, (Entry), (subject_name, fact_title, stands))

struct GetEntry {
  std::int64_t seq = 0;
};
BOOST_DESCRIBE_STRUCT(GetEntry, (), (seq))

struct LedgerState {
  std::int64_t seq = 0; // of the last entry; 0 before the first
  std::string hash;
};
BOOST_DESCRIBE_STRUCT(LedgerState, (), (seq, hash))

struct VerifiedLedger {
  bool holds = false;
  std::int64_t seq = 0; // entries replayed; where it does not hold, the first that does not fit
  std::string reason;   // why not
  std::string hash;     // of the head
};
BOOST_DESCRIBE_STRUCT(VerifiedLedger, (), (holds, seq, reason, hash))

// The end of one chain: the zone's ledger, its audit trail, or the audit trail of the installation, which has no zone.
struct SignedHead {
  std::string chain; // ledger, audit
  std::string zone_name;
  std::int64_t seq = 0;
  std::string hash;
};
BOOST_DESCRIBE_STRUCT(SignedHead, (), (chain, zone_name, seq, hash))

// The heads of this moment with what somebody needs to hold them against the store later.
struct SignedHeads {
  Instant at;
  std::vector<SignedHead> rows;
  std::string signature;  // SM2 over the lines of the text before it, DER in hex
  std::string text;       // to print, send or keep; `shiji verify --heads` reads it
  std::string public_key; // PEM
  std::string key_sm3;    // fingerprint of the PEM text
};
BOOST_DESCRIBE_STRUCT(SignedHeads, (), (at, rows, signature, text, public_key, key_sm3))

// A row as the database holds it, before anybody trusts its words.
struct StoredEntry {
  std::string zone_id;
  std::int64_t seq = 0;
  std::string subject_id, indicator, measure;
  std::int64_t quantity_x100 = 0;
  std::string occurred_on, period_id, kind, fact_id, scheme_id, rule_id, recorded_at, recorded_by;
  std::optional<std::int64_t> reverses;
  std::string reason, prev, hash;
};
BOOST_DESCRIBE_STRUCT(StoredEntry, (),
                      (zone_id, seq, subject_id, indicator, measure, quantity_x100, occurred_on, period_id, kind, fact_id, scheme_id,
                       rule_id, recorded_at, recorded_by, reverses, reason, prev, hash))

} // namespace shiji::merit
