// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/imports/types.hpp"
#include "platform/intake/heads.hpp"
#include "platform/intake/reading.hpp"
#include "platform/usecase/route.hpp"

namespace shiji::imports {

enum class ImportMode { create, update, both };
BOOST_DESCRIBE_ENUM(ImportMode, create, update, both)

enum class LineOutcome { created, updated, unchanged, faulty };
BOOST_DESCRIBE_ENUM(LineOutcome, created, updated, unchanged, faulty)

// kept: changed since by somebody else, or in use, so that taking it back would destroy what others did.
enum class LineUndo { open, undone, kept };
BOOST_DESCRIBE_ENUM(LineUndo, open, undone, kept)

// How a file is read and what its rows may do.
struct ImportPlan {
  std::int64_t sheet = 0;
  std::int64_t head_from = 0, head_to = 0; // lines; 0: no head was found
  std::vector<intake::ColumnUse> columns;
  ImportMode mode = ImportMode::both;
  std::vector<std::string> match;              // fields that find a record
  std::map<std::string, std::string> defaults; // by field, written as in a cell
  bool skip_hidden = true;                     // rows that are hidden in the sheet
};
BOOST_DESCRIBE_STRUCT(ImportPlan, (), (sheet, head_from, head_to, columns, mode, match, defaults, skip_hidden))

struct UploadImport {
  Upload file;
  shape::NonEmptyText<40> kind;
  shape::NonEmptyText<200> name;
  std::optional<Id<ImportRun>> like; // an earlier import whose plan is taken over
};
BOOST_DESCRIBE_STRUCT(UploadImport, (), (file, kind, name, like))

struct ImportRef {
  Id<ImportRun> import_id;
};
BOOST_DESCRIBE_STRUCT(ImportRef, (), (import_id))

struct ImportAct {
  Id<ImportRun> import_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ImportAct, (), (import_id, version))

struct PlanImport : ImportAct {
  ImportPlan plan;
};
BOOST_DESCRIBE_STRUCT(PlanImport, (ImportAct), (plan))

struct LineFault {
  std::string field; // empty: the row as a whole
  std::int64_t column = 0;
  std::string value, code;
  std::string zh, en; // the sentence
};
BOOST_DESCRIBE_STRUCT(LineFault, (), (field, column, value, code, zh, en))

struct FieldChange {
  std::string field, before, after;
};
BOOST_DESCRIBE_STRUCT(FieldChange, (), (field, before, after))

struct ImportLine {
  std::int64_t line = 0;
  LineOutcome outcome{};
  std::string subject_id;
  LineUndo undo{};
  std::vector<FieldChange> changes;
  std::vector<LineFault> faults;
};
BOOST_DESCRIBE_STRUCT(ImportLine, (), (line, outcome, subject_id, undo, changes, faults))

enum class LineSort { line };
BOOST_DESCRIBE_ENUM(LineSort, line)

struct ListLines : PageRequest<LineSort> {
  Id<ImportRun> import_id;
  std::optional<LineOutcome> outcome;
};
BOOST_DESCRIBE_STRUCT(ListLines, (PageRequest<LineSort>), (import_id, outcome))

struct SheetView {
  std::string name;
  bool hidden = false;
  std::int64_t rows = 0, hidden_rows = 0;
};
BOOST_DESCRIBE_STRUCT(SheetView, (), (name, hidden, rows, hidden_rows))

struct ColumnView {
  std::int64_t column = 0;
  std::string heading, unit;
  bool hidden = false;
  std::vector<std::string> samples;
};
BOOST_DESCRIBE_STRUCT(ColumnView, (), (column, heading, unit, hidden, samples))

struct PreviewLine {
  std::int64_t line = 0;
  bool hidden = false, head = false;
  intake::RowSense sense{};
  std::vector<std::string> cells;
  std::map<std::string, std::string> values; // of data rows, as they will be kept
  std::vector<LineFault> faults;
};
BOOST_DESCRIBE_STRUCT(PreviewLine, (), (line, hidden, head, sense, cells, values, faults))

struct ImportDetail : ImportRow {
  std::string job_id;
  std::vector<SheetView> sheets;
  ImportPlan plan;
  std::vector<ColumnView> columns;
  std::vector<PreviewLine> preview;
  std::optional<ImportRow> earlier; // the same contents, imported before and not taken back
  bool may_act = false;             // by the caller
};
BOOST_DESCRIBE_STRUCT(ImportDetail, (ImportRow), (job_id, sheets, plan, columns, preview, earlier, may_act))

struct KindField {
  std::string name, zh, en;
  intake::FieldForm form{};
  bool required = false;
  std::vector<std::string> choices_zh, choices_en;
};
BOOST_DESCRIBE_STRUCT(KindField, (), (name, zh, en, form, required, choices_zh, choices_en))

struct MatchSet {
  std::vector<std::string> fields;
};
BOOST_DESCRIBE_STRUCT(MatchSet, (), (fields))

struct KindView {
  std::string code, zh, en;
  std::vector<KindField> fields;
  std::vector<MatchSet> match;
  bool may_import = false; // by the caller
};
BOOST_DESCRIBE_STRUCT(KindView, (), (code, zh, en, fields, match, may_import))

struct KindList {
  std::vector<KindView> kinds;
};
BOOST_DESCRIBE_STRUCT(KindList, (), (kinds))

struct GetTemplate {
  std::string kind;
  std::optional<bool> english;
};
BOOST_DESCRIBE_STRUCT(GetTemplate, (), (kind, english))

// --- as they are kept ---

struct RunRecord : ImportRow {
  std::string plan, sample; // JSON of ImportPlan and intake::FileSample
  std::string job_id;
  std::int64_t chunk_count = 0, next_chunk = 0;
};
BOOST_DESCRIBE_STRUCT(RunRecord, (ImportRow), (plan, sample, job_id, chunk_count, next_chunk))

struct LineRecord {
  std::int64_t line = 0, chunk = 0;
  LineOutcome outcome{};
  std::string match_key, subject_id;
  std::string changes, faults, image; // JSON
  std::int64_t version_after = 0;
  LineUndo undo{};
};
BOOST_DESCRIBE_STRUCT(LineRecord, (), (line, chunk, outcome, match_key, subject_id, changes, faults, image, version_after, undo))

// The record before an update.
struct BeforeImage {
  std::string id;
  std::int64_t version = 0;
  std::map<std::string, std::string> values;
  std::string image;
};
BOOST_DESCRIBE_STRUCT(BeforeImage, (), (id, version, values, image))

// The sheet as slices need it.
struct Chunk {
  std::vector<intake::Row> rows;
};
BOOST_DESCRIBE_STRUCT(Chunk, (), (rows))

struct PreparedChunks {
  std::vector<std::string> chunks; // JSON of Chunk
  std::int64_t rows = 0, skipped = 0;
  std::string shape_sm3;
};

inline constexpr std::size_t rows_per_chunk = 200;

} // namespace shiji::imports
