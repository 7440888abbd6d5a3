// SPDX-License-Identifier: Apache-2.0
#include "modules/audit_trail/store.hpp"

namespace shiji::audit_trail {

std::string pattern_of(std::optional<std::string> const& part) {
  if (!part || part->empty()) return {};
  std::string pattern = "%";
  for (char const c : *part) {
    if (c == '%' || c == '_' || c == '\\') pattern += '\\';
    pattern += c;
  }
  return pattern + "%";
}

} // namespace shiji::audit_trail
