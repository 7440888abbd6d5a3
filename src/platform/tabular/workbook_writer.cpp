// SPDX-License-Identifier: Apache-2.0
#include "platform/tabular/workbook_writer.hpp"

#include "platform/tabular/csv.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <unistd.h>
#include <vector>
#include <xlsxwriter.h>

namespace shiji::tabular {

namespace {

constexpr std::size_t longest_text = 32'000;                // characters; a cell holds 32,767
constexpr std::int64_t largest_exact = 999'999'999'999'999; // digits a spreadsheet keeps
constexpr int narrowest = 9, widest = 48;                   // columns, in characters

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

// Whether a program would read `_x0041_` here as a character.
bool is_escape_at(std::string_view text, std::size_t at) {
  if (text.substr(at, 2) != "_x" || text.size() < at + 7 || text[at + 6] != '_') return false;
  auto const code = text.substr(at + 2, 4);
  return std::all_of(code.begin(), code.end(), is_hex);
}

// The text as the format wants it: characters that XML has no place for as _x001F_, and what looks like such an escape escaped itself.
std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto const c = static_cast<unsigned char>(text[i]);
    if ((c < 0x20 && c != '\t' && c != '\n') || c == 0x7f) {
      std::array<char, 8> code{};
      std::snprintf(code.data(), code.size(), "_x%04X_", static_cast<unsigned>(c));
      out += code.data();
    } else {
      if (is_escape_at(text, i)) out += "_x005F";
      out += text[i];
    }
  }
  return out;
}

std::string cut(std::string const& text) {
  std::size_t characters = 0;
  for (std::size_t i = 0; i < text.size(); ++i)
    if ((static_cast<unsigned char>(text[i]) & 0xc0) != 0x80 && ++characters > longest_text) return text.substr(0, i) + "…";
  return text;
}

// How wide a text stands, in columns of a digit: Chinese characters take two.
int width_of(std::string const& text) {
  int width = 0;
  for (char const c : text) {
    auto const byte = static_cast<unsigned char>(c);
    if (byte < 0x80) width += 1;
    if (byte >= 0xc0) width += byte >= 0xe0 ? 2 : 1;
  }
  return std::clamp(width + 2, narrowest, widest);
}

std::string padded(int number, std::size_t digits) {
  std::string text = std::to_string(number);
  return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

std::string decimal_text(DecimalCell const& cell) {
  std::string text =
      std::to_string(cell.digits < 0 ? 0 - static_cast<std::uint64_t>(cell.digits) : static_cast<std::uint64_t>(cell.digits));
  auto const decimals = static_cast<std::size_t>(cell.decimals);
  if (text.size() <= decimals) text.insert(0, decimals + 1 - text.size(), '0');
  if (decimals > 0) text.insert(text.size() - decimals, ".");
  return cell.digits < 0 ? "-" + text : text;
}

std::string moment_text(MomentCell const& cell) {
  std::string text = padded(cell.date.year, 4) + "-" + padded(cell.date.month, 2) + "-" + padded(cell.date.day, 2);
  if (cell.minute >= 0) text += " " + padded(cell.minute / 60, 2) + ":" + padded(cell.minute % 60, 2);
  return text;
}

void require_done(lxw_error error) {
  if (error != LXW_NO_ERROR) throw std::runtime_error(std::string("workbook: ") + lxw_strerror(error));
}

} // namespace

std::string text_of(WrittenCell const& cell) {
  if (auto const* number = std::get_if<DecimalCell>(&cell)) return decimal_text(*number);
  if (auto const* moment = std::get_if<MomentCell>(&cell)) return moment_text(*moment);
  return std::get<std::string>(cell);
}

struct WorkbookWriter::Open {
  // A folder of its own for the file and what the library lays beside it.
  class Workplace {
   public:
    Workplace() : path_((std::filesystem::temp_directory_path() / "shiji-sheet-XXXXXX").string()) {
      if (!mkdtemp(path_.data())) throw std::runtime_error("no temporary folder for a workbook");
    }
    Workplace(Workplace const&) = delete;
    Workplace& operator=(Workplace const&) = delete;
    ~Workplace() {
      std::error_code ignored;
      std::filesystem::remove_all(path_, ignored);
    }
    std::string const& path() const { return path_; }
    std::string file() const { return path_ + "/sheet.xlsx"; }

