// SPDX-License-Identifier: Apache-2.0
#include "platform/files/content.hpp"

#include "base/text.hpp"
#include "platform/files/archive.hpp"
#include "platform/files/byte_reader.hpp"
#include "platform/files/image.hpp"

#include <array>
#include <optional>

namespace shiji::files {

namespace {

using Answer = std::variant<Kind, Refusal>;

Answer judge_image(Kind kind, std::optional<ImageSize> size) {
  if (!size) return refuse(FileRefusal::file_damaged);
  if (size->width > longest_image_side || size->height > longest_image_side || size->width * size->height > largest_image)
    return refuse(FileRefusal::image_too_large, {{"width", std::to_string(size->width)}, {"height", std::to_string(size->height)}});
  return kind;
}

bool is_heic(std::string_view bytes) {
  constexpr std::array<std::string_view, 6> brands = {"heic", "heix", "heim", "heis", "mif1", "msf1"};
  std::uint64_t const box = big_endian(bytes, 0, 4);
  if (bytes.size() < 12 || part(bytes, 4, 4) != "ftyp" || box < 16 || box > bytes.size()) return false;
  for (auto const brand : brands)
    if (part(bytes, 8, 4) == brand) return true;
  return false;
}

bool is_whole_pdf(std::string_view bytes) {
  constexpr std::size_t tail = 1024;
  return bytes.substr(bytes.size() > tail ? bytes.size() - tail : 0).find("%%EOF") != std::string_view::npos;
}

// Length of the GB18030 character at the start, 0 where there is none.
std::size_t gb18030_length(std::string_view text) {
  auto const byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  auto const lead = [&](std::size_t i) { return byte(i) >= 0x81 && byte(i) <= 0xfe; };
  auto const digit = [&](std::size_t i) { return byte(i) >= 0x30 && byte(i) <= 0x39; };
  if (byte(0) < 0x80) return 1;
  if (!lead(0)) return 0;
  if (digit(1)) return lead(2) && digit(3) ? 4 : 0;
  return byte(1) >= 0x40 && byte(1) != 0x7f && byte(1) <= 0xfe ? 2 : 0;
}

bool is_gb18030(std::string_view text) {
  while (!text.empty()) {
    std::size_t const length = gb18030_length(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

bool is_plain_text(std::string_view bytes) {
  for (char const c : bytes) {
    bool const white = c == '\t' || c == '\n' || c == '\r' || c == '\f';
    if ((static_cast<unsigned char>(c) < 0x20 && !white) || c == 0x7f) return false;
  }
  return is_valid_utf8(bytes) || is_gb18030(bytes);
}

// Text that a browser left to guess might take for a page, a drawing or another document with scripts.
bool looks_like_markup(std::string_view text) {
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  text = text.substr(0, 4096);
  std::string lower;
  for (char const c : text) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  std::size_t const first = lower.find_first_not_of(" \t\r\n\f");
  if (first != std::string::npos && lower[first] == '<') return true;
  constexpr std::array<std::string_view, 5> signs = {"<script", "<html", "<svg", "<iframe", "<!doctype"};
  for (auto const sign : signs)
    if (lower.find(sign) != std::string::npos) return true;
  return lower.starts_with("#!") || lower.starts_with("%!ps");
}

} // namespace

std::string_view media_type_of(Kind kind) {
  switch (kind) {
  case Kind::jpeg: return "image/jpeg";
  case Kind::png: return "image/png";
  case Kind::webp: return "image/webp";
  case Kind::heic: return "image/heic";
  case Kind::pdf: return "application/pdf";
  case Kind::xlsx: return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  case Kind::docx: return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  case Kind::text: return "text/plain";
  }
  return "application/octet-stream";
}

Answer inspect(std::string_view bytes) {
  if (bytes.empty()) return refuse(FileRefusal::file_empty);
  if (bytes.starts_with("\x89PNG\r\n\x1a\n")) return judge_image(Kind::png, png_size(bytes));
  if (bytes.starts_with("\xff\xd8\xff")) return judge_image(Kind::jpeg, jpeg_size(bytes));
  if (bytes.starts_with("RIFF") && part(bytes, 8, 4) == "WEBP") return judge_image(Kind::webp, webp_size(bytes));
  if (is_heic(bytes)) return Kind::heic;
  if (bytes.starts_with("%PDF-1.") || bytes.starts_with("%PDF-2.")) {
    if (!is_whole_pdf(bytes)) return refuse(FileRefusal::file_damaged);
    return Kind::pdf;
  }
  if (bytes.starts_with("PK\x03\x04")) return inspect_archive(bytes);
  if (is_plain_text(bytes) && !looks_like_markup(bytes)) return Kind::text;
  return refuse(FileRefusal::file_type_not_allowed);
}

} // namespace shiji::files
