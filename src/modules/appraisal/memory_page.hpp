// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/cursor.hpp"
#include "platform/database/database.hpp"

#include <algorithm>
#include <charconv>

namespace shiji::appraisal {

// A row with its place in the order of a list that is worked out in memory.
template<class Row>
struct MemoryRow {
  std::pair<std::int64_t, std::string> key;
  std::string id; // breaks ties between keys
  Row row;
};

// The page asked for. The cursor names the row a page ended with; where that row has gone, the list begins anew.
template<class Row>
Page<Row> page_of_memory(std::vector<MemoryRow<Row>> rows, database::PageOrder const& order) {
  std::sort(rows.begin(), rows.end(), [&](auto const& a, auto const& b) {
    if (a.key != b.key) return order.descending ? b.key < a.key : a.key < b.key;
    return a.id < b.id;
  });
  std::size_t begin = std::min(static_cast<std::size_t>(order.offset), rows.size());
  if (order.cursor) {
    auto const cursor = database::cursor_from_text(*order.cursor);
    auto const last = std::find_if(rows.begin(), rows.end(), [&](auto const& row) { return cursor && row.id == cursor->id; });
    begin = last == rows.end() ? 0 : static_cast<std::size_t>(last - rows.begin()) + 1;
  }
  std::size_t const end = std::min(rows.size(), begin + static_cast<std::size_t>(order.limit));
  Page<Row> page;
  page.total = static_cast<std::int64_t>(rows.size());
  for (std::size_t i = begin; i < end; ++i) page.rows.push_back(std::move(rows[i].row));
  if (end < rows.size() && end > begin)
    page.next_cursor =
        database::to_text(database::Cursor{std::string(order.sort), order.descending, rows[end - 1].key.first, rows[end - 1].id});
  return page;
}

} // namespace shiji::appraisal
