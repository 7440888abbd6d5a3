// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/tabular/workbook/number_format.hpp"
#include "platform/tabular/workbook/xml.hpp"

namespace shiji::tabular {

// The texts that cells share by their number, in one piece.
class SharedTexts {
 public:
  void add(std::string_view text, std::size_t limit);
  std::optional<std::string_view> at(std::size_t index) const;

 private:
  std::string all_;
  std::vector<std::size_t> ends_;
};

struct SheetPart {
  SheetName name;
  std::string part; // its path in the archive
};

// What the parts beside the sheets say.
struct WorkbookParts {
  std::vector<SheetPart> sheets;
  std::vector<SheetName> names;
  SharedTexts texts;
  std::vector<Shown> styles; // by the number of a cell's style
  bool counts_from_1904 = false;
};

// Throws WorkbookBroken.
WorkbookParts read_parts(Archive& archive, WorkbookLimits const& limits);

// Undoes the spelling _x000D_ of characters that XML has no place for, and leaves NUL out.
std::string plain_text(std::string_view text);

// Reads one sheet. Throws WorkbookBroken.
SheetEnd read_sheet(Archive& archive, WorkbookParts const& parts, std::string const& part, WorkbookLimits const& limits,
                    Workbook::OnRow const& on_row);

} // namespace shiji::tabular
