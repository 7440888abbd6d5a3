// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/calendar/date.hpp"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <variant>

namespace shiji::tabular {

// digits / 10^decimals, shown with that many decimals.
struct DecimalCell {
  std::int64_t digits = 0;
  int decimals = 0;
  bool operator==(DecimalCell const&) const = default;
};

// A day, or a minute of it; the date exists.
struct MomentCell {
  Date date;
  int minute = -1; // of the day; -1: the day alone
  bool operator==(MomentCell const&) const = default;
};

// An empty text is an empty cell.
using WrittenCell = std::variant<std::string, DecimalCell, MomentCell>;

// The cell as a text: a number with its decimals, a day as 2026-03-05, with ` 10:30` after it where it has a minute.
std::string text_of(WrittenCell const& cell);

// Writes one sheet of an Office Open XML workbook row by row; no more than a row is held in memory, the rest lies in a temporary file that
// is gone afterwards. The first row is the heading: bold, and staying in sight. A text that a spreadsheet would compute gets a ' before it
// as in CSV (csv.hpp: disarmed), texts beyond 32,000 characters are cut with …, numbers of more than 15 digits are written as texts because
// spreadsheets hold no more. Throws std::runtime_error where the temporary file cannot be written.
class WorkbookWriter {
 public:
  // made_at: seconds since 1970 that the workbook gives as its making; 0: the moment of writing.
  explicit WorkbookWriter(std::string const& sheet_name, std::int64_t made_at = 0);
  WorkbookWriter(WorkbookWriter const&) = delete;
  WorkbookWriter& operator=(WorkbookWriter const&) = delete;
  ~WorkbookWriter();

  void row(std::span<WrittenCell const> cells);
  // The workbook's bytes; nothing can be written afterwards.
  std::string take();

 private:
  struct Open;
  std::unique_ptr<Open> open_;
};

inline constexpr std::string_view workbook_media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

} // namespace shiji::tabular
