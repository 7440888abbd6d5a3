// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <compare>
#include <string>
#include <string_view>
#include <utility>

namespace shiji {

// True for a UUID in lower-case text: 8-4-4-4-12 hexadecimal digits.
constexpr bool is_uuid(std::string_view text) {
  if (text.size() != 36) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char const c = text[i];
    bool const dash = i == 8 || i == 13 || i == 18 || i == 23;
    bool const hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    if (dash ? c != '-' : !hex) return false;
  }
  return true;
}

// The identifier of a Tag (a person, a post …): ids of different things never mix.
template<class Tag>
struct Id {
  std::string text;

  Id() = default;
  explicit Id(std::string value) : text(std::move(value)) {}
  bool empty() const { return text.empty(); }
  auto operator<=>(Id const&) const = default;
};

} // namespace shiji

template<class Tag>
struct std::hash<shiji::Id<Tag>> {
  std::size_t operator()(shiji::Id<Tag> const& id) const noexcept { return std::hash<std::string>()(id.text); }
};
