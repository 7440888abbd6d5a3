// SPDX-License-Identifier: Apache-2.0
#include "modules/audit_trail/records/store.hpp"

#include <array>

namespace shiji::audit_trail {

using database::Statement;

namespace {

// The records of a chain between two places, newest or oldest first. A list is asked for in many ways and the chain is long, so each way
// that has an index is written as the places it gives, which the planner then takes one by one: `$8 = '' OR …` would hide the index from
// it, and beside an ORDER BY it would rather walk the whole chain.
constexpr std::string_view select_records =
    "SELECT r.seq, r.recorded_at, r.account_id, r.action, r.subject_kind, r.subject_id, r.outcome, r.address FROM audit_record r "
    "WHERE r.zone_id = $1 AND {scope: } AND ($4 = '' OR r.subject_kind = $4) AND r.recorded_at >= $5 AND r.recorded_at < $6";
// The bounds of a walk along the chain; where places are given the sum keeps the planner from walking all the same.
constexpr std::array<std::string_view, 2> between{" AND r.seq >= $2 AND r.seq <= $3", " AND r.seq + 0 >= $2 AND r.seq + 0 <= $3"};
constexpr std::string_view page_mark = " {page: seq=r.seq id=r.hash}";

constexpr std::array<std::string_view, 2> by_subject{
    " AND $7 = ''", " AND r.seq IN (SELECT s.seq FROM audit_record s WHERE s.zone_id = $1 AND s.subject_id = $7)"};
constexpr std::array<std::string_view, 3> by_action{
    " AND $8 = ''", " AND r.action = $8", " AND r.seq IN (SELECT s.seq FROM audit_record s WHERE s.zone_id = $1 AND s.action = $8)"};
constexpr std::array<std::string_view, 2> by_who{
    " AND $9 = ''", " AND r.seq IN (SELECT s.seq FROM audit_record s WHERE s.zone_id = $1 AND s.account_id IN "
                    "(SELECT a.account_id FROM identity_account a WHERE lower(a.name) LIKE lower($9) ESCAPE '!' "
                    "OR lower(a.username) LIKE lower($9) ESCAPE '!'))"};
constexpr std::array<std::string_view, 2> by_address{
    " AND $10 = ''", " AND r.seq IN (SELECT s.seq FROM audit_record s WHERE s.zone_id = $1 AND s.address = $10)"};
constexpr std::array<std::string_view, 6> by_result{
    "",
    " AND r.outcome IN ('done', 'continued')",
    " AND r.outcome = 'read' AND r.seq IN (SELECT s.seq FROM audit_record s WHERE s.zone_id = $1 AND s.outcome IN ('read', 'viewed'))",
    " AND r.outcome = 'viewed' AND r.seq IN (SELECT s.seq FROM audit_record s WHERE s.zone_id = $1 AND s.outcome IN ('read', 'viewed'))",
    " AND r.seq IN (SELECT s.seq FROM audit_record s WHERE s.zone_id = $1 AND s.outcome NOT IN ('done', 'continued', 'read', 'viewed'))",
    " AND r.seq IN (SELECT s.seq FROM audit_record s WHERE s.zone_id = $1 AND s.outcome IN ('read', 'viewed'))"};

struct Ways {
  std::size_t subject, action, who, address, result;
};
constexpr std::size_t number_of_ways = 2 * 3 * 2 * 2 * 6;

bool gives_places(Ways const& w) { return w.subject == 1 || w.action == 2 || w.who == 1 || w.address == 1 || w.result >= 2; }

std::size_t index_of(Ways const& w) { return w.subject + 2 * (w.action + 3 * (w.who + 2 * (w.address + 2 * w.result))); }

// The list's texts, made once; a statement's text must stay where it is.
Statement listing(Ways const& ways) {
  static auto const texts = [] {
    std::array<std::string, number_of_ways> all;
    for (std::size_t subject = 0; subject < 2; ++subject)
      for (std::size_t action = 0; action < 3; ++action)
        for (std::size_t who = 0; who < 2; ++who)
          for (std::size_t address = 0; address < 2; ++address)
            for (std::size_t result = 0; result < 6; ++result)
              all[index_of({subject, action, who, address, result})]
                  .append(select_records)
                  .append(between[gives_places({subject, action, who, address, result}) ? 1 : 0])
                  .append(by_subject[subject])
                  .append(by_action[action])
                  .append(by_who[who])
                  .append(by_address[address])
                  .append(by_result[result])
                  .append(page_mark);
    return all;
  }();
  return {texts[index_of(ways)]};
}

// Whether an action was done so seldom that its places are taken one by one.
constexpr std::int64_t seldom = 10'000;
constexpr Statement count_action{
    "SELECT count(*) FROM (SELECT r.seq FROM audit_record r WHERE r.zone_id = $1 AND r.action = $2 LIMIT 10001) AS counted"};

std::size_t way_of_action(database::Reader& reader, RecordFilter const& w) {
  if (w.action.empty()) return 0;
  return *reader.number(count_action, {w.chain_id, w.action}) > seldom ? 1 : 2;
}

constexpr Statement select_reads_of{
    "SELECT r.seq, r.recorded_at, r.account_id, r.action, r.subject_kind, r.subject_id, r.outcome, r.address FROM audit_record r "
    "WHERE r.zone_id = $1 AND r.seq IN (SELECT s.seq FROM audit_record s WHERE s.zone_id = $1 AND s.subject_id = $2) "
    "AND (r.outcome IN ('read', 'viewed') OR (r.outcome = 'done' AND r.action IN ('unseal_identity', 'start_viewing'))) "
    "{page: seq=r.seq id=r.hash}"};

constexpr Statement select_record{
    "SELECT r.seq, r.recorded_at, r.account_id, r.action, r.subject_kind, r.subject_id, r.outcome, r.address FROM audit_record r "
    "WHERE r.zone_id = $1 AND r.seq = $2 AND {scope: }"};

constexpr Statement select_detail{
    "SELECT r.detail_sm3, r.prev, r.hash, d.detail FROM audit_record r "
    "LEFT JOIN audit_detail d ON d.zone_id = r.zone_id AND d.seq = r.seq WHERE r.zone_id = $1 AND r.seq = $2"};

constexpr Statement select_time{"SELECT r.recorded_at FROM audit_record r WHERE r.zone_id = $1 AND r.seq = $2"};

} // namespace

Page<StoredRecord> page_of_records(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                                   RecordFilter const& w) {
  Ways const ways{w.subject_id.empty() ? 0U : 1U, way_of_action(reader, w), w.who.empty() ? 0U : 1U, w.address.empty() ? 0U : 1U,
                  static_cast<std::size_t>(w.results)};
  return reader.page<StoredRecord>(
      listing(ways), scope, order,
      {w.chain_id, w.first_seq, w.last_seq, w.subject_kind, w.from, w.before, w.subject_id, w.action, w.who, w.address});
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

std::int64_t first_seq_from(database::Reader& reader, Id<Zone> const& chain_id, std::int64_t head_seq, std::string const& instant) {
  std::int64_t low = 1, high = head_seq + 1;
  while (low < high) {
    std::int64_t const middle = low + (high - low) / 2;
    auto const time = reader.text(select_time, {chain_id, middle});
    if (time && *time < instant)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

} // namespace shiji::audit_trail
