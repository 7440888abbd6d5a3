// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace shiji::shape {

// What the drivers see of any parameter: absent, an integer, a truth value or text.
using SqlValue = std::variant<std::monostate, std::int64_t, bool, std::string>;

// One column of the row a driver stands on. The text lives until the driver moves on.
class SqlColumn {
 public:
  virtual ~SqlColumn() = default;
  virtual bool is_null() const = 0;
  virtual std::int64_t integer() const = 0; // throws where the column holds no integer: nothing is guessed
  virtual bool boolean() const = 0;
  virtual std::string_view text() const = 0;
};

} // namespace shiji::shape
