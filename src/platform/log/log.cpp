// SPDX-License-Identifier: Apache-2.0
#include "platform/log/log.hpp"

#include "base/enumeration.hpp"
#include "base/text.hpp"
#include "platform/clock/clock.hpp"

#include <atomic>
#include <cstdio>

#include <spdlog/logger.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace shiji::log {

namespace {

constexpr std::size_t longest_text = 8192;
std::atomic<Level> least_level = Level::info;

// Length of the well-formed UTF-8 sequence at the start, 0 where there is none.
std::size_t sequence_length(std::string_view text) {
  auto const first = static_cast<unsigned char>(text[0]);
  std::size_t const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (first == 0) return 1;
  return length <= text.size() && is_valid_utf8(text.substr(0, length)) ? length : 0;
}

std::uint32_t code_point(std::string_view sequence) {
  std::uint32_t point = static_cast<unsigned char>(sequence[0]);
  if (sequence.size() > 1) point &= 0x7fU >> sequence.size();
  for (char const c : sequence.substr(1)) point = point << 6 | (static_cast<unsigned char>(c) & 0x3fU);
  return point;
}

bool is_treacherous(std::uint32_t point) {
  bool const control = point < 0x20 || (point >= 0x7f && point <= 0x9f);
  bool const separator = point == 0x2028 || point == 0x2029;
  bool const direction =
      point == 0x200e || point == 0x200f || point == 0x61c || (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
  return control || separator || direction || point == 0xfeff;
}

void append_text(std::string& line, std::string_view text) {
  bool const cut = text.size() > longest_text;
  text = text.substr(0, longest_text);
  line += '"';
  while (!text.empty()) {
    std::size_t const length = sequence_length(text);
    auto const sequence = text.substr(0, length);
    text.remove_prefix(length == 0 ? 1 : length);
    if (length == 0) {
      line += "\\ufffd";
    } else if (is_treacherous(code_point(sequence))) {
      char escaped[16];
      std::snprintf(escaped, sizeof escaped, "\\u%04x", code_point(sequence));
      line += escaped;
    } else {
      if (sequence == "\"" || sequence == "\\") line += '\\';
      line += sequence;
    }
  }
  line += cut ? "…\"" : "\"";
}

// Made at first use, so that no order of static objects matters.
spdlog::logger& logger() {
  static spdlog::logger one = [] {
    spdlog::logger made("shiji", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    made.set_pattern("%v");
    made.set_level(spdlog::level::trace);
    made.flush_on(spdlog::level::trace);
    made.set_error_handler([](std::string const&) {});
    return made;
  }();
  return one;
}

void write(Level level, std::string_view event, Fields fields) noexcept {
  if (level < least_level.load(std::memory_order_relaxed)) return;
  try {
    auto const line = line_of(level, SystemClock().now(), event, fields);
    logger().log(spdlog::level::info, spdlog::string_view_t(line.data(), line.size()));
  } catch (...) {
    // There is no other place to tell it.
  }
}

} // namespace

std::string line_of(Level level, Instant time, std::string_view event, Fields fields) {
  std::string line = R"({"time":")" + to_text(time) + R"(","level":")" + std::string(to_text(level)) + R"(","event":)";
  append_text(line, event);
  for (Field const& field : fields) {
    line += ',';
    append_text(line, field.name);
    line += ':';
    if (field.is_text)
      append_text(line, field.value);
    else
      line += field.value;
  }
  return line + "}";
}

void debug(std::string_view event, Fields fields) noexcept { write(Level::debug, event, fields); }
void info(std::string_view event, Fields fields) noexcept { write(Level::info, event, fields); }
void warn(std::string_view event, Fields fields) noexcept { write(Level::warn, event, fields); }
void error(std::string_view event, Fields fields) noexcept { write(Level::error, event, fields); }

void set_level(Level least) noexcept { least_level = least; }

} // namespace shiji::log
