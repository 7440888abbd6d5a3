// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/imports/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::imports {

struct ImportFacts {
  std::string file_name;
  std::string bytes;
  bool dry_run = false;
};

// Imports a sheet of facts: CSV in UTF-8 or GB18030 with the headings of sheet.hpp. All or nothing: with any fault, or on a dry run,
// nothing is written. Every fact is confirmed by the importer, its source the file's SM3 and the line. Throws Refused(imported_before) for
// a file that was imported already.
ImportReport import_facts(UseCase& use, ImportFacts const& input);

// Imports rows of any kind that a module declared, from a workbook or a CSV, by the headings of its first sheet: all or nothing, like
// facts, creating what is not there and updating what is. `facts` by this door are those of the sheet import_facts does not read:
// workbooks.
struct ImportSheet {
  std::string kind;
  std::string file_name;
  std::string bytes;
  bool dry_run = false;
};
ImportReport import_sheet(UseCase& use, ImportSheet const& input);

// Begins an import as the page does: uploaded and planned by its headings; with is_checked also on its way to be checked, which a running
// server does. For a demonstration store.
void begin_import(UseCase& use, ImportSheet const& input, bool is_checked);

} // namespace shiji::imports
