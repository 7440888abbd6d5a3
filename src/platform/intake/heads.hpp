// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/intake/kind.hpp"
#include "platform/intake/sheets.hpp"

namespace shiji::intake {

// The lines of a sheet's head, both included; 0 where there is none.
struct HeadLines {
  std::int64_t from = 0, to = 0;
  bool operator==(HeadLines const&) const = default;
};

// A column under its head. Heads of several rows are joined: 到位资金 / 金额. A unit in brackets at the end (总投资（亿元）) is taken out.
struct Column {
  std::int64_t column = 0; // from 1
  std::string heading;
  std::string unit;
  bool operator==(Column const&) const = default;
};

// Where the head stands: below title lines, and over all rows that head the same columns.
HeadLines find_head(std::vector<Row> const& first, Kind const& kind);
std::vector<Column> columns_under(std::vector<Row> const& first, HeadLines head);

// The field that each column most likely holds; empty where none. A field is given once.
std::vector<std::string> guessed_fields(std::vector<Column> const& columns, Kind const& kind);

// Over the column that a sheet of faults tells the reasons in; it belongs to no shape and holds no field.
inline constexpr std::string_view reasons_heading = "错误原因";

// The same for sheets with the same heads, whatever their rows say: the heads without spaces, case and width, one after another.
std::string shape_of_sheet(std::vector<Column> const& columns);

// What a row below the head is.
enum class RowSense { data, sums, note, head_again };
BOOST_DESCRIBE_ENUM(RowSense, data, sums, note, head_again)
RowSense sense_of(Row const& row, std::vector<Column> const& columns);

} // namespace shiji::intake
