// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/store.hpp"

#include "base/text.hpp"
#include "platform/database/database.hpp"

namespace shiji::organisation {

std::string pattern_of(std::optional<std::string> const& part) { return part ? database::containing(trimmed(*part)) : std::string(); }

} // namespace shiji::organisation
