// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/ledger/chain.hpp"

#include <stdexcept>

namespace shiji::merit {
namespace {

std::optional<std::string> given(std::string const& text) { return text.empty() ? std::nullopt : std::optional(text); }

} // namespace

chain::Entry canonical_of(Entry const& e) {
  return {.zone = e.zone_id.text,
          .seq = e.seq,
          .subject = e.subject_id,
          .indicator = e.indicator,
          .measure = from_text<chain::Measure>(to_text(e.measure)).value(),
          .quantity_x100 = e.quantity_x100,
          .occurred_on = format_date(e.occurred_on),
          .period = e.period_id,
          .kind = from_text<chain::EntryKind>(to_text(e.kind)).value(),
          .fact = given(e.fact_id.text),
          .scheme = given(e.scheme_id.text),
          .rule = given(e.rule_id),
          .recorded_at = to_text(e.recorded_at),
          .by = e.recorded_by,
          .reverses = e.reverses,
          .reason = given(e.reason)};
}

void link_entries(std::vector<Entry>& entries, std::int64_t head_seq, std::string const& head_hash) {
  auto previous = digest_from_hex(head_hash);
  if (!previous) throw std::runtime_error("the head of the ledger holds no hash");
  for (Entry& entry : entries) {
    entry.seq = ++head_seq;
    entry.prev = to_hex(*previous);
    previous = chain::hash_entry(*previous, canonical_of(entry));
    entry.hash = to_hex(*previous);
  }
}

} // namespace shiji::merit
