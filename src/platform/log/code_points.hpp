// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/text.hpp"

#include <cstdint>
#include <string_view>

namespace shiji::log {

// A piece at the front of a text: a whole character, or one byte that is no UTF-8.
struct Piece {
  std::string_view bytes;
  std::uint32_t code_point = 0;
  bool is_utf8 = false;
};

// Takes the first piece off the text, which is not empty.
inline Piece take_piece(std::string_view& text) {
  auto const first = static_cast<unsigned char>(text[0]);
  std::size_t const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  Piece piece{text.substr(0, length), first, first < 0x80 || (length <= text.size() && is_valid_utf8(text.substr(0, length)))};
  if (!piece.is_utf8) piece.bytes = text.substr(0, 1);
  if (piece.is_utf8 && length > 1) {
    piece.code_point &= 0x7fU >> length;
    for (char const c : piece.bytes.substr(1)) piece.code_point = piece.code_point << 6 | (static_cast<unsigned char>(c) & 0x3fU);
  }
  text.remove_prefix(piece.bytes.size());
  return piece;
}

// True for characters that make a text read as something else than it is: controls, line and paragraph separators, marks that turn the
// direction of writing or take no room.
constexpr bool is_treacherous(std::uint32_t point) {
  bool const control = point < 0x20 || (point >= 0x7f && point <= 0x9f);
  bool const separator = point == 0x2028 || point == 0x2029;
  bool const direction = point == 0x61c || (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
  bool const no_room = (point >= 0x200b && point <= 0x200f) || point == 0x2060 || point == 0xfeff;
  return control || separator || direction || no_room;
}

} // namespace shiji::log
