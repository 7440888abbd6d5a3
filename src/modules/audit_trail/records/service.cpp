// SPDX-License-Identifier: Apache-2.0
#include "modules/audit_trail/records/service.hpp"

#include "modules/audit_trail/records/detail.hpp"
#include "modules/audit_trail/records/names.hpp"
#include "modules/audit_trail/records/rules.hpp"
#include "modules/audit_trail/records/store.hpp"
#include "modules/organisation/api.hpp"
#include "platform/audit/audit.hpp"

#include <algorithm>

namespace shiji::audit_trail {
namespace {

constexpr std::string_view of_installation = "audit.read_installation";

// The chain asked for; that of the installation is not everybody's who may read the zone's.
Id<Zone> chain_id(Query& use, std::optional<Chain> chain) {
  if (chain.value_or(Chain::zone) == Chain::zone) return use.zone_id();
  if (!use.may(of_installation)) throw Refused({"not_permitted", {{"permission", std::string(of_installation)}}, {}});
  return use.actor.root_id;
}

// The instants between which a civil day of the zone lies, as texts; open where no day is given.
std::string instant_text(Query& use, std::optional<Date> day, int days_later, std::string otherwise) {
  if (!day) return otherwise;
  return to_text(instant_of(*day, 0, use.utc_offset_minutes()) + days_later * seconds_per_day);
}

// How far the times of neighbours in the chain may be out of order: acts that were committed together.
constexpr std::int64_t margin = 1000;

// The part of a chain that the days asked for may lie in.
void bound(Query& use, RecordFilter& filter, std::optional<Date> from, std::optional<Date> to) {
  filter.from = instant_text(use, from, 0, "");
  filter.before = instant_text(use, to, 1, "~");
  std::int64_t const head = audit::head(use.db, filter.chain_id).seq;
  filter.last_seq = head;
  if (from) filter.first_seq = std::max<std::int64_t>(1, first_seq_from(use.db, filter.chain_id, head, filter.from) - margin);
  if (to) filter.last_seq = std::min(head, first_seq_from(use.db, filter.chain_id, head, filter.before) + margin);
}

Results results_of(std::optional<RecordResult> wanted) {
  if (!wanted) return Results::all;
  switch (*wanted) {
  case RecordResult::done: return Results::done;
  case RecordResult::read: return Results::read;
  case RecordResult::viewed: return Results::viewed;
  case RecordResult::refused: return Results::refused;
  }
  return Results::all;
}

RecordResult result_of(std::string const& outcome) {
  if (outcome == "continued") return RecordResult::done; // a piece of a job's work
  auto const known = from_text<RecordResult>(outcome);
  return known.value_or(RecordResult::refused);
}

RecordRow row_of(Names& names, StoredRecord const& r) {
  RecordRow row;
  row.seq = r.seq;
  row.recorded_at = r.recorded_at;
  row.account_id = r.account_id;
  row.account_name = names.account(r.account_id).name;
  row.username = names.account(r.account_id).username;
  row.result = result_of(r.outcome);
  Action const action = names.action(r.action, row.result == RecordResult::read);
  row.action = r.action;
  row.action_zh = action.zh;
  row.action_en = action.en;
  row.subject_kind = r.subject_kind;
  row.subject_id = r.subject_id;
  row.subject_name = names.subject(r.subject_kind, r.subject_id);
  row.outcome = r.outcome;
  row.address = r.address;
  return row;
}

ReadRow read_of(Query& use, Names& names, StoredRecord const& r) {
  RecordRow const row = row_of(names, r);
  auto const stored = find_detail(use.db, use.zone_id(), r.seq);
  Detail const detail = detail_of(stored ? stored->detail.value_or("") : "");
  return {row.seq,          row.recorded_at, row.account_name, row.username,  row.action,        row.action_zh, row.action_en,
          row.subject_kind, row.subject_id,  row.subject_name, detail.reason, detail.viewing_as, row.address,   row.result};
}

template<class Row, class MakeRow>
Page<Row> page_as(Page<StoredRecord> const& stored, MakeRow make_row) {
  Page<Row> page{{}, stored.total, stored.total_is_exact, stored.next_cursor};
  page.rows.reserve(stored.rows.size());
  for (StoredRecord const& record : stored.rows) page.rows.push_back(make_row(record));
  return page;
}

} // namespace

Page<RecordRow> list_audit_records(Query& use, ListAuditRecords const& input) {
  RecordFilter filter;
  filter.chain_id = chain_id(use, input.chain);
  filter.subject_kind = input.subject_kind.value_or("");
  filter.subject_id = input.subject.value_or("");
  filter.action = input.action.value_or("");
  filter.who = database::containing(input.who.value_or(""));
  filter.results = results_of(input.result);
  filter.address = input.address.value_or("");
  bound(use, filter, input.from, input.to);
  Names names(use);
  return page_as<RecordRow>(page_of_records(use.db, use.scope(), use.order(input), filter),
                            [&](StoredRecord const& r) { return row_of(names, r); });
}

AuditRecord get_audit_record(Query& use, GetAuditRecord const& input) {
  Id<Zone> const chain = chain_id(use, input.chain);
  auto const stored = require_found(find_record(use.db, use.scope(), chain, input.seq), Refusal{"not_found", {}, {}});
  auto const beside = find_detail(use.db, chain, input.seq).value_or(StoredDetail{});
  Detail const detail = detail_of(beside.detail.value_or(""));
  Names names(use);
  AuditRecord record{row_of(names, stored),
                     input.chain.value_or(Chain::zone),
                     detail.reason,
                     detail.viewing_as,
                     !beside.detail,
                     detail.input,
                     difference(detail.before, detail.after, detail.sealed),
                     beside.detail_sm3,
                     beside.prev,
                     beside.hash};
  return record;
}

Page<ReadRow> list_reads(Query& use, ListReads const& input) {
  RecordFilter filter;
  filter.chain_id = use.zone_id();
  filter.subject_id = input.person_id.value_or(Id<Person>()).text;
  filter.action = input.action.value_or("");
  filter.who = database::containing(input.who.value_or(""));
  bound(use, filter, input.from, input.to);
  filter.results = Results::reads;
  Names names(use);
  return page_as<ReadRow>(page_of_records(use.db, use.scope(), use.order(input), filter),
                          [&](StoredRecord const& r) { return read_of(use, names, r); });
}

Page<OwnReadRow> list_own_reads(Query& use, ListOwnReads const& input) {
  Names names(use);
  // Somebody without a file of their own has no sealed data: an id that nobody has.
  Id<Person> const own = use.actor.person_id.empty() ? Id<Person>("-") : use.actor.person_id;
  return page_as<OwnReadRow>(page_of_reads_of(use.db, use.order(input), use.zone_id(), own), [&](StoredRecord const& r) {
    ReadRow const row = read_of(use, names, r);
    return OwnReadRow{row.seq, row.recorded_at, row.account_name, row.action, row.action_zh, row.action_en, row.reason};
  });
}

ChainState get_audit_chain(Query& use, ChainRef const& input) {
  auto const head = audit::head(use.db, chain_id(use, input.chain));
  return {head.seq, head.hash};
}

VerifiedChain verify_audit_chain(Query& use, ChainRef const& input) {
  Id<Zone> const chain = chain_id(use, input.chain);
  auto const head = audit::head(use.db, chain);
  if (auto const fault = audit::verify(use.db, chain)) return {false, fault->seq, fault->reason, head.hash};
  return {true, head.seq, {}, head.hash};
}

ActionWords list_audit_actions(Query& use) {
  ActionWords words;
  for (Action const& a : use.services.permissions.actions())
    if (a.is_act || a.audited) words.rows.push_back({a.name, a.module, a.zh, a.en, a.is_act});
  return words;
}

} // namespace shiji::audit_trail
