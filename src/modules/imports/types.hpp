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
};
BOOST_DESCRIBE_ENUM(ImportsRefusal, import_faulty, imported_before, column_missing, column_twice, row_kind_unknown, row_place_unknown,
                    row_person_unknown, row_person_ambiguous, row_unit_unknown, row_date_missing, row_date_in_future, row_title_missing)

// What is wrong in a file: line and column count from 1, column 0 stands for the whole line; heading names the column, value what stands
// there.
struct RowFault {
  std::int64_t line = 0, column = 0;
  std::string heading, value, code;
};

// What an import did, or would have done.
struct ImportReport {
  std::int64_t rows = 0, facts = 0, references = 0;
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

struct ImportRow {
  Id<ImportRun> import_id;
  std::string kind, file_name, file_sm3, encoding;
  std::int64_t row_count = 0, fact_count = 0, reference_count = 0;
  std::string imported_by, importer_name;
  Instant imported_at;
};
BOOST_DESCRIBE_STRUCT(ImportRow, (),
                      (import_id, kind, file_name, file_sm3, encoding, row_count, fact_count, reference_count, imported_by, importer_name,
                       imported_at))

} // namespace shiji::imports
