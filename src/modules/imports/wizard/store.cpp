// SPDX-License-Identifier: Apache-2.0
#include "modules/imports/wizard/store.hpp"

namespace shiji::imports {

using database::Statement;

constexpr Statement find_run_sql{
    "SELECT import_id, kind, file_name, file_sm3, encoding, door, state, row_count, fact_count, reference_count, created_count, "
    "updated_count, unchanged_count, faulty_count, skipped_count, undone_count, kept_count, imported_by, importer_name, imported_at, "
    "version, plan, sample, job_id, chunk_count, next_chunk FROM imports_run WHERE zone_id = $1 AND import_id = $2"};
std::optional<RunRecord> find_run(database::Reader& reader, Id<Zone> const& zone_id, Id<ImportRun> const& import_id) {
  return reader.row<RunRecord>(find_run_sql, {zone_id, import_id});
}

constexpr Statement insert_draft_sql{
    "INSERT INTO imports_run (zone_id, import_id, kind, file_name, file_sm3, encoding, door, state, row_count, fact_count, "
    "reference_count, imported_by, importer_name, imported_at, plan, sample) "
    "VALUES ($1, $2, $3, $4, $5, $6, 'wizard', 'draft', 0, 0, 0, $7, $8, $9, $10, $11)"};
void insert_draft(database::Transaction& transaction, Id<Zone> const& zone_id, RunRecord const& run) {
  transaction.run(insert_draft_sql, {zone_id, run.import_id, run.kind, run.file_name, run.file_sm3, run.encoding, run.imported_by,
                                     run.importer_name, run.imported_at, run.plan, run.sample});
}

constexpr Statement update_run_sql{
    "UPDATE imports_run SET version = version + 1, state = $4, row_count = $5, created_count = $6, updated_count = $7, "
    "unchanged_count = $8, faulty_count = $9, skipped_count = $10, undone_count = $11, kept_count = $12, plan = $13, job_id = $14, "
    "chunk_count = $15, next_chunk = $16 WHERE zone_id = $1 AND import_id = $2 AND version = $3"};
bool update_run(database::Transaction& transaction, Id<Zone> const& zone_id, RunRecord const& run) {
  return transaction.run(update_run_sql, {zone_id, run.import_id, run.version, run.state, run.row_count, run.created_count,
                                          run.updated_count, run.unchanged_count, run.faulty_count, run.skipped_count, run.undone_count,
                                          run.kept_count, run.plan, run.job_id, run.chunk_count, run.next_chunk}) == 1;
}

constexpr Statement find_standing_import_sql{
    "SELECT import_id, kind, file_name, file_sm3, encoding, door, state, row_count, fact_count, reference_count, created_count, "
    "updated_count, unchanged_count, faulty_count, skipped_count, undone_count, kept_count, imported_by, importer_name, imported_at, "
    "version FROM imports_run WHERE zone_id = $1 AND file_sm3 = $2 AND kind = $3 AND import_id <> $4 "
    "AND state IN ('running', 'cancelled', 'done') AND (door = 'command' OR created_count + updated_count > 0) "
    "ORDER BY imported_at DESC, import_id DESC LIMIT 1"};
std::optional<ImportRow> find_standing_import(database::Reader& reader, Id<Zone> const& zone_id, std::string const& kind,
                                              std::string const& file_sm3, Id<ImportRun> const& but) {
  return reader.row<ImportRow>(find_standing_import_sql, {zone_id, file_sm3, kind, but});
}

constexpr Statement delete_lines_sql{"DELETE FROM imports_line WHERE zone_id = $1 AND import_id = $2"};
void delete_lines(database::Transaction& transaction, Id<Zone> const& zone_id, Id<ImportRun> const& import_id) {
  transaction.run(delete_lines_sql, {zone_id, import_id});
}

constexpr Statement delete_chunks_sql{"DELETE FROM imports_chunk WHERE zone_id = $1 AND import_id = $2"};
void delete_chunks(database::Transaction& transaction, Id<Zone> const& zone_id, Id<ImportRun> const& import_id) {
  transaction.run(delete_chunks_sql, {zone_id, import_id});
}

constexpr Statement insert_chunk_sql{"INSERT INTO imports_chunk (zone_id, import_id, chunk, row_list) VALUES ($1, $2, $3, $4)"};
void insert_chunk(database::Transaction& transaction, Id<Zone> const& zone_id, Id<ImportRun> const& import_id, std::int64_t chunk,
                  std::string const& rows) {
  transaction.run(insert_chunk_sql, {zone_id, import_id, chunk, rows});
}

constexpr Statement find_chunk_sql{"SELECT row_list FROM imports_chunk WHERE zone_id = $1 AND import_id = $2 AND chunk = $3"};
std::optional<std::string> find_chunk(database::Reader& reader, Id<Zone> const& zone_id, Id<ImportRun> const& import_id,
                                      std::int64_t chunk) {
  return reader.text(find_chunk_sql, {zone_id, import_id, chunk});
}

constexpr Statement put_line_sql{
    "INSERT INTO imports_line (zone_id, import_id, line, chunk, outcome, match_key, subject_id, changes, faults, image, version_after, "
    "undo) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (zone_id, import_id, line) DO UPDATE SET "
    "outcome = excluded.outcome, match_key = excluded.match_key, subject_id = excluded.subject_id, changes = excluded.changes, "
    "faults = excluded.faults, image = excluded.image, version_after = excluded.version_after, undo = excluded.undo"};
void put_line(database::Transaction& transaction, Id<Zone> const& zone_id, Id<ImportRun> const& import_id, LineRecord const& line) {
  transaction.run(put_line_sql, {zone_id, import_id, line.line, line.chunk, line.outcome, line.match_key, line.subject_id, line.changes,
                                 line.faults, line.image, line.version_after, line.undo});
}

constexpr Statement page_of_lines_sql{
    "SELECT line, chunk, outcome, match_key, subject_id, changes, faults, image, version_after, undo FROM imports_line "
    "WHERE zone_id = $1 AND import_id = $2 AND ($3 = '' OR outcome = $3) {page: line=line id=CAST(line AS TEXT)}"};
Page<LineRecord> page_of_lines(database::Reader& reader, Id<Zone> const& zone_id, Id<ImportRun> const& import_id, std::string_view outcome,
                               database::PageOrder const& order) {
  return reader.page<LineRecord>(page_of_lines_sql, database::Scope{database::Reach::zone, {}}, order, {zone_id, import_id, outcome});
}

constexpr Statement find_line_like_sql{
    "SELECT line FROM imports_line WHERE zone_id = $1 AND import_id = $2 AND match_key = $3 AND line < $4 AND outcome <> 'faulty' "
    "ORDER BY line LIMIT 1"};
std::optional<std::int64_t> find_line_like(database::Reader& reader, Id<Zone> const& zone_id, Id<ImportRun> const& import_id,
                                           std::string const& match_key, std::int64_t below) {
  return reader.number(find_line_like_sql, {zone_id, import_id, match_key, below});
}

constexpr Statement lines_to_undo_sql{
    "SELECT line, chunk, outcome, match_key, subject_id, changes, faults, image, version_after, undo FROM imports_line "
    "WHERE zone_id = $1 AND import_id = $2 AND outcome IN ('created', 'updated') AND undo = 'open' ORDER BY line DESC LIMIT $3"};
std::vector<LineRecord> lines_to_undo(database::Reader& reader, Id<Zone> const& zone_id, Id<ImportRun> const& import_id,
                                      std::int64_t limit) {
  return reader.rows<LineRecord>(lines_to_undo_sql, {zone_id, import_id, limit});
}

constexpr Statement set_undo_sql{"UPDATE imports_line SET undo = $4, faults = $5 WHERE zone_id = $1 AND import_id = $2 AND line = $3"};
void set_undo(database::Transaction& transaction, Id<Zone> const& zone_id, Id<ImportRun> const& import_id, LineRecord const& line) {
  transaction.run(set_undo_sql, {zone_id, import_id, line.line, line.undo, line.faults});
}

constexpr Statement faulty_lines_sql{
    "SELECT line, chunk, outcome, match_key, subject_id, changes, faults, image, version_after, undo FROM imports_line "
    "WHERE zone_id = $1 AND import_id = $2 AND chunk = $3 AND outcome = 'faulty' ORDER BY line"};
std::vector<LineRecord> faulty_lines_of(database::Reader& reader, Id<Zone> const& zone_id, Id<ImportRun> const& import_id,
                                        std::int64_t chunk) {
  return reader.rows<LineRecord>(faulty_lines_sql, {zone_id, import_id, chunk});
}

constexpr Statement find_shape_sql{"SELECT plan FROM imports_shape WHERE zone_id = $1 AND kind = $2 AND shape_sm3 = $3"};
std::optional<std::string> find_plan_of_shape(database::Reader& reader, Id<Zone> const& zone_id, std::string const& kind,
                                              std::string const& shape_sm3) {
  return reader.text(find_shape_sql, {zone_id, kind, shape_sm3});
}

constexpr Statement put_shape_sql{"INSERT INTO imports_shape (zone_id, kind, shape_sm3, plan) VALUES ($1, $2, $3, $4) "
                                  "ON CONFLICT (zone_id, kind, shape_sm3) DO UPDATE SET plan = excluded.plan"};
void put_plan_of_shape(database::Transaction& transaction, Id<Zone> const& zone_id, std::string const& kind, std::string const& shape_sm3,
                       std::string const& plan) {
  transaction.run(put_shape_sql, {zone_id, kind, shape_sm3, plan});
}

} // namespace shiji::imports
