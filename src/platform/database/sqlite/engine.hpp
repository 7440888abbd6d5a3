// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/database.hpp"

#include <memory>

namespace shiji::database::sqlite {

std::unique_ptr<Database> open(Location const& location);

} // namespace shiji::database::sqlite
