// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace shiji {

// True for well-formed UTF-8 without NUL: overlong forms, surrogates and values past U+10FFFF are refused.
bool is_valid_utf8(std::string_view bytes);

// Number of code points of well-formed UTF-8.
std::size_t count_characters(std::string_view utf8);

// Without white space at either end; the ideographic space U+3000 and the byte order mark count as white space.
std::string_view trimmed(std::string_view utf8);

// Full-width digits, letters, signs and spaces (U+FF01…U+FF5E, U+3000) as their ASCII twins.
std::string to_half_width(std::string_view utf8);

// Replaces each {name} by its value; an unknown name stays as it is.
template<class Pairs>
std::string fill_placeholders(std::string_view pattern, Pairs const& values) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size();) {
    std::size_t const close = pattern[i] == '{' ? pattern.find('}', i) : std::string_view::npos;
    bool replaced = false;
    if (close != std::string_view::npos) {
      std::string_view const name = pattern.substr(i + 1, close - i - 1);
      for (auto const& [key, value] : values) {
        if (key != name) continue;
        out += value;
        i = close + 1;
        replaced = true;
        break;
      }
    }
    if (!replaced) out += pattern[i++];
  }
  return out;
}

} // namespace shiji
