// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/usecase/application.hpp"

#include <string>

namespace shiji {

// The OpenAPI 3.1 document of every route, in a stable order, indented: the contract the typed web client is generated from.
std::string openapi_document(Catalogue const& catalogue);

} // namespace shiji
