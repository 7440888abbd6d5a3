// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <boost/describe.hpp>

namespace shiji::tabular {

// Why a workbook of Office Open XML (.xlsx) cannot be read.
enum class WorkbookFault {
  workbook_damaged,          // no such archive, or parts that are not what they should be
  workbook_too_large,        // more packed or unpacked bytes, parts or text than are let in
  workbook_compressed_oddly, // unpacks to so many times its size that it was made to do harm
  workbook_has_dtd,          // declares a document type, as no spreadsheet program does
  workbook_nested_deeply,
  sheet_absent,
  too_many_rows,
};
BOOST_DESCRIBE_ENUM(WorkbookFault, workbook_damaged, workbook_too_large, workbook_compressed_oddly, workbook_has_dtd,
                    workbook_nested_deeply, sheet_absent, too_many_rows)

struct WorkbookLimits {
  std::uint64_t unpacked_bytes = 256 * 1024 * 1024; // of all parts that are read
  std::uint64_t ratio = 200;                        // unpacked to packed bytes of a part above a MiB
  std::size_t shared_text_bytes = 48 * 1024 * 1024;
  std::size_t rows = 200'000; // that hold anything
  std::size_t columns = 200;  // cells beyond are left out and counted
  std::size_t cell_bytes = 32 * 1024;
  int depth = 64; // of elements in one another
};

// What a cell shows: a number as exact decimal text, a day as 2026-03-05 with ` 10:30` after it where the cell holds a time, a time alone
// as 10:30, a truth value as TRUE or FALSE, an error as the program wrote it (#N/A). A formula shows the value it had when it was saved.
enum class CellKind { empty, text, number, day, time, boolean, error };

struct SheetCell {
  CellKind kind = CellKind::empty;
  std::string text;
  bool operator==(SheetCell const&) const = default;
};

struct SheetRow {
  std::int64_t line = 0; // from 1, as the program shows it
  bool hidden = false;
  std::vector<SheetCell> cells; // from the first column on; none empty at the end
};

// Lines and columns from 1, both ends included. Only the first cell of a merged range holds anything.
struct CellRange {
  std::int64_t first_line = 0, first_column = 0, last_line = 0, last_column = 0;
  bool operator==(CellRange const&) const = default;
};

// What is known of a sheet once its rows are read.
struct SheetEnd {
  std::vector<CellRange> merged;
  std::vector<std::int64_t> hidden_columns; // from 1
  bool stopped = false;                     // by the receiver; merged ranges come after the rows and are not known then
  std::int64_t cells_left_out = 0;          // beyond the limit of columns
};

struct SheetName {
  std::string name;
  bool hidden = false;
};

// A workbook over bytes that the caller keeps. Nothing is written to disk, no other file or address is opened, and no part is held unpacked
// as a whole but for the texts that sheets share.
class Workbook {
 public:
  static std::variant<Workbook, WorkbookFault> open(std::string_view bytes, WorkbookLimits const& limits = {});
  Workbook(Workbook&&) noexcept;
  Workbook& operator=(Workbook&&) noexcept;
  ~Workbook();

  std::vector<SheetName> const& sheets() const; // in the order of their tabs

  // Hands over the rows that hold anything, from the top, until the receiver answers false.
  using OnRow = std::function<bool(SheetRow&&)>;
  std::variant<SheetEnd, WorkbookFault> read(std::size_t sheet, OnRow const& on_row) const;

 private:
  struct Parts;
  explicit Workbook(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

// Whether bytes begin as an archive does, as workbooks are.
bool looks_like_workbook(std::string_view bytes);

} // namespace shiji::tabular
