// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/program.hpp"

#include <optional>
#include <string>

namespace shiji::cli {

// Where the installation has no account yet: a fresh one-time token for /setup, good for 30 minutes; only its digest is kept.
std::optional<std::string> offer_setup(Program& program);

} // namespace shiji::cli
