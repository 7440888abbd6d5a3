// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/database.hpp"

#include <memory>

namespace shiji::database::postgres {

std::unique_ptr<Database> open(Location const& location);

} // namespace shiji::database::postgres