   private:
    std::string path_;
  };

  Workplace place;
  std::string file = place.file(), folder = place.path();
  lxw_workbook* book = nullptr;
  lxw_worksheet* sheet = nullptr;
  lxw_format *heading = nullptr, *day = nullptr, *minute = nullptr;
  std::array<lxw_format*, 5> decimals{};
  lxw_row_t line = 0;

  lxw_format* format(char const* shown) {
    lxw_format* const made = workbook_add_format(book);
    if (!made) throw std::runtime_error("workbook: no memory for a format");
    if (shown) format_set_num_format(made, shown);
    return made;
  }

  void write(lxw_col_t column, WrittenCell const& cell) {
    if (auto const* number = std::get_if<DecimalCell>(&cell)) return write_number(column, *number);
    if (auto const* moment = std::get_if<MomentCell>(&cell)) return write_moment(column, *moment);
    auto const& text = std::get<std::string>(cell);
    if (!text.empty()) write_text(column, text);
  }
  void write_text(lxw_col_t column, std::string const& text) {
    require_done(worksheet_write_string(sheet, line, column, escaped(disarmed(cut(text))).c_str(), line == 0 ? heading : nullptr));
  }
  void write_number(lxw_col_t column, DecimalCell const& cell) {
    if (cell.digits > largest_exact || cell.digits < -largest_exact) return write_text(column, decimal_text(cell));
    double const value = std::strtod(decimal_text(cell).c_str(), nullptr);
    require_done(worksheet_write_number(sheet, line, column, value, decimals.at(static_cast<std::size_t>(cell.decimals))));
  }
  void write_moment(lxw_col_t column, MomentCell const& cell) {
    lxw_datetime when{};
    when.year = cell.date.year;
    when.month = cell.date.month;
    when.day = cell.date.day;
    if (cell.minute >= 0) {
      when.hour = cell.minute / 60;
      when.min = cell.minute % 60;
    }
    require_done(worksheet_write_datetime(sheet, line, column, &when, cell.minute >= 0 ? minute : day));
  }
};

WorkbookWriter::WorkbookWriter(std::string const& sheet_name, std::int64_t made_at) : open_(std::make_unique<Open>()) {
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  options.tmpdir = open_->folder.data();
  open_->book = workbook_new_opt(open_->file.c_str(), &options);
  if (!open_->book) throw std::runtime_error("workbook: cannot begin one");
  lxw_doc_properties properties{};
  properties.created = made_at;
  require_done(workbook_set_properties(open_->book, &properties));
  open_->sheet = workbook_add_worksheet(open_->book, sheet_name.c_str());
  // A name a workbook does not allow, such as one beyond 31 characters, gives way to the usual one.
  if (!open_->sheet) open_->sheet = workbook_add_worksheet(open_->book, nullptr);
  if (!open_->sheet) throw std::runtime_error("workbook: cannot begin a sheet");
  open_->heading = open_->format(nullptr);
  format_set_bold(open_->heading);
  open_->day = open_->format("yyyy-mm-dd");
  open_->minute = open_->format("yyyy-mm-dd hh:mm");
  constexpr std::array shown = {"0", "0.0", "#,##0.00", "0.000", "0.0000"};
  std::transform(shown.begin(), shown.end(), open_->decimals.begin(), [&](char const* one) { return open_->format(one); });
  worksheet_freeze_panes(open_->sheet, 1, 0);
}

WorkbookWriter::~WorkbookWriter() {
  // Closing is also what frees the library's memory.
  if (open_ && open_->book) workbook_close(open_->book);
}

void WorkbookWriter::row(std::span<WrittenCell const> cells) {
  lxw_col_t column = 0;
  for (WrittenCell const& cell : cells) {
    if (open_->line == 0) worksheet_set_column(open_->sheet, column, column, std::max(14, width_of(text_of(cell))), nullptr);
    open_->write(column, cell);
    ++column;
  }
  ++open_->line;
}

std::string WorkbookWriter::take() {
  require_done(workbook_close(std::exchange(open_->book, nullptr)));
  std::ifstream file(open_->file, std::ios::binary);
  std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  if (!file || bytes.empty()) throw std::runtime_error("workbook: the file cannot be read back");
  open_.reset();
  return bytes;
}

} // namespace shiji::tabular
