// SPDX-License-Identifier: Apache-2.0
#include "modules/audit_trail/records/store.hpp"

#include <array>

namespace shiji::audit_trail {

using database::Statement;

namespace {

constexpr std::string_view select_records =
    "SELECT r.seq, r.recorded_at, r.account_id, r.action, r.subject_kind, r.subject_id, r.outcome, r.address FROM audit_record r "
    "WHERE r.zone_id = $1 AND {scope: } AND ($2 = '' OR r.subject_kind = $2) "
    "AND ($3 = '' OR CASE WHEN r.outcome IN ('done', 'read', 'viewed') THEN r.outcome ELSE 'refused' END = $3) "
    "AND ($4 = '' OR r.address = $4) AND r.recorded_at >= $5 AND r.recorded_at < $6";
constexpr std::string_view page_mark = " {page: seq=r.seq id=r.hash}";

// Each filter that has an index stands alone where it is asked for, because `$7 = '' OR …` would hide it from the planner.
constexpr std::array<std::string_view, 2> by_subject{" AND $7 = ''", " AND r.subject_id = $7"};
constexpr std::array<std::string_view, 2> by_action{" AND $8 = ''", " AND r.action = $8"};
constexpr std::array<std::string_view, 2> by_who{
    " AND $9 = ''", " AND r.account_id IN (SELECT a.account_id FROM identity_account a WHERE lower(a.name) LIKE lower($9) ESCAPE '\\' "
                    "OR lower(a.username) LIKE lower($9) ESCAPE '\\')"};
constexpr std::array<std::string_view, 2> by_kind_of_record{"", " AND r.outcome IN ('read', 'viewed')"};

// The sixteen texts of the list, made once; a statement's text must stay where it is.
Statement listing(bool subject, bool action, bool who, bool reads) {
  static auto const texts = [] {
    std::array<std::string, 16> all;
    for (std::size_t i = 0; i < all.size(); ++i)
      all[i]
          .append(select_records)
          .append(by_subject[i & 1])
          .append(by_action[i >> 1 & 1])
          .append(by_who[i >> 2 & 1])
          .append(by_kind_of_record[i >> 3 & 1])
          .append(page_mark);
    return all;
  }();
  return {texts[(subject ? 1U : 0U) | (action ? 2U : 0U) | (who ? 4U : 0U) | (reads ? 8U : 0U)]};
}

constexpr Statement select_reads_of{
    "SELECT r.seq, r.recorded_at, r.account_id, r.action, r.subject_kind, r.subject_id, r.outcome, r.address FROM audit_record r "
    "WHERE r.zone_id = $1 AND r.subject_id = $2 "
    "AND (r.outcome IN ('read', 'viewed') OR r.action IN ('unseal_identity', 'start_viewing')) {page: seq=r.seq id=r.hash}"};

constexpr Statement select_record{
    "SELECT r.seq, r.recorded_at, r.account_id, r.action, r.subject_kind, r.subject_id, r.outcome, r.address FROM audit_record r "
    "WHERE r.zone_id = $1 AND r.seq = $2 AND {scope: }"};

constexpr Statement select_detail{
    "SELECT r.detail_sm3, r.prev, r.hash, d.detail FROM audit_record r "
    "LEFT JOIN audit_detail d ON d.zone_id = r.zone_id AND d.seq = r.seq WHERE r.zone_id = $1 AND r.seq = $2"};

} // namespace

Page<StoredRecord> page_of_records(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                                   RecordFilter const& w) {
  return reader.page<StoredRecord>(listing(!w.subject_id.empty(), !w.action.empty(), !w.who.empty(), w.reads_only), scope, order,
                                   {w.chain_id, w.subject_kind, w.result, w.address, w.from, w.before, w.subject_id, w.action, w.who});
}

Page<StoredRecord> page_of_reads_of(database::Reader& reader, database::PageOrder const& order, Id<Zone> const& zone_id,
                                    Id<Person> const& person_id) {
  return reader.page<StoredRecord>(select_reads_of, database::Scope{database::Reach::zone, {}}, order, {zone_id, person_id});
}

std::optional<StoredRecord> find_record(database::Reader& reader, database::Scope const& scope, Id<Zone> const& chain_id,
                                        std::int64_t seq) {
  return reader.row<StoredRecord>(select_record, scope, {chain_id, seq});
}

std::optional<StoredDetail> find_detail(database::Reader& reader, Id<Zone> const& chain_id, std::int64_t seq) {
  return reader.row<StoredDetail>(select_detail, {chain_id, seq});
}

} // namespace shiji::audit_trail
