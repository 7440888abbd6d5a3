// SPDX-License-Identifier: Apache-2.0
#include "platform/audit/audit.hpp"

#include "core/digest/sm3.hpp"

namespace shiji::audit {
namespace {

using database::Statement;

struct Record {
  Id<Zone> zone_id;
  std::int64_t seq = 0;
  Instant recorded_at;
  std::string account_id, address, action, subject_kind, subject_id, outcome, detail_sm3, prev, hash;
};
BOOST_DESCRIBE_STRUCT(Record, (),
                      (zone_id, seq, recorded_at, account_id, address, action, subject_kind, subject_id, outcome, detail_sm3, prev, hash))

std::string const no_hash(64, '0');

// Version 1 of the record's canonical form: every field from zone to detail digest as decimal byte length, ':', bytes.
std::string canonical(Record const& r) {
  std::string bytes = "shiji.audit.1";
  for (std::string const& field : {r.zone_id.text, std::to_string(r.seq), to_text(r.recorded_at), r.account_id, r.address, r.action,
                                   r.subject_kind, r.subject_id, r.outcome, r.detail_sm3})
    ((bytes += std::to_string(field.size())) += ':') += field;
  return bytes;
}

std::string hash_of(Record const& r) {
  return to_hex(Sm3().update(digest_from_hex(r.prev).value_or(Digest{})).update(canonical(r)).finish());
}

constexpr Statement ensure_head{"INSERT INTO audit_head (zone_id, seq, hash) VALUES ($1, 0, $2) ON CONFLICT (zone_id) DO NOTHING"};
constexpr Statement take_head{"UPDATE audit_head SET seq = seq + 1 WHERE zone_id = $1 RETURNING seq, hash"};
constexpr Statement move_head{"UPDATE audit_head SET hash = $2 WHERE zone_id = $1"};
constexpr Statement insert_record{"INSERT INTO audit_record (zone_id, seq, recorded_at, account_id, address, action, subject_kind, "
                                  "subject_id, outcome, detail_sm3, prev, hash) "
                                  "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"};
constexpr Statement insert_detail{"INSERT INTO audit_detail (zone_id, seq, detail) VALUES ($1, $2, $3)"};
constexpr Statement select_hash{"SELECT hash FROM audit_record WHERE zone_id = $1 AND seq = $2"};
constexpr Statement select_head{"SELECT seq, hash FROM audit_head WHERE zone_id = $1"};
struct Stored : Record {
  std::optional<std::string> detail; // absent once erased
};
BOOST_DESCRIBE_STRUCT(Stored, (Record), (detail))

constexpr Statement select_records{
    "SELECT r.zone_id, r.seq, r.recorded_at, r.account_id, r.address, r.action, r.subject_kind, r.subject_id, r.outcome, r.detail_sm3, "
    "r.prev, "
    "r.hash, d.detail FROM audit_record r LEFT JOIN audit_detail d ON d.zone_id = r.zone_id AND d.seq = r.seq "
    "WHERE r.zone_id = $1 AND r.seq > $2 ORDER BY r.seq LIMIT 5000"};

} // namespace

void append(database::Transaction& transaction, Entry const& entry) {
  transaction.run(ensure_head, {entry.zone_id, no_hash});
  Head const head = *transaction.row<Head>(take_head, {entry.zone_id});
  Record r{entry.zone_id,      head.seq,         entry.recorded_at, entry.account_id,          entry.address, entry.action,
           entry.subject_kind, entry.subject_id, entry.outcome,     to_hex(sm3(entry.detail)), head.hash,     {}};
  r.hash = hash_of(r);
  transaction.run(insert_record, {r.zone_id, r.seq, r.recorded_at, r.account_id, r.address, r.action, r.subject_kind, r.subject_id,
                                  r.outcome, r.detail_sm3, r.prev, r.hash});
  transaction.run(insert_detail, {r.zone_id, r.seq, entry.detail});
  transaction.run(move_head, {r.zone_id, r.hash});
}

Head head(database::Reader& reader, Id<Zone> const& zone_id) { return reader.row<Head>(select_head, {zone_id}).value_or(Head{0, no_hash}); }

ChainEnd end_of(database::Reader& reader, Id<Zone> const& zone_id) {
  Head const last = head(reader, zone_id);
  return {ChainKind::audit, zone_id.text, last.seq, last.hash};
}

std::optional<std::string> hash_at(database::Reader& reader, Id<Zone> const& zone_id, std::int64_t seq) {
  return seq == 0 ? std::optional(no_hash) : reader.text(select_hash, {zone_id, seq});
}

std::optional<Fault> verify(database::Reader& reader, Id<Zone> const& zone_id) {
  Head const last = head(reader, zone_id);
  std::string prev = no_hash;
  std::int64_t seq = 0;
  for (;;) {
    auto const records = reader.rows<Stored>(select_records, {zone_id, seq});
    for (Stored const& r : records) {
      if (r.seq != seq + 1) return Fault{seq + 1, "missing"};
      if (r.prev != prev) return Fault{r.seq, "prev does not continue the record before"};
      if (hash_of(r) != r.hash) return Fault{r.seq, "content does not fit its hash"};
      if (r.detail && to_hex(sm3(*r.detail)) != r.detail_sm3) return Fault{r.seq, "detail does not fit its digest"};
      seq = r.seq;
      prev = r.hash;
    }
    if (records.empty()) break;
  }
  if (seq != last.seq || prev != last.hash) return Fault{seq + 1, "the chain ends before its head"};
  return std::nullopt;
}

} // namespace shiji::audit
