// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace shiji::files {

struct ImageSize {
  std::uint64_t width = 0, height = 0; // pixels
};

// The size an image's header states; nothing where the bytes do not form such an image. Pixels are not decoded.
std::optional<ImageSize> png_size(std::string_view bytes);
std::optional<ImageSize> jpeg_size(std::string_view bytes);
std::optional<ImageSize> webp_size(std::string_view bytes);

} // namespace shiji::files
