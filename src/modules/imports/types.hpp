// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/page.hpp"
#include "core/calendar/date.hpp"
#include "platform/identity/actor.hpp"
#include "platform/shape/core_forms.hpp"

#include <string>
#include <vector>

namespace shiji {
struct ImportRun;
}

namespace shiji::imports {

enum class ImportsRefusal {
  import_faulty,
  imported_before,
  column_missing,
  column_twice,
  row_kind_unknown,
  row_place_unknown,
  row_person_unknown,
  row_person_ambiguous,
  row_unit_unknown,
  row_date_missing,
  row_date_in_future,
  row_title_missing,
  // of the wizard
  import_kind_unknown,
  sheet_unknown,
  head_unknown,
  column_unknown,
  field_unknown,
  field_twice,
  field_not_mapped,
  match_needed,
  match_unknown,
  not_in_this_state,
  row_exists,
  row_not_found,
  row_ambiguous,
  row_twice,
  changed_since,
};
BOOST_DESCRIBE_ENUM(ImportsRefusal, import_faulty, imported_before, column_missing, column_twice, row_kind_unknown, row_place_unknown,
                    row_person_unknown, row_person_ambiguous, row_unit_unknown, row_date_missing, row_date_in_future, row_title_missing,
                    import_kind_unknown, sheet_unknown, head_unknown, column_unknown, field_unknown, field_twice, field_not_mapped,
                    match_needed, match_unknown, not_in_this_state, row_exists, row_not_found, row_ambiguous, row_twice, changed_since)

// What is wrong in a file: line and column count from 1, column 0 stands for the whole line; heading names the column, value what stands
// there.
struct RowFault {
  std::int64_t line = 0, column = 0;
  std::string heading, value, code;
};

// What an import did, or would have done.
struct ImportReport {
  std::int64_t rows = 0, facts = 0, references = 0;
  std::int64_t created = 0, updated = 0, unchanged = 0; // of import_sheet
  std::string encoding;
  bool written = false;
  std::vector<RowFault> faults; // any: nothing was written
};

enum class RunSort { imported_at };
BOOST_DESCRIBE_ENUM(RunSort, imported_at)

struct ListImports : PageRequest<RunSort> {
  std::optional<std::string> kind;
};
BOOST_DESCRIBE_STRUCT(ListImports, (PageRequest<RunSort>), (kind))

enum class ImportDoor { command, wizard };
BOOST_DESCRIBE_ENUM(ImportDoor, command, wizard)

// draft: being prepared; checking: every row is judged, nothing is written; checked: the differences are known; cancelled: stopped on the
// way, what was written stands; undoing, undone: taken back.
enum class ImportState { draft, checking, checked, running, cancelled, done, undoing, undone };
BOOST_DESCRIBE_ENUM(ImportState, draft, checking, checked, running, cancelled, done, undoing, undone)

// fact_count and reference_count are of what the command imported; skipped rows are sums, notes, repeated heads and hidden rows.
struct ImportRow {
  Id<ImportRun> import_id;
  std::string kind, file_name, file_sm3, encoding;
  ImportDoor door{};
  ImportState state{};
  std::int64_t row_count = 0, fact_count = 0, reference_count = 0;
  std::int64_t created_count = 0, updated_count = 0, unchanged_count = 0, faulty_count = 0, skipped_count = 0;
  std::int64_t undone_count = 0, kept_count = 0;
  std::string imported_by, importer_name;
  Instant imported_at;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ImportRow, (),
                      (import_id, kind, file_name, file_sm3, encoding, door, state, row_count, fact_count, reference_count, created_count,
                       updated_count, unchanged_count, faulty_count, skipped_count, undone_count, kept_count, imported_by, importer_name,
                       imported_at, version))

} // namespace shiji::imports
