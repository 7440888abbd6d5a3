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

} // namespace shiji::imports
