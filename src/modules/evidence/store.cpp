// SPDX-License-Identifier: Apache-2.0
#include "modules/evidence/store.hpp"

namespace shiji::evidence {
namespace {

using database::Statement;

template<class Tag>
std::optional<std::string> absent_if_empty(Id<Tag> const& id) {
  return id.empty() ? std::nullopt : std::optional(id.text);
}

constexpr Statement insert_file_sql{
    "INSERT INTO evidence_file (zone_id, evidence_id, sm3, media_type, size_bytes, name, uploaded_by, uploaded_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"};

constexpr Statement insert_link_sql{"INSERT INTO evidence_link (zone_id, subject_kind, subject_id, evidence_id) VALUES ($1, $2, $3, $4)"};

constexpr Statement insert_reader_sql{"INSERT INTO evidence_reader (zone_id, evidence_id, subject_kind, subject_id, number, person_id, "
                                      "unit_id) VALUES ($1, $2, $3, $4, $5, $6, $7)"};

constexpr Statement select_readable_file{
    "SELECT f.evidence_id, f.name, f.media_type, f.size_bytes, f.sm3, f.uploaded_at FROM evidence_file f "
    "WHERE f.zone_id = $1 AND f.evidence_id = $2 AND (f.uploaded_by = $3 OR EXISTS (SELECT 1 FROM evidence_reader r "
    "WHERE r.zone_id = f.zone_id AND r.evidence_id = f.evidence_id AND {scope: owner=r.person_id unit=r.unit_id}))"};

constexpr Statement select_readable_files_of{
    "SELECT f.evidence_id, f.name, f.media_type, f.size_bytes, f.sm3, f.uploaded_at FROM evidence_link l "
    "JOIN evidence_file f ON f.zone_id = l.zone_id AND f.evidence_id = l.evidence_id "
    "WHERE l.zone_id = $1 AND l.subject_kind = $2 AND l.subject_id = $3 AND (f.uploaded_by = $4 OR EXISTS (SELECT 1 FROM evidence_reader r "
    "WHERE r.zone_id = l.zone_id AND r.evidence_id = l.evidence_id AND r.subject_kind = l.subject_kind AND r.subject_id = l.subject_id "
    "AND {scope: owner=r.person_id unit=r.unit_id})) ORDER BY f.uploaded_at, f.evidence_id"};

// unscoped: the calling module has judged that its record may be read
constexpr Statement select_files_of{
    "SELECT f.evidence_id, f.name, f.media_type, f.size_bytes, f.sm3, f.uploaded_at FROM evidence_link l "
    "JOIN evidence_file f ON f.zone_id = l.zone_id AND f.evidence_id = l.evidence_id "
    "WHERE l.zone_id = $1 AND l.subject_kind = $2 AND l.subject_id = $3 ORDER BY f.uploaded_at, f.evidence_id"};

// unscoped: digests alone, for the check of the file store
constexpr Statement select_digests{"SELECT DISTINCT sm3 FROM evidence_file WHERE zone_id = $1 ORDER BY sm3"};

} // namespace

void insert_file(database::Transaction& db, Id<Zone> const& zone_id, EvidenceCard const& file, Id<Account> const& uploaded_by) {
  db.run(insert_file_sql,
         {zone_id, file.evidence_id, file.sm3, file.media_type, file.size_bytes, file.name, uploaded_by.text, file.uploaded_at});
}

void insert_link(database::Transaction& db, Id<Zone> const& zone_id, std::string_view subject_kind, std::string const& subject_id,
                 Id<Evidence> const& evidence_id) {
  db.run(insert_link_sql, {zone_id, subject_kind, subject_id, evidence_id});
}

void insert_reader(database::Transaction& db, Id<Zone> const& zone_id, std::string_view subject_kind, std::string const& subject_id,
                   Id<Evidence> const& evidence_id, std::int64_t number, RecordOwner const& owner) {
  db.run(insert_reader_sql,
         {zone_id, evidence_id, subject_kind, subject_id, number, absent_if_empty(owner.person_id), absent_if_empty(owner.unit_id)});
}

std::optional<EvidenceCard> find_readable_file(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope,
                                               Id<Evidence> const& evidence_id, Id<Account> const& account_id) {
  return db.row<EvidenceCard>(select_readable_file, scope, {zone_id, evidence_id, account_id.text});
}

std::vector<EvidenceCard> readable_files_of(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope,
                                            ListEvidence const& record, Id<Account> const& account_id) {
  return db.rows<EvidenceCard>(select_readable_files_of, scope, {zone_id, record.subject_kind, record.subject_id, account_id.text});
}

std::vector<EvidenceCard> files_of(database::Reader& db, Id<Zone> const& zone_id, std::string_view subject_kind,
                                   std::string const& subject_id) {
  return db.rows<EvidenceCard>(select_files_of, {zone_id, subject_kind, subject_id});
}

std::vector<std::string> digests_of_zone(database::Reader& db, Id<Zone> const& zone_id) {
  return db.rows<std::string>(select_digests, {zone_id});
}

} // namespace shiji::evidence
