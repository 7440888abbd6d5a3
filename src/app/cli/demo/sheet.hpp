// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/calendar/date.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shiji::cli {

// One embedded CSV file of data/, read by the names of its head. Its contents are the program's own: what does not fit is a
// std::logic_error.
class Sheet {
 public:
  class Row {
   public:
    Row(Sheet const& sheet, std::size_t index) : sheet_(&sheet), index_(index) {}
    std::string const& operator[](std::string_view column) const;
    bool has(std::string_view column) const { return !(*this)[column].empty(); }
    std::int64_t number(std::string_view column) const; // 0 where empty
    Date date(std::string_view column) const;
    std::optional<Date> optional_date(std::string_view column) const;

   private:
    Sheet const* sheet_;
    std::size_t index_;
  };

  explicit Sheet(std::string_view file_name);
  std::vector<Row> rows() const;

 private:
  std::string name_;
  std::vector<std::string> head_;
  std::vector<std::vector<std::string>> cells_;
};

// The pieces between separators; none of an empty text.
std::vector<std::string> split(std::string_view text, char separator);

} // namespace shiji::cli
