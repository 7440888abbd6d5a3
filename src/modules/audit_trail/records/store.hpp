// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/audit_trail/records/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::audit_trail {

// A record without the names that ids stand for.
struct StoredRecord {
  std::int64_t seq = 0;
  Instant recorded_at;
  std::string account_id, action, subject_kind, subject_id, outcome, address;
};
BOOST_DESCRIBE_STRUCT(StoredRecord, (), (seq, recorded_at, account_id, action, subject_kind, subject_id, outcome, address))

struct StoredDetail {
  std::string detail_sm3, prev, hash;
  std::optional<std::string> detail; // absent once erased
};
BOOST_DESCRIBE_STRUCT(StoredDetail, (), (detail_sm3, prev, hash, detail))

// Which results a list holds; `reads` are both kinds of them.
enum class Results { all, done, read, viewed, refused, reads };

// What is asked of a chain: records between two places and two instants (half-open). Empty texts ask for everything.
struct RecordFilter {
  Id<Zone> chain_id;
  std::int64_t first_seq = 1, last_seq = 0;
  std::string from, before;
  std::string subject_kind, subject_id, action, who, address;
  Results results = Results::all;
};

Page<StoredRecord> page_of_records(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                                   RecordFilter const& wanted);
// What was read of one person, and who asked to open it.
Page<StoredRecord> page_of_reads_of(database::Reader& reader, database::PageOrder const& order, Id<Zone> const& zone_id,
                                    Id<Person> const& person_id);
std::optional<StoredRecord> find_record(database::Reader& reader, database::Scope const& scope, Id<Zone> const& chain_id, std::int64_t seq);
std::optional<StoredDetail> find_detail(database::Reader& reader, Id<Zone> const& chain_id, std::int64_t seq);

// The first place from which on records are no older than the instant, by halving; head_seq + 1 where all are. Times of neighbours may be
// a moment out of order, so whoever asks leaves a margin and compares the time itself too.
std::int64_t first_seq_from(database::Reader& reader, Id<Zone> const& chain_id, std::int64_t head_seq, std::string const& instant);

} // namespace shiji::audit_trail
