// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/intake/kind.hpp"

namespace shiji::organisation {

intake::Kind people_intake();

// Whether rows under this permission may be taken in by the actor at all.
Verdict may_import(Context const& use, std::string_view permission);

} // namespace shiji::organisation
