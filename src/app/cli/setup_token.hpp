// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>
#include <string>

#include "app/cli/program.hpp"

namespace shiji::cli {

// Where the installation has no account yet: a fresh one-time token for /setup, good for 30 minutes; only its digest is kept.
std::optional<std::string> offer_setup(Program& program);

} // namespace shiji::cli
