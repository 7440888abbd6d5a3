// SPDX-License-Identifier: Apache-2.0
#include "platform/clock/clock.hpp"

#include <chrono>

namespace shiji {

namespace {
constexpr int nine_o_clock = 9 * 60;
}

Instant Clock::now() const {
  using namespace std::chrono;
  return {floor<seconds>(milliseconds(unix_ms())).count()};
}

std::int64_t SystemClock::unix_ms() const {
  using namespace std::chrono;
  return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

DemoClock::DemoClock(Date demo_date, int offset_minutes, Instant loaded_at, Clock const& real)
    : real_(real), shift_ms_((instant_of(demo_date, nine_o_clock, offset_minutes) - loaded_at) * 1000) {}

} // namespace shiji
