// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/merit_file/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::merit {

// Everything the program holds of one person's work, for the person, those above, and whoever oversees the zone.
MeritFile get_merit_file(Query& use, GetMeritFile const& input);

} // namespace shiji::merit
