// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/chain/canonical.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>

#include <boost/describe.hpp>

namespace shiji::chain {

enum class EntryKind { credit, deduct, reverse };
BOOST_DESCRIBE_ENUM(EntryKind, credit, deduct, reverse)

// What a quantity says of its indicator: a sum (actual), the two sides of a rate, one rating (100-500), days late of one item, or done
// (100).
enum class Measure { actual, numerator, denominator, rating, days_late, done };
BOOST_DESCRIBE_ENUM(Measure, actual, numerator, denominator, rating, days_late, done)

// One line of a zone's merit ledger, in the order of its canonical form.
struct Entry {
  std::string zone;
  std::int64_t seq = 0; // 1, 2, 3 ... in the zone, without holes
  std::string subject;  // a person or a unit
  std::string indicator;
  Measure measure = Measure::actual;
  std::int64_t quantity_x100 = 0;
  std::string occurred_on; // YYYY-MM-DD
  std::string period;
  EntryKind kind = EntryKind::credit;
  std::optional<std::string> fact;
  std::optional<std::string> scheme;
  std::optional<std::string> rule;
  std::string recorded_at; // YYYY-MM-DDTHH:MM:SSZ
  std::string by;
  std::optional<std::int64_t> reverses; // seq of the entry a reverse takes back
  std::optional<std::string> reason;

  bool operator==(Entry const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Entry, (),
                      (zone, seq, subject, indicator, measure, quantity_x100, occurred_on, period, kind, fact, scheme, rule, recorded_at,
                       by, reverses, reason))

// Canonical form, version 1.
std::string canonical_entry(Entry const& entry);

// The entry's hash, given that of the entry before it (nothing_before for seq 1).
Digest hash_entry(Digest const& previous, Entry const& entry);

// An entry with the hashes written beside it.
struct ChainedEntry {
  Entry entry;
  Digest previous{};
  Digest hash{};
};

enum class ChainFault {
  other_zone,         // the entry belongs to another zone's chain
  seq_not_next,       // its number does not follow
  previous_differs,   // prev is not the hash of the entry before
  hash_differs,       // the content does not give its hash
  reversal_malformed, // reverses or reason do not suit the kind
  reversal_unknown,   // it names no earlier entry that stands and is no reversal itself
  reversal_differs,   // it does not repeat what it reverses
};
BOOST_DESCRIBE_ENUM(ChainFault, other_zone, seq_not_next, previous_differs, hash_differs, reversal_malformed, reversal_unknown,
                    reversal_differs)

// Replays one zone's chain entry by entry. Keeps one digest per entry, so that a chain need not lie in memory.
class ChainVerifier {
 public:
  explicit ChainVerifier(std::string zone) : zone_(std::move(zone)) {}

  // Why the next entry does not fit, or nothing. After a fault the verifier stays where it was.
  std::optional<ChainFault> accept(ChainedEntry const& next);

  std::int64_t seq() const { return seq_; } // of the last entry that fitted; 0 before the first
  Digest const& head() const { return head_; }

 private:
  std::optional<ChainFault> check_reversal(Entry const& entry) const;
  std::string zone_;
  std::int64_t seq_ = 0;
  Digest head_ = nothing_before;
  std::unordered_map<std::int64_t, Digest> reversible_; // seq -> digest of what a reversal has to repeat
};

struct BrokenChain {
  std::int64_t seq; // the place in the chain, counted from 1, of the first entry that does not fit
  ChainFault fault;
};

// The first entry that does not fit, or nothing.
std::optional<BrokenChain> verify_chain(std::string const& zone, std::span<ChainedEntry const> entries);

} // namespace shiji::chain
