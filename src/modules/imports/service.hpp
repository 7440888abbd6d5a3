// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/imports/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::imports {

Page<ImportRow> list_imports(Query& use, ListImports const& input);

} // namespace shiji::imports
