// SPDX-License-Identifier: Apache-2.0
#include "core/chain/canonical.hpp"

namespace shiji::chain {

CanonicalText& CanonicalText::add(std::string_view field) {
  text_ += std::to_string(field.size());
  text_ += ':';
  text_ += field;
  return *this;
}

CanonicalText& CanonicalText::add(std::int64_t field) { return add(std::string_view(std::to_string(field))); }

Digest link(Digest const& previous, std::string_view canonical_text) { return Sm3().update(previous).update(canonical_text).finish(); }

} // namespace shiji::chain
