// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"

#include <string_view>
#include <variant>

#include <boost/describe.hpp>

namespace shiji::files {

// The kinds of files that are kept. Which one a file is, its bytes tell; the name it came under does not count.
enum class Kind { jpeg, png, webp, heic, pdf, xlsx, docx, text };
BOOST_DESCRIBE_ENUM(Kind, jpeg, png, webp, heic, pdf, xlsx, docx, text)

// e.g. "image/jpeg".
std::string_view media_type_of(Kind kind);

// Why a file is not kept.
enum class FileRefusal {
  file_empty,
  file_too_large,        // limit_bytes
  file_type_not_allowed, // none of Kind, or something that a browser might run
  file_damaged,          // begins as its kind does, and does not go on so
  image_too_large,       // width, height
  archive_too_large,     // more entries or more unpacked bytes than are let in
};
BOOST_DESCRIBE_ENUM(FileRefusal, file_empty, file_too_large, file_type_not_allowed, file_damaged, image_too_large, archive_too_large)

inline constexpr std::uint32_t longest_image_side = 12'000; // pixels
inline constexpr std::uint64_t largest_image = 50'000'000;  // pixels
inline constexpr std::uint32_t most_archive_entries = 10'000;
inline constexpr std::uint64_t largest_unpacked_archive = 256 * 1024 * 1024; // bytes

// The kind of a file, or why it is refused. Nothing is unpacked or decoded: the work grows with the number of parts, not with what they
// claim to hold.
std::variant<Kind, Refusal> inspect(std::string_view bytes);

} // namespace shiji::files
