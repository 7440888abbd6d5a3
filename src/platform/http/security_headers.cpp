// SPDX-License-Identifier: Apache-2.0
#include "platform/http/security_headers.hpp"

namespace shiji::http {
namespace {

constexpr FixedHeader on_every_answer[] = {
    {"Content-Security-Policy", "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
                                "base-uri 'none'; frame-ancestors 'none'; form-action 'self'; connect-src 'self'"},
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "no-referrer"},
    {"X-Frame-Options", "DENY"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    // Photos of evidence are taken with the phone's camera; nothing else of the device is needed.
    {"Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()"},
    {"Cache-Control", "no-store"},
};

} // namespace

std::span<FixedHeader const> security_headers() { return on_every_answer; }

} // namespace shiji::http
