// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/store.hpp"

#include "base/text.hpp"

namespace shiji::organisation {

std::string pattern_of(std::optional<std::string> const& part) {
  std::string const text = part ? std::string(trimmed(*part)) : std::string();
  if (text.empty()) return {};
  std::string pattern = "%";
  for (char const c : text) {
    if (c == '%' || c == '_' || c == '\\') pattern += '\\';
    pattern += c;
  }
  return pattern + "%";
}

} // namespace shiji::organisation
