// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/audit_trail/records/types.hpp"

#include <string_view>

namespace shiji::audit_trail {

// What lies beside a record as the pipeline wrote it, taken apart into leaves.
struct Detail {
  std::vector<Leaf> input, before, after;
  std::vector<std::string> sealed; // names of fields whose value the input did not tell
  std::string reason, viewing_as;
};

// Of a text that is no JSON object: nothing.
Detail detail_of(std::string_view json);

} // namespace shiji::audit_trail
