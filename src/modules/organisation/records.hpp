// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/usecase/records.hpp"

namespace shiji::organisation {

// What may be talked about of the organisation. A person's record is for those who may read the file, and for the person.
std::vector<RecordKind> record_kinds();

} // namespace shiji::organisation
