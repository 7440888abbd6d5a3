// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/structure/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::organisation {

// Ages, levels and categories of those in service, and who came, moved and went in the last twelve months.
Structure get_structure(Query& use);

} // namespace shiji::organisation
