// SPDX-License-Identifier: Apache-2.0
#include "platform/clock/clock.hpp"

#include <stdexcept>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;

TEST_CASE("an instant is written and read as UTC text") {
  struct Row {
    std::int64_t seconds;
    char const* text;
  };
  for (Row const row :
       {Row{0, "1970-01-01T00:00:00Z"}, Row{1769846400, "2026-01-31T08:00:00Z"}, Row{-1, "1969-12-31T23:59:59Z"},
        Row{951782399, "2000-02-28T23:59:59Z"}, Row{-2208988800, "1900-01-01T00:00:00Z"}, Row{7289654399, "2200-12-31T23:59:59Z"}}) {
    CAPTURE(row.text);
    CHECK(to_text(Instant{row.seconds}) == row.text);
    CHECK(instant_from_text(row.text) == Instant{row.seconds});
  }
  CHECK_THROWS_AS(to_text(Instant{7289654400}), std::out_of_range);
  CHECK_THROWS_AS(to_text(Instant{-2208988801}), std::out_of_range);
}

TEST_CASE("a text that is no instant is refused") {
  for (char const* text :
       {"", "2026-01-31", "2026-01-31T08:00:00", "2026-01-31 08:00:00Z", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
        "2026-00-01T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:60:00Z", "2026-01-01T00:00:60Z", "1899-12-31T23:59:59Z",
        "0000-01-01T00:00:00Z", "2026-01-31T08:00:00Z ", "+026-01-31T08:00:00Z", "2026-01-31T08:00:00+08:00"}) {
    CAPTURE(text);
    CHECK(!instant_from_text(text));
  }
}

TEST_CASE("instants keep their value through their text") {
  CHECK(rc::check("reading what was written gives the same instant", [] {
    Instant const instant{*rc::gen::inRange(first_instant.unix_seconds, last_instant.unix_seconds + 1)};
    RC_ASSERT(instant_from_text(to_text(instant)) == instant);
  }));
}

TEST_CASE("the civil date is that of the zone's offset") {
  auto const late = instant_from_text("2026-01-31T16:00:00Z");
  REQUIRE(late);
  CHECK(civil_date(*late, 480) == make_date(2026, 2, 1));
  CHECK(civil_date(*late - 1, 480) == make_date(2026, 1, 31));
  CHECK(civil_date(*late, 0) == make_date(2026, 1, 31));
  CHECK(civil_date(*late, -17 * 60) == make_date(2026, 1, 30));
  CHECK(instant_of(make_date(2026, 2, 1), 0, 480) == *late);
}

TEST_CASE("seconds are added to and taken from an instant") {
  Instant const start{1000};
  CHECK((start + seconds_per_day) - start == 86400);
  CHECK(start - 1 < start);
}

TEST_CASE("a fixed clock moves only when told") {
  FixedClock clock(Instant{100});
  CHECK(clock.now() == Instant{100});
  clock.advance(5);
  CHECK(clock.now() == Instant{105});
  clock.set(Instant{7});
  CHECK(clock.unix_ms() == 7000);
}

TEST_CASE("demo time is nine o'clock of its date plus the time since loading") {
  FixedClock real(Instant{1'900'000'000});
  DemoClock const demo(make_date(2026, 6, 30), 480, Instant{1'900'000'000}, real);
  CHECK(to_text(demo.now()) == "2026-06-30T01:00:00Z");
  real.advance(90);
  CHECK(to_text(demo.now()) == "2026-06-30T01:01:30Z");
}

TEST_CASE("the system clock is not far in the past") { CHECK(SystemClock().now() > *instant_from_text("2025-01-01T00:00:00Z")); }
