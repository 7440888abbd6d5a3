// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/http/message.hpp"
#include "platform/usecase/router.hpp"

#include <memory>

namespace shiji {

// The input of a route from its path, query, body and If-Match, as the described struct the use case takes. Throws MalformedInput with
// every fault together, and Refused for a missing version, a foreign media type or a version that is no number.
std::shared_ptr<void> read_input(Route const& route, http::Request&& request, Router::Parameters const& parameters);

} // namespace shiji
