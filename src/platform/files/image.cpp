// SPDX-License-Identifier: Apache-2.0
#include "platform/files/image.hpp"

#include "platform/files/byte_reader.hpp"

namespace shiji::files {

namespace {

std::optional<ImageSize> not_empty(ImageSize size) {
  if (size.width == 0 || size.height == 0) return std::nullopt;
  return size;
}

bool is_frame_header(unsigned marker) { return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc; }

} // namespace

// A PNG is chunks from IHDR to IEND and nothing after, so that no other file hides behind it.
std::optional<ImageSize> png_size(std::string_view bytes) {
  constexpr std::size_t first_chunk = 8, around_data = 12;
  if (part(bytes, 12, 4) != "IHDR" || big_endian(bytes, first_chunk, 4) != 13) return std::nullopt;
  for (std::size_t at = first_chunk; bytes.size() - at >= around_data;) {
    std::uint64_t const length = big_endian(bytes, at, 4);
    if (length > bytes.size() - at - around_data) return std::nullopt;
    bool const last = part(bytes, at + 4, 4) == "IEND";
    at += around_data + static_cast<std::size_t>(length);
    if (last && at != bytes.size()) return std::nullopt;
    if (last) return not_empty({big_endian(bytes, 16, 4), big_endian(bytes, 20, 4)});
  }
  return std::nullopt;
}

// A JPEG is segments up to the picture's data. What phones append behind it is let be.
std::optional<ImageSize> jpeg_size(std::string_view bytes) {
  for (std::size_t at = 2; at + 9 <= bytes.size();) {
    if (big_endian(bytes, at, 1) != 0xff) return std::nullopt;
    auto const marker = static_cast<unsigned>(big_endian(bytes, at + 1, 1));
    if (marker == 0xff) {
      ++at;
      continue;
    }
    if (is_frame_header(marker)) return not_empty({big_endian(bytes, at + 7, 2), big_endian(bytes, at + 5, 2)});
    auto const length = static_cast<std::size_t>(big_endian(bytes, at + 2, 2));
    bool const bare = marker == 0x00 || marker == 0x01 || (marker >= 0xd0 && marker <= 0xda);
    if (bare || length < 2) return std::nullopt;
    at += 2 + length;
  }
  return std::nullopt;
}

std::optional<ImageSize> webp_size(std::string_view bytes) {
  std::uint64_t const riff = little_endian(bytes, 4, 4);
  if (riff + 8 != bytes.size() && riff + 9 != bytes.size()) return std::nullopt;
  auto const chunk = part(bytes, 12, 4);
  if (bytes.size() < 30) return std::nullopt;
  if (chunk == "VP8X") return ImageSize{little_endian(bytes, 24, 3) + 1, little_endian(bytes, 27, 3) + 1};
  if (chunk == "VP8L") {
    std::uint64_t const packed = little_endian(bytes, 21, 4);
    if (big_endian(bytes, 20, 1) != 0x2f) return std::nullopt;
    return ImageSize{(packed & 0x3fff) + 1, (packed >> 14 & 0x3fff) + 1};
  }
  bool const lossy = chunk == "VP8 " && part(bytes, 23, 3) == "\x9d\x01\x2a";
  if (!lossy) return std::nullopt;
  return not_empty({little_endian(bytes, 26, 2) & 0x3fff, little_endian(bytes, 28, 2) & 0x3fff});
}

} // namespace shiji::files
