// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/intake/kind.hpp"

namespace shiji::merit {

intake::Kind facts_intake();

} // namespace shiji::merit
