// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/digest/sm3.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace shiji::chain {

// The one way a record is written before it is hashed: the version's name, then each field as decimal byte length, `:` and its bytes.
// No two different lists of fields have the same text.
class CanonicalText {
 public:
  explicit CanonicalText(std::string_view version) : text_(version) {}

  CanonicalText& add(std::string_view field); // UTF-8
  CanonicalText& add(std::int64_t field);     // in decimal
  // An absent field is written like an empty one: `0:`.
  template<class Field>
  CanonicalText& add_optional(std::optional<Field> const& field) {
    return field ? add(*field) : add(std::string_view());
  }

  std::string const& text() const { return text_; }

 private:
  std::string text_;
};

// What the first record of a chain follows: 32 zero bytes.
inline constexpr Digest nothing_before{};

// SM3(previous hash, then the canonical text).
Digest link(Digest const& previous, std::string_view canonical_text);

} // namespace shiji::chain
