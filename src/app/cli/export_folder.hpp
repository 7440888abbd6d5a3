// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/exports/types.hpp"

#include <filesystem>
#include <stdexcept>

namespace shiji::cli {

// A line of a file that is no row of it.
class UnreadableExport : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// An export is a folder of text files, a JSON object per line; docs/export.md says what they hold. The folder is made, or is there and
// empty; std::runtime_error where it is not.
void write_export(appraisal::ExportedZone const& zone, std::filesystem::path const& folder);

// UnreadableExport where a file is missing or a line is malformed.
appraisal::ExportedZone read_export(std::filesystem::path const& folder);

} // namespace shiji::cli
