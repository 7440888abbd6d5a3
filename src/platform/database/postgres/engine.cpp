// SPDX-License-Identifier: Apache-2.0
#include "platform/database/postgres/engine.hpp"

#include <stdexcept>

namespace shiji::database::postgres {

std::unique_ptr<Database> open(Location const&) { throw std::runtime_error("this build has no PostgreSQL"); }

} // namespace shiji::database::postgres
