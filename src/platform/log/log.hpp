// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/clock/instant.hpp"

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include <boost/describe.hpp>

namespace shiji::log {

enum class Level { debug, info, warn, error };
BOOST_DESCRIBE_ENUM(Level, debug, info, warn, error)

// One named value of an event: a text, a whole number, or yes and no.
struct Field {
  Field(std::string_view field_name, std::string_view text) : name(field_name), value(text), is_text(true) {}
  Field(std::string_view field_name, char const* text) : Field(field_name, std::string_view(text)) {}
  Field(std::string_view field_name, std::string const& text) : Field(field_name, std::string_view(text)) {}
  Field(std::string_view field_name, bool yes) : name(field_name), value(yes ? "true" : "false"), is_text(false) {}
  template<std::integral Number>
  Field(std::string_view field_name, Number number) : name(field_name), value(std::to_string(number)), is_text(false) {}

  std::string_view name;
  std::string value;
  bool is_text;
};

using Fields = std::initializer_list<Field>;

// Writes one event as one line of JSON on standard error. `event` is a word such as "server_started"; what differs from case to case goes
// into fields. Sealed values never do. Never throws: an event that cannot be written is lost.
void debug(std::string_view event, Fields fields = {}) noexcept;
void info(std::string_view event, Fields fields = {}) noexcept;
void warn(std::string_view event, Fields fields = {}) noexcept;
void error(std::string_view event, Fields fields = {}) noexcept;

// Events below this level are not written; at first `info`.
void set_level(Level least) noexcept;

// The line without its end. Control characters, line and paragraph separators, and characters that turn the direction of writing are
// escaped, bytes that are no UTF-8 replaced, so that one event is one line whatever its values hold. Texts are cut at 8 KiB.
std::string line_of(Level level, Instant time, std::string_view event, Fields fields);

} // namespace shiji::log
