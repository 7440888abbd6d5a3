// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/ledger/service.hpp"

#include "core/chain/entry.hpp"
#include "core/digest/sm3.hpp"
#include "modules/merit/api.hpp"
#include "modules/merit/ledger/chain.hpp"
#include "modules/merit/ledger/store.hpp"
#include "modules/merit/posting/store.hpp"
#include "modules/organisation/api.hpp"
#include "platform/audit/audit.hpp"

#include <limits>

namespace shiji::merit {
namespace {

std::string const hash_before_first(64, '0');

std::optional<std::string> unless_empty(std::string const& text) { return text.empty() ? std::nullopt : std::optional(text); }

// The stored row for the verifier; nothing where a word or a hash in it is none.
std::optional<chain::ChainedEntry> chained(StoredEntry const& e) {
  auto const measure = from_text<chain::Measure>(e.measure);
  auto const kind = from_text<chain::EntryKind>(e.kind);
  auto const previous = digest_from_hex(e.prev), hash = digest_from_hex(e.hash);
  if (!measure || !kind || !previous || !hash) return std::nullopt;
  return chain::ChainedEntry{{.zone = e.zone_id,
                              .seq = e.seq,
                              .subject = e.subject_id,
                              .indicator = e.indicator,
                              .measure = *measure,
                              .quantity_x100 = e.quantity_x100,
                              .occurred_on = e.occurred_on,
                              .period = e.period_id,
                              .kind = *kind,
                              .fact = unless_empty(e.fact_id),
                              .scheme = unless_empty(e.scheme_id),
                              .rule = unless_empty(e.rule_id),
                              .recorded_at = e.recorded_at,
                              .by = e.recorded_by,
                              .reverses = e.reverses,
                              .reason = unless_empty(e.reason)},
                             *previous,
                             *hash};
}

// Why the rows do not end where the head says.
std::optional<LedgerFault> head_fault(chain::ChainVerifier const& verifier, LedgerHead const& head) {
  if (verifier.seq() < head.seq) return LedgerFault{verifier.seq() + 1, "entry_missing"};
  if (verifier.seq() > head.seq) return LedgerFault{head.seq + 1, "entry_after_head"};
  if (to_hex(verifier.head()) != head.hash) return LedgerFault{std::max<std::int64_t>(head.seq, 1), "head_differs"};
  return std::nullopt;
}

std::int64_t last_seq_of(database::Reader& reader, Id<Zone> const& zone_id, std::string const& period_id) {
  auto const period = find_period(reader, zone_id, period_id);
  return period && period->sealed ? period->sealed_seq : std::numeric_limits<std::int64_t>::max();
}

} // namespace

std::vector<Entry> standing_entries(database::Reader& reader, Id<Zone> const& zone_id, std::string const& period_id) {
  return standing_by(reader, zone_id, period_id, "", last_seq_of(reader, zone_id, period_id));
}

std::vector<Entry> standing_entries_of(database::Reader& reader, Id<Zone> const& zone_id, std::string const& period_id,
                                       std::string const& subject_id) {
  if (subject_id.empty()) return {};
  return standing_by(reader, zone_id, period_id, subject_id, last_seq_of(reader, zone_id, period_id));
}

LedgerHead ledger_head(database::Reader& reader, Id<Zone> const& zone_id) {
  auto const head = find_head(reader, zone_id);
  return head ? LedgerHead{head->seq, head->hash} : LedgerHead{0, hash_before_first};
}

std::vector<audit::ChainEnd> chain_ends(database::Reader& reader, Id<Zone> const& zone_id) {
  LedgerHead const ledger = ledger_head(reader, zone_id);
  return {{audit::ChainKind::ledger, zone_id.text, ledger.seq, ledger.hash}, audit::end_of(reader, zone_id)};
}

std::optional<std::string> ledger_hash_at(database::Reader& reader, Id<Zone> const& zone_id, std::int64_t seq) {
  return seq == 0 ? std::optional(hash_before_first) : hash_of_entry(reader, zone_id, seq);
}

std::optional<LedgerFault> verify_ledger(database::Reader& reader, Id<Zone> const& zone_id) {
  LedgerHead const head = ledger_head(reader, zone_id);
  chain::ChainVerifier verifier(zone_id.text);
  for (;;) {
    auto const rows = stored_entries_after(reader, zone_id, verifier.seq());
    for (StoredEntry const& row : rows) {
      std::int64_t const expected = verifier.seq() + 1;
      auto const entry = chained(row);
      if (!entry) return LedgerFault{expected, "entry_unreadable"};
      if (auto const fault = verifier.accept(*entry)) return LedgerFault{expected, std::string(to_text(*fault))};
    }
    if (rows.empty()) return head_fault(verifier, head);
  }
}

std::optional<LedgerFault> verify_entries(std::vector<Entry> const& entries, Id<Zone> const& zone_id, LedgerHead const& head) {
  chain::ChainVerifier verifier(zone_id.text);
  for (Entry const& entry : entries) {
    std::int64_t const expected = verifier.seq() + 1;
    auto const previous = digest_from_hex(entry.prev), hash = digest_from_hex(entry.hash);
    if (!previous || !hash) return LedgerFault{expected, "entry_unreadable"};
    if (auto const fault = verifier.accept({canonical_of(entry), *previous, *hash}))
      return LedgerFault{expected, std::string(to_text(*fault))};
  }
  return head_fault(verifier, head);
}

std::vector<Entry> entries_after(database::Reader& reader, Id<Zone> const& zone_id, std::int64_t seq) {
  return find_entries_after(reader, zone_id, seq);
}

Page<EntryRow> list_entries(Query& use, ListEntries const& input) {
  return page_of_entries(use.db, use.zone_id(), use.scope(), use.order(input), input, use.actor.person_id);
}

EntryRow get_entry(Query& use, GetEntry const& input) {
  return require_found(find_visible_entry(use.db, use.zone_id(), use.scope(), input.seq, use.actor.person_id),
                       Refusal{"not_found", {}, {}});
}

LedgerState get_ledger_head(Query& use) {
  LedgerHead const head = ledger_head(use.db, use.zone_id());
  return {head.seq, head.hash};
}

SignedHeads get_signed_heads(Query& use) {
  auto ends = chain_ends(use.db, use.zone_id());
  ends.push_back(audit::end_of(use.db, use.actor.root_id));
  auto const& key = use.services.keys.signing();
  auto const heads = audit::sign_heads(use.real_now(), std::move(ends), key);
  auto const zone = organisation::zone_card(use.db, use.zone_id());
  SignedHeads view{heads.at, {}, heads.signature, audit::text_of(heads), key.public_pem(), to_hex(sm3(key.public_pem()))};
  for (auto const& end : heads.ends)
    view.rows.push_back({std::string(to_text(end.chain)), end.zone_id == use.zone_id().text && zone ? zone->name : "", end.seq, end.hash});
  return view;
}

VerifiedLedger verify_zone_ledger(Query& use) {
  LedgerHead const head = ledger_head(use.db, use.zone_id());
  auto const fault = verify_ledger(use.db, use.zone_id());
  if (fault) return {false, fault->seq, fault->reason, head.hash};
  return {true, head.seq, {}, head.hash};
}

} // namespace shiji::merit
