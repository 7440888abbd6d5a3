// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

namespace shiji {

// Rows a list answers at the most unless the caller asks for fewer.
inline constexpr std::int64_t default_page_size = 50;
inline constexpr std::int64_t largest_page_size = 100;
// Rows one export may hold.
inline constexpr std::int64_t largest_export = 100'000;
// Totals are counted exactly up to here; beyond, total_is_exact is false.
inline constexpr std::int64_t largest_exact_total = 10'000;

// One page of a list. Row stands for the described struct of a row.
template<class Row>
struct Page {
  std::vector<Row> rows;
  std::int64_t total = 0;
  bool total_is_exact = true;
  std::optional<std::string> next_cursor; // ask for the following page with it; absent on the last one

  BOOST_DESCRIBE_CLASS(Page, (), (rows, total, total_is_exact, next_cursor), (), ())
};

// The part of a list's input that every list shares; Sort is an enumeration of its sortable columns.
template<class Sort>
struct PageRequest {
  std::optional<std::string> cursor;  // as answered with the page before
  std::optional<std::int64_t> offset; // rows to pass over instead of a cursor, within the first largest_exact_total
  std::optional<std::int64_t> limit;  // rows wanted, default_page_size where absent
  std::optional<Sort> sort;           // the first of Sort where absent
  std::optional<bool> descending;

  BOOST_DESCRIBE_CLASS(PageRequest, (), (cursor, offset, limit, sort, descending), (), ())
};

} // namespace shiji
