// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/api.hpp"
#include "modules/appraisal/league/types.hpp"

namespace shiji::appraisal {

League get_league(Query& use);
Page<ReferenceRow> list_references(Query& use, ListReferences const& input);

} // namespace shiji::appraisal
