// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/files/files.hpp"
#include "platform/usecase/route.hpp"

#include <string>
#include <vector>

namespace shiji {
struct Evidence;
} // namespace shiji

namespace shiji::evidence {

// The largest file taken, in bytes.
inline constexpr std::int64_t largest_file = 20 * 1024 * 1024;

// A file as shown beside the record it proves.
struct EvidenceCard {
  Id<Evidence> evidence_id;
  std::string name;
  std::string media_type;
  std::int64_t size_bytes = 0;
  std::string sm3;
  Instant uploaded_at;
};
BOOST_DESCRIBE_STRUCT(EvidenceCard, (), (evidence_id, name, media_type, size_bytes, sm3, uploaded_at))

// One owner of a record: the person whose it is, the unit it lies in, or both. Empty where there is none.
struct RecordOwner {
  Id<Person> person_id;
  Id<Unit> unit_id;
};

enum class EvidenceRefusal { evidence_not_found };
BOOST_DESCRIBE_ENUM(EvidenceRefusal, evidence_not_found)

struct StoreFile {
  Upload file;
  shape::NonEmptyText<200> name; // as it was called where it came from
};
BOOST_DESCRIBE_STRUCT(StoreFile, (), (file, name))

struct GetFile {
  Id<Evidence> evidence_id;
};
BOOST_DESCRIBE_STRUCT(GetFile, (), (evidence_id))

struct ListEvidence {
  std::string subject_kind;
  std::string subject_id;
};
BOOST_DESCRIBE_STRUCT(ListEvidence, (), (subject_kind, subject_id))

struct EvidenceOfRecord {
  std::vector<EvidenceCard> files;
};
BOOST_DESCRIBE_STRUCT(EvidenceOfRecord, (), (files))

} // namespace shiji::evidence
