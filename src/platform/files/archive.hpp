// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/files/content.hpp"

#include <variant>

namespace shiji::files {

// Whether a zip archive is a workbook or a document of Office Open XML, judged by its directory alone; or why it is refused. Macros,
// encryption, paths out of the archive, entries over one another and archives of more than 4 GiB are not let in.
std::variant<Kind, Refusal> inspect_archive(std::string_view bytes);

} // namespace shiji::files
