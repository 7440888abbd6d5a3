// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/page.hpp"
#include "platform/database/scope.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Replaces the marks of a statement by SQL that depends on nothing but the program's own text. Pure.
namespace shiji::database {

// Which part of a list a statement with a {page:} mark reads.
struct PageForm {
  enum class Part { first, following, total };
  std::string_view sort;
  bool descending = false;
  Part part = Part::first;
  std::uint64_t given = 0; // bit n - 1: parameter $n is neither null, empty nor 0

  bool operator==(PageForm const&) const = default;
};

// Everything an expansion depends on besides the text.
struct ExpansionKey {
  std::optional<Reach> reach;
  std::optional<PageForm> page;

  bool operator==(ExpansionKey const&) const = default;
};

// Rows of a list that are counted; one more than a total is exact for.
inline constexpr std::int64_t largest_count = largest_exact_total + 1;
// Columns a page's statement has after those of its select list, for the cursor.
inline constexpr std::size_t cursor_columns = 2;

// SQL without marks. The parameters its marks need follow the statement's own in the order of these members.
struct Expansion {
  std::string sql;
  std::size_t own_parameters = 0; // the greatest n of $n in the statement
  bool anchor = false;            // Scope::anchor_id
  bool keyset = false;            // sort value and id of the last row before the page
  bool limit = false;             // LIMIT and OFFSET
};

// std::logic_error for a mark that is malformed or misses its scope or page, and for a sort word the mark does not have.
Expansion expand(std::string_view sql, ExpansionKey const& key);

} // namespace shiji::database
