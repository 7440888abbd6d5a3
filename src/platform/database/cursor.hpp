// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/shape/sql_value.hpp"

#include <optional>
#include <string>
#include <string_view>

// Where a page ended, as opaque text for the caller to hand back. Pure.
namespace shiji::database {

struct Cursor {
  std::string sort; // the cursor is good for this order only
  bool descending = false;
  shape::SqlValue sort_value; // an integer or text
  std::string id;

  bool operator==(Cursor const&) const = default;
};

// base64url without padding.
std::string to_text(Cursor const& cursor);
// Nothing for a text that to_text does not write.
std::optional<Cursor> cursor_from_text(std::string_view text);

} // namespace shiji::database
