// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/structure/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::organisation {

// Ages, genders, levels, categories and years on the post of those in service, and who came, moved and went in the last twelve months.
Structure get_structure(Query& use);
// The people behind a number, of those whose file the caller may see.
Page<CountedRow> list_counted_people(Query& use, ListCounted const& input);

} // namespace shiji::organisation
