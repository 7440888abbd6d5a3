// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/clock/instant.hpp"

#include <string>
#include <string_view>

namespace shiji::log {

// Sends one message (RFC 5424, facility authpriv, severity notice) to a system log: `target` is the path of a datagram socket such as
// /dev/log, or `address:port` of a UDP listener, [::1]:514 for IPv6. False where it cannot be sent; whether anybody hears it is not known.
bool send_to_syslog(std::string const& target, Instant time, std::string_view message);

// Whether a target has one of these forms.
bool is_syslog_target(std::string const& target);

} // namespace shiji::log
