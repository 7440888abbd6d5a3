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

// What is asked of a chain. Empty texts ask for everything; instants are half-open.
struct RecordFilter {
  Id<Zone> chain_id;
  std::string subject_id, action, who, subject_kind, result, address;
  std::string from, before;
  bool reads_only = false;
};

Page<StoredRecord> page_of_records(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                                   RecordFilter const& wanted);
// What was read of one person, and who asked to open it.
Page<StoredRecord> page_of_reads_of(database::Reader& reader, database::PageOrder const& order, Id<Zone> const& zone_id,
                                    Id<Person> const& person_id);
std::optional<StoredRecord> find_record(database::Reader& reader, database::Scope const& scope, Id<Zone> const& chain_id, std::int64_t seq);
std::optional<StoredDetail> find_detail(database::Reader& reader, Id<Zone> const& chain_id, std::int64_t seq);

} // namespace shiji::audit_trail
