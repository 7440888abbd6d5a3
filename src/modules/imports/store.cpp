// SPDX-License-Identifier: Apache-2.0
#include "modules/imports/store.hpp"

namespace shiji::imports {
namespace {
using database::Statement;
}

constexpr Statement select_runs_sql{
    "SELECT import_id, kind, file_name, file_sm3, encoding, door, state, row_count, fact_count, reference_count, created_count, "
    "updated_count, unchanged_count, faulty_count, skipped_count, undone_count, kept_count, imported_by, importer_name, imported_at, "
    "version "
    "FROM imports_run WHERE zone_id = $1 AND ($2 = '' OR kind = $2) AND ($3 = '' OR imported_by = $3 OR door = 'command') "
    "{page: imported_at=imported_at id=import_id}"};
Page<ImportRow> select_runs(database::Reader& reader, Id<Zone> const& zone_id, std::string_view kind, std::string_view own_of,
                            database::PageOrder const& order) {
  return reader.page<ImportRow>(select_runs_sql, database::Scope{database::Reach::zone, {}}, order, {zone_id, kind, own_of});
}

constexpr Statement find_earlier_import_sql{"SELECT imported_at FROM imports_run WHERE kind = $1 AND file_sm3 = $2 AND door = 'command'"};
std::optional<Instant> find_earlier_import(database::Reader& reader, std::string_view kind, std::string_view file_sm3) {
  auto const text = reader.text(find_earlier_import_sql, {kind, file_sm3});
  return text ? instant_from_text(*text) : std::nullopt;
}

constexpr Statement insert_run_sql{
    "INSERT INTO imports_run (zone_id, import_id, kind, file_name, file_sm3, encoding, row_count, fact_count, reference_count, "
    "created_count, updated_count, imported_by, importer_name, imported_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"};
void insert_run(database::Transaction& transaction, Id<Zone> const& zone_id, ImportRow const& run) {
  transaction.run(insert_run_sql,
                  {zone_id, run.import_id, run.kind, run.file_name, run.file_sm3, run.encoding, run.row_count, run.fact_count,
                   run.reference_count, run.created_count, run.updated_count, run.imported_by, run.importer_name, run.imported_at});
}

} // namespace shiji::imports
