// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/imports/wizard/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::imports {

std::optional<RunRecord> find_run(database::Reader& reader, Id<Zone> const& zone_id, Id<ImportRun> const& import_id);
void insert_draft(database::Transaction& transaction, Id<Zone> const& zone_id, RunRecord const& run);
// Writes state, plan, job, counts and progress of the run at its version, which goes up; false where it has another.
bool update_run(database::Transaction& transaction, Id<Zone> const& zone_id, RunRecord const& run);
// An import of the same contents that stands, by the pages or by the command.
std::optional<ImportRow> find_standing_import(database::Reader& reader, Id<Zone> const& zone_id, std::string const& kind,
                                              std::string const& file_sm3, Id<ImportRun> const& but);

void delete_lines(database::Transaction& transaction, Id<Zone> const& zone_id, Id<ImportRun> const& import_id);
void delete_chunks(database::Transaction& transaction, Id<Zone> const& zone_id, Id<ImportRun> const& import_id);
void insert_chunk(database::Transaction& transaction, Id<Zone> const& zone_id, Id<ImportRun> const& import_id, std::int64_t chunk,
                  std::string const& rows);
std::optional<std::string> find_chunk(database::Reader& reader, Id<Zone> const& zone_id, Id<ImportRun> const& import_id,
                                      std::int64_t chunk);

void put_line(database::Transaction& transaction, Id<Zone> const& zone_id, Id<ImportRun> const& import_id, LineRecord const& line);
Page<LineRecord> page_of_lines(database::Reader& reader, Id<Zone> const& zone_id, Id<ImportRun> const& import_id, std::string_view outcome,
                               database::PageOrder const& order);
// The line above this one with the same match; nothing where there is none that found or made a record.
std::optional<std::int64_t> find_line_like(database::Reader& reader, Id<Zone> const& zone_id, Id<ImportRun> const& import_id,
                                           std::string const& match_key, std::int64_t below);
// Lines that changed something and are not taken back yet, the last ones first.
std::vector<LineRecord> lines_to_undo(database::Reader& reader, Id<Zone> const& zone_id, Id<ImportRun> const& import_id,
                                      std::int64_t limit);
void set_undo(database::Transaction& transaction, Id<Zone> const& zone_id, Id<ImportRun> const& import_id, LineRecord const& line);
std::vector<LineRecord> faulty_lines_of(database::Reader& reader, Id<Zone> const& zone_id, Id<ImportRun> const& import_id,
                                        std::int64_t chunk);

std::optional<std::string> find_plan_of_shape(database::Reader& reader, Id<Zone> const& zone_id, std::string const& kind,
                                              std::string const& shape_sm3);
void put_plan_of_shape(database::Transaction& transaction, Id<Zone> const& zone_id, std::string const& kind, std::string const& shape_sm3,
                       std::string const& plan);

} // namespace shiji::imports
