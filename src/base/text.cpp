// SPDX-License-Identifier: Apache-2.0
#include "base/text.hpp"

#include <cstdint>

namespace shiji {
namespace {

// The code point at the start of `bytes` and its length; length 0 where the bytes are malformed.
struct CodePoint {
  std::uint32_t value = 0;
  std::size_t length = 0;
};

CodePoint code_point_at(std::string_view bytes) {
  auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  unsigned char const lead = byte(0);
  std::size_t const length = lead < 0x80 ? 1 : (lead >> 5) == 6 ? 2 : (lead >> 4) == 14 ? 3 : (lead >> 3) == 30 ? 4 : 0;
  if (length == 0 || bytes.size() < length) return {};
  std::uint32_t value = length == 1 ? lead : lead & (0xFFu >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return {};
    value = (value << 6) | (byte(i) & 0x3Fu);
  }
  constexpr std::uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  if (value < smallest[length] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return {};
  return {value, length};
}

bool is_space(std::uint32_t value) {
  return value == ' ' || (value >= 9 && value <= 13) || value == 0xA0 || value == 0x3000 || value == 0xFEFF;
}

} // namespace

bool is_valid_utf8(std::string_view bytes) {
  while (!bytes.empty()) {
    CodePoint const point = code_point_at(bytes);
    if (point.length == 0 || point.value == 0) return false;
    bytes.remove_prefix(point.length);
  }
  return true;
}

std::size_t count_characters(std::string_view utf8) {
  std::size_t count = 0;
  for (char const c : utf8) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return count;
}

std::string_view trimmed(std::string_view utf8) {
  while (!utf8.empty()) {
    CodePoint const point = code_point_at(utf8);
    if (point.length == 0 || !is_space(point.value)) break;
    utf8.remove_prefix(point.length);
  }
  while (!utf8.empty()) {
    std::size_t start = utf8.size() - 1;
    while (start > 0 && (static_cast<unsigned char>(utf8[start]) & 0xC0) == 0x80) --start;
    CodePoint const point = code_point_at(utf8.substr(start));
    if (point.length == 0 || !is_space(point.value)) break;
    utf8.remove_suffix(utf8.size() - start);
  }
  return utf8;
}

std::string to_half_width(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  while (!utf8.empty()) {
    CodePoint const point = code_point_at(utf8);
    std::size_t const length = point.length == 0 ? 1 : point.length;
    if (point.value >= 0xFF01 && point.value <= 0xFF5E)
      out += static_cast<char>(point.value - 0xFEE0);
    else if (point.value == 0x3000)
      out += ' ';
    else
      out += utf8.substr(0, length);
    utf8.remove_prefix(length);
  }
  return out;
}

} // namespace shiji
