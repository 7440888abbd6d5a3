// SPDX-License-Identifier: Apache-2.0
#include "platform/tabular/encoding.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>

#include <unicode/ucnv.h>
#include <unicode/ustring.h>

namespace shiji::tabular {

namespace {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter open_gb18030() {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open("gb18030", &status), ucnv_close);
  if (U_FAILURE(status)) throw std::runtime_error("ICU lacks its GB18030 converter");
  // Malformed bytes end the conversion instead of becoming replacement characters.
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  return converter;
}

void append_utf8(std::u16string_view text, std::string& utf8) {
  if (text.empty()) return;
  std::string piece(text.size() * 3, '\0');
  std::int32_t size = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strToUTF8(piece.data(), static_cast<std::int32_t>(piece.size()), &size, text.data(), static_cast<std::int32_t>(text.size()), &status);
  if (U_FAILURE(status)) throw std::runtime_error("ICU cannot write UTF-8");
  utf8.append(piece, 0, static_cast<std::size_t>(size));
}

// The text, or where the first malformed byte lies.
std::variant<std::string, std::size_t> from_gb18030(std::string_view bytes) {
  auto const converter = open_gb18030();
  std::string utf8;
  std::u16string carried;
  char const* source = bytes.data();
  char const* const end = source + bytes.size();
  for (bool more = true; more;) {
    std::array<char16_t, 4096> block;
    char16_t* target = block.data();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &target, block.data() + block.size(), &source, end, nullptr, true, &status);
    more = status == U_BUFFER_OVERFLOW_ERROR;
    if (U_FAILURE(status) && !more) return static_cast<std::size_t>(source - bytes.data());
    carried.append(block.data(), target);
    // The two halves of a character may lie in two blocks.
    std::size_t const whole = carried.size() - (more && !carried.empty() && U16_IS_LEAD(carried.back()) ? 1 : 0);
    append_utf8(std::u16string_view(carried).substr(0, whole), utf8);
    carried.erase(0, whole);
  }
  return utf8;
}

NotText not_text_at(std::string_view bytes, std::size_t at) {
  return {1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(std::min(at, bytes.size())), '\n')};
}

// Of the longest front part that is well-formed.
NotText first_malformed_utf8(std::string_view bytes) {
  std::size_t line_start = 0;
  while (line_start < bytes.size()) {
    std::size_t const line_end = std::min(bytes.find('\n', line_start), bytes.size());
    if (!is_valid_utf8(bytes.substr(line_start, line_end - line_start))) break;
    line_start = line_end + 1;
  }
  return not_text_at(bytes, line_start);
}

} // namespace

std::variant<Decoded, NotText> decode(std::string_view bytes) {
  constexpr std::string_view mark = "\xef\xbb\xbf";
  bool const marked = bytes.starts_with(mark);
  if (marked) bytes.remove_prefix(mark.size());
  if (is_valid_utf8(bytes)) return Decoded{Encoding::utf8, std::string(bytes)};
  if (marked) return first_malformed_utf8(bytes);
  std::size_t const nul = bytes.find('\0');
  if (nul != std::string_view::npos) return not_text_at(bytes, nul);
  auto result = from_gb18030(bytes);
  if (auto const* malformed = std::get_if<std::size_t>(&result)) return not_text_at(bytes, *malformed);
  return Decoded{Encoding::gb18030, std::move(std::get<std::string>(result))};
}

} // namespace shiji::tabular
