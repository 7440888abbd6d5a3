// SPDX-License-Identifier: Apache-2.0
#pragma once
// The outside forms of core's value types.
#include "core/calendar/date.hpp"
#include "platform/shape/codec.hpp"

namespace shiji::shape {

template<>
struct TextForm<Date> {
  static constexpr std::string_view format = "date";
  static std::string to_text(Date date) { return format_date(date); }
  static std::optional<Date> from_text(std::string_view text) { return parse_date(text); }
};

} // namespace shiji::shape
