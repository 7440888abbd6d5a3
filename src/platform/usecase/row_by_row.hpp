// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/usecase/usecase.hpp"

#include <string>
#include <vector>

// One act on several rows at once: {items: [{id, version}]} in, an answer for each row out.
namespace shiji {

inline constexpr std::size_t most_rows_at_once = 100;

struct RowAnswers {
  std::vector<RowAnswer> rows; // in the order of the items
};
BOOST_DESCRIBE_STRUCT(RowAnswers, (), (rows))

// Runs act(use, item) on every item, apart from the others; what it answers has the row's new version. IdField is the item's id.
template<auto IdField, class Item, class Act>
RowAnswers row_by_row(UseCase& use, std::vector<Item> const& items, Act const& act) {
  if (items.size() > most_rows_at_once)
    throw Refused({"too_many_rows_at_once", {{"count", std::to_string(most_rows_at_once)}}, {{"items", "too_many_rows_at_once", {}}}});
  RowAnswers answers;
  for (Item const& item : items) answers.rows.push_back(use.apart((item.*IdField).text, [&] { return act(use, item).version; }));
  return answers;
}

} // namespace shiji
