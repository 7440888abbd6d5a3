// SPDX-License-Identifier: Apache-2.0
#include "platform/database/cursor.hpp"

#include "base/text.hpp"

#include <charconv>
#include <cstdint>
#include <stdexcept>

namespace shiji::database {
namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::string base64url(std::string_view bytes) {
  std::string text;
  std::uint32_t bits = 0;
  int count = 0;
  for (char const byte : bytes) {
    bits = (bits << 8) | static_cast<unsigned char>(byte);
    for (count += 8; count >= 6; count -= 6) text += alphabet[(bits >> (count - 6)) & 63];
  }
  if (count > 0) text += alphabet[(bits << (6 - count)) & 63];
  return text;
}

std::optional<std::string> bytes_of(std::string_view text) {
  std::string bytes;
  std::uint32_t bits = 0;
  int count = 0;
  for (char const c : text) {
    std::size_t const value = alphabet.find(c);
    if (value == std::string_view::npos) return std::nullopt;
    bits = (bits << 6) | static_cast<std::uint32_t>(value);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += static_cast<char>((bits >> count) & 255);
  }
  return bytes;
}

std::optional<std::int64_t> integer_of(std::string_view text) {
  std::int64_t number = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

} // namespace

// Lines: sort, direction, kind of the value, id, value. Only the value, which comes last, may hold a line feed.
std::string to_text(Cursor const& cursor) {
  std::string lines = cursor.sort + (cursor.descending ? "\nd\n" : "\na\n");
  if (auto const* number = std::get_if<std::int64_t>(&cursor.sort_value))
    lines += "i\n" + cursor.id + '\n' + std::to_string(*number);
  else if (auto const* text = std::get_if<std::string>(&cursor.sort_value))
    lines += "t\n" + cursor.id + '\n' + *text;
  else
    throw std::logic_error("a list is sorted by what is neither an integer nor text");
  return base64url(lines);
}

std::optional<Cursor> cursor_from_text(std::string_view text) {
  auto const lines = bytes_of(text);
  if (!lines || !is_valid_utf8(*lines)) return std::nullopt;
  std::string_view rest = *lines;
  std::string_view part[4];
  for (std::string_view& line : part) {
    std::size_t const end = rest.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
  }
  auto const& [sort, direction, kind, id] = part;
  Cursor cursor{std::string(sort), direction == "d", std::string(rest), std::string(id)};
  if (kind == "i") {
    auto const number = integer_of(rest);
    if (!number) return std::nullopt;
    cursor.sort_value = *number;
  }
  if (to_text(cursor) != text) return std::nullopt; // one spelling only
  return cursor;
}

} // namespace shiji::database
