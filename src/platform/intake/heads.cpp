// SPDX-License-Identifier: Apache-2.0
#include "platform/intake/heads.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace shiji::intake {

namespace {

constexpr std::size_t deepest_head = 4;   // rows
constexpr std::size_t searched_rows = 20; // from the top

// Without white space, case and width.
std::string plain(std::string_view text) {
  std::string out;
  for (char const c : to_half_width(text))
    if (c != ' ' && c != '\t' && c != '\n' && c != '\r') out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  for (std::size_t at; (at = out.find("\u00a0")) != std::string::npos;) out.erase(at, 2);
  return out;
}

std::string_view cell_of(Row const& row, std::size_t column) {
  return column < row.cells.size() ? trimmed(row.cells[column]) : std::string_view();
}

std::size_t width_of(std::vector<Row> const& rows) {
  std::size_t width = 0;
  for (Row const& row : rows) width = std::max(width, row.cells.size());
  return width;
}

// A number, a day or what else begins with a digit or a sign is no heading.
bool reads_as_heading(std::string_view cell) {
  std::string const text = plain(cell);
  return !text.empty() && !(text[0] >= '0' && text[0] <= '9') && text[0] != '-' && text[0] != '+' && count_characters(text) <= 40;
}

std::size_t headings_in(Row const& row) {
  std::vector<std::string> seen;
  for (std::string const& cell : row.cells) {
    std::string text = plain(cell);
    if (!text.empty() && !reads_as_heading(cell)) return 0;
    if (!text.empty() && std::find(seen.begin(), seen.end(), text) == seen.end()) seen.push_back(std::move(text));
  }
  return seen.size();
}

// Whether the next row goes on with the head: a heading reaches down into it, or stands over several of its columns.
bool head_goes_on(Row const& above, Row const& below) {
  if (headings_in(below) == 0) return false;
  std::size_t const width = std::max(above.cells.size(), below.cells.size());
  bool fills_gap = false, leaves_gap = false, stands_below_groups = true;
  for (std::size_t i = 0; i < width; ++i) {
    auto const upper = cell_of(above, i), lower = cell_of(below, i);
    if (!upper.empty() && upper == lower) return true;
    if (!upper.empty() && i > 0 && upper == cell_of(above, i - 1) && !lower.empty() && lower != cell_of(below, i - 1)) return true;
    fills_gap |= upper.empty() && !lower.empty();
    leaves_gap |= !upper.empty() && lower.empty();
    // A group whose merged cells are lost stands over the first of its columns, with nothing over the others.
    stands_below_groups &= lower.empty() || upper.empty() || (i + 1 < width && cell_of(above, i + 1).empty());
  }
  return fills_gap && leaves_gap && stands_below_groups;
}

std::vector<std::string> words_of(Field const& field) {
  std::vector<std::string> words{plain(field.name), plain(field.zh), plain(field.en)};
  for (std::string const& heading : field.headings) words.push_back(plain(heading));
  return words;
}

// How well a heading names a field: 3 exactly, 2 by its last part, 1 by beginning or ending with it.
int fit(std::string const& heading, Field const& field) {
  std::string const whole = plain(heading);
  std::size_t const slash = heading.rfind(" / ");
  std::string const last = slash == std::string::npos ? whole : plain(heading.substr(slash + 3));
  int best = 0;
  for (std::string const& word : words_of(field)) {
    if (word.empty()) continue;
    if (whole == word) best = std::max(best, 3);
    if (last == word) best = std::max(best, 2);
    if (word.size() >= 6 && (last.starts_with(word) || last.ends_with(word))) best = std::max(best, 1);
  }
  return best;
}

std::size_t known_headings(Row const& row, Kind const& kind) {
  std::size_t known = 0;
  for (Field const& field : kind.fields)
    known += std::any_of(row.cells.begin(), row.cells.end(), [&](std::string const& cell) { return fit(cell, field) >= 2; }) ? 1 : 0;
  return known;
}

// Takes 亿元 out of 总投资（亿元） or 总投资(单位：亿元).
std::string take_unit(std::string& heading) {
  for (auto const& [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}, {"[", "]"}}) {
    if (!heading.ends_with(close)) continue;
    std::size_t const at = heading.rfind(open);
    if (at == std::string::npos || at == 0) continue;
    std::string unit = heading.substr(at + open.size(), heading.size() - at - open.size() - close.size());
    for (std::string_view const lead : {"单位：", "单位:", "单位"})
      if (unit.starts_with(lead)) unit.erase(0, lead.size());
    heading = std::string(trimmed(heading.substr(0, at)));
    return std::string(trimmed(unit));
  }
  return {};
}

} // namespace

