// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/search/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::search {

// Records of every kind the caller may read, or of one kind, best first. A question without a letter or digit finds nothing.
Found search_records(Query& use, SearchInput const& input);

} // namespace shiji::search
