// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <compare>
#include <string>
#include <string_view>
#include <utility>

namespace shiji {

// True for a UUID in lower-case text: 8-4-4-4-12 hexadecimal digits.
constexpr bool is_uuid(std::string_view text) {
  if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-') return false;
  int others = 0; // counted to the end: without branches a compiler takes many characters at once
  for (char const c : text) others += !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  return others == 4;
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
