// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/usecase/records.hpp"

namespace shiji::appraisal {

// A scheme as a record that may be talked about, by everybody who may read schemes.
std::optional<RecordCard> scheme_record(Context const& use, database::Reader& db, std::string const& scheme_id);

} // namespace shiji::appraisal
