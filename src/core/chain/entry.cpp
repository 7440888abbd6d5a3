// SPDX-License-Identifier: Apache-2.0
#include "core/chain/entry.hpp"

#include "base/enumeration.hpp"

namespace shiji::chain {

namespace {

// What a reversal repeats of the entry it names.
Digest repeated_part(Entry const& entry) {
  CanonicalText text("shiji.reversed");
  text.add(entry.subject).add(entry.indicator).add(to_text(entry.measure)).add(entry.quantity_x100).add(entry.period);
  return sm3(text.text());
}

} // namespace

std::string canonical_entry(Entry const& entry) {
  CanonicalText text("shiji.entry.1");
  text.add(entry.zone).add(entry.seq).add(entry.subject).add(entry.indicator).add(to_text(entry.measure)).add(entry.quantity_x100);
  text.add(entry.occurred_on).add(entry.period).add(to_text(entry.kind)).add_optional(entry.fact).add_optional(entry.scheme);
  text.add_optional(entry.rule).add(entry.recorded_at).add(entry.by).add_optional(entry.reverses).add_optional(entry.reason);
  return text.text();
}

Digest hash_entry(Digest const& previous, Entry const& entry) { return link(previous, canonical_entry(entry)); }

std::optional<ChainFault> ChainVerifier::accept(ChainedEntry const& next) {
  Entry const& entry = next.entry;
  if (entry.zone != zone_) return ChainFault::other_zone;
  if (entry.seq != seq_ + 1) return ChainFault::seq_not_next;
  if (next.previous != head_) return ChainFault::previous_differs;
  if (next.hash != hash_entry(next.previous, entry)) return ChainFault::hash_differs;
  if (auto const fault = check_reversal(entry)) return fault;
  if (entry.kind == EntryKind::reverse)
    reversible_.erase(*entry.reverses);
  else
    reversible_.emplace(entry.seq, repeated_part(entry));
  seq_ = entry.seq;
  head_ = next.hash;
  return std::nullopt;
}

std::optional<ChainFault> ChainVerifier::check_reversal(Entry const& entry) const {
  if (entry.kind != EntryKind::reverse) {
    if (entry.reverses) return ChainFault::reversal_malformed;
    return std::nullopt;
  }
  if (!entry.reverses || !entry.reason || entry.reason->empty()) return ChainFault::reversal_malformed;
  auto const original = reversible_.find(*entry.reverses);
  if (original == reversible_.end()) return ChainFault::reversal_unknown;
  if (original->second != repeated_part(entry)) return ChainFault::reversal_differs;
  return std::nullopt;
}

std::optional<BrokenChain> verify_chain(std::string const& zone, std::span<ChainedEntry const> entries) {
  ChainVerifier verifier(zone);
  for (auto const& entry : entries)
    if (auto const fault = verifier.accept(entry)) return BrokenChain{verifier.seq() + 1, *fault};
  return std::nullopt;
}

} // namespace shiji::chain
