// SPDX-License-Identifier: Apache-2.0
#include "platform/tabular/workbook/workbook.hpp"

#include "platform/tabular/workbook/parts.hpp"

namespace shiji::tabular {

struct Workbook::Parts {
  Parts(std::string_view bytes, WorkbookLimits const& given) : limits(given), archive(bytes, limits), parts(read_parts(archive, limits)) {}
  WorkbookLimits const limits;
  Archive archive;
  WorkbookParts parts;
};

Workbook::Workbook(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Workbook::Workbook(Workbook&&) noexcept = default;
Workbook& Workbook::operator=(Workbook&&) noexcept = default;
Workbook::~Workbook() = default;

std::variant<Workbook, WorkbookFault> Workbook::open(std::string_view bytes, WorkbookLimits const& limits) {
  try {
    return Workbook(std::make_unique<Parts>(bytes, limits));
  } catch (WorkbookBroken const& broken) {
    return broken.fault;
  }
}

std::vector<SheetName> const& Workbook::sheets() const { return parts_->parts.names; }

std::variant<SheetEnd, WorkbookFault> Workbook::read(std::size_t sheet, OnRow const& on_row) const {
  if (sheet >= parts_->parts.sheets.size()) return WorkbookFault::sheet_absent;
  try {
    return read_sheet(parts_->archive, parts_->parts, parts_->parts.sheets[sheet].part, parts_->limits, on_row);
  } catch (WorkbookBroken const& broken) {
    return broken.fault;
  }
}

bool looks_like_workbook(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"); }

} // namespace shiji::tabular