HeadLines find_head(std::vector<Row> const& first, Kind const& kind) {
  std::size_t best = first.size(), best_score = 0;
  for (std::size_t i = 0; i < std::min(first.size(), searched_rows); ++i) {
    std::size_t const headings = headings_in(first[i]);
    // A title stands alone, or fills its line with one text.
    bool const alone = headings < 2 && width_of(first) > 1;
    std::size_t const score = alone || headings == 0 ? 0 : 1 + 10 * known_headings(first[i], kind);
    if (score > best_score) {
      best = i;
      best_score = score;
    }
  }
  if (best == first.size()) return {};
  std::size_t from = best, to = best;
  while (from > 0 && best - from + 1 < deepest_head && headings_in(first[from - 1]) >= 2 && head_goes_on(first[from - 1], first[from]))
    --from;
  while (to + 1 < first.size() && to - from + 1 < deepest_head && head_goes_on(first[to], first[to + 1])) ++to;
  return {first[from].line, first[to].line};
}

std::vector<Column> columns_under(std::vector<Row> const& first, HeadLines head) {
  std::vector<Row const*> rows;
  for (Row const& row : first)
    if (row.line >= head.from && row.line <= head.to) rows.push_back(&row);
  std::vector<Column> columns;
  std::size_t const width = width_of(first);
  for (std::size_t i = 0; i < width; ++i) {
    std::vector<std::string> parts;
    for (std::size_t r = 0; r < rows.size(); ++r) {
      std::size_t from = i;
      bool const heads_group = r + 1 < rows.size() && !cell_of(*rows[r + 1], i).empty();
      while (heads_group && from > 0 && cell_of(*rows[r], from).empty()) --from;
      std::string text(cell_of(*rows[r], from));
      std::replace(text.begin(), text.end(), '\n', ' ');
      if (!text.empty() && (parts.empty() || parts.back() != text)) parts.push_back(std::move(text));
    }
    Column column{static_cast<std::int64_t>(i) + 1, {}, {}};
    for (std::string& part : parts) {
      if (std::string unit = take_unit(part); !unit.empty()) column.unit = std::move(unit);
      column.heading += (column.heading.empty() ? "" : " / ") + part;
    }
    columns.push_back(std::move(column));
  }
  while (!columns.empty() && columns.back().heading.empty()) columns.pop_back();
  return columns;
}

std::vector<std::string> guessed_fields(std::vector<Column> const& columns, Kind const& kind) {
  std::vector<std::string> fields(columns.size());
  for (int wanted = 3; wanted >= 1; --wanted)
    for (Field const& field : kind.fields) {
      if (std::find(fields.begin(), fields.end(), field.name) != fields.end()) continue;
      for (std::size_t i = 0; i < columns.size(); ++i)
        if (fields[i].empty() && fit(columns[i].heading, field) == wanted) {
          fields[i] = field.name;
          break;
        }
    }
  return fields;
}

std::string shape_of_sheet(std::vector<Column> const& columns) {
  std::string shape;
  for (Column const& column : columns)
    if (column.heading != reasons_heading) shape += plain(column.heading) + "\t" + plain(column.unit) + "\n";
  return shape;
}

RowSense sense_of(Row const& row, std::vector<Column> const& columns) {
  constexpr std::array<std::string_view, 8> sums{"合计", "小计", "总计", "共计", "汇总", "总和", "total", "subtotal"};
  constexpr std::array<std::string_view, 5> notes{"注:", "备注:", "说明:", "填表人", "制表"};
  std::string lead;
  std::size_t filled = 0, as_head = 0;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    std::string const text = plain(row.cells[i]);
    if (text.empty()) continue;
    ++filled;
    if (lead.empty() && i < 3) lead = text;
    as_head +=
        i < columns.size() && text == plain(columns[i].heading + (columns[i].unit.empty() ? "" : "(" + columns[i].unit + ")")) ? 1 : 0;
  }
  for (auto const word : sums)
    if (lead == word || lead.starts_with(std::string(word) + ":") || lead.starts_with(std::string(word) + "(") || lead.ends_with(word))
      return RowSense::sums;
  for (auto const word : notes)
    if (filled <= 2 && lead.starts_with(word)) return RowSense::note;
  return filled >= 2 && as_head == filled ? RowSense::head_again : RowSense::data;
}

} // namespace shiji::intake
