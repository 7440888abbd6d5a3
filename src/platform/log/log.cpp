// SPDX-License-Identifier: Apache-2.0
#include "platform/log/log.hpp"

#include "base/enumeration.hpp"
#include "platform/clock/clock.hpp"
#include "platform/log/code_points.hpp"

#include <atomic>
#include <cstdio>

#include <spdlog/logger.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace shiji::log {

namespace {

constexpr std::size_t longest_text = 8192;
std::atomic<Level> least_level = Level::info;

void append_text(std::string& line, std::string_view text) {
  bool const cut = text.size() > longest_text;
  text = text.substr(0, longest_text);
  line += '"';
  while (!text.empty()) {
    auto const piece = take_piece(text);
    if (!piece.is_utf8) {
      line += "\\ufffd";
    } else if (is_treacherous(piece.code_point)) {
      char escaped[16];
      std::snprintf(escaped, sizeof escaped, "\\u%04x", piece.code_point);
      line += escaped;
    } else {
      if (piece.bytes == "\"" || piece.bytes == "\\") line += '\\';
      line += piece.bytes;
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
