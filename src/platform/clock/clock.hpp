// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/clock/instant.hpp"

#include <atomic>

namespace shiji {

// Where time enters the program. Safe to call from several threads.
class Clock {
 public:
  virtual ~Clock() = default;
  // Milliseconds since 1970-01-01T00:00:00Z.
  virtual std::int64_t unix_ms() const = 0;
  // The second that unix_ms() lies in.
  Instant now() const;
};

// The machine's clock.
class SystemClock final : public Clock {
 public:
  std::int64_t unix_ms() const override;
};

// Stands still until told otherwise; for tests.
class FixedClock final : public Clock {
 public:
  explicit FixedClock(Instant start) : ms_(start.unix_seconds * 1000) {}
  std::int64_t unix_ms() const override { return ms_; }
  void advance(std::int64_t seconds) { ms_ += seconds * 1000; }
  void set(Instant instant) { ms_ = instant.unix_seconds * 1000; }

 private:
  std::atomic<std::int64_t> ms_;
};

// Business time of a demo store: 09:00 of the demo's date at the zone's offset, plus the time since the store was loaded.
// `real` must outlive this clock.
class DemoClock final : public Clock {
 public:
  DemoClock(Date demo_date, int offset_minutes, Instant loaded_at, Clock const& real);
  std::int64_t unix_ms() const override { return real_.unix_ms() + shift_ms_; }

 private:
  Clock const& real_;
  std::int64_t shift_ms_;
};

} // namespace shiji
