// SPDX-License-Identifier: Apache-2.0
#include "platform/http/event_stream.hpp"

#include <doctest/doctest.h>

using shiji::http::EventStream;

TEST_CASE("frames wait in order until they are taken") {
  EventStream stream(100);
  int woken = 0;
  stream.attach([&] { ++woken; });
  CHECK(stream.send("a\n\n"));
  CHECK(stream.send("b\n\n"));
  CHECK(woken == 1);
  CHECK(stream.take() == "a\n\nb\n\n");
  CHECK(stream.take() == "");
  CHECK(stream.send("c\n\n"));
  CHECK(woken == 2);
}

TEST_CASE("a frame beyond the limit closes the stream, and its closing is told once") {
  EventStream stream(4);
  int closed = 0;
  stream.on_close([&] { ++closed; });
  CHECK(stream.send("1234"));
  CHECK_FALSE(stream.closed());
  CHECK_FALSE(stream.send("5"));
  CHECK(stream.closed());
  CHECK(stream.overflowed());
  stream.close();
  stream.detach();
  CHECK(closed == 1);
  CHECK_FALSE(stream.send("6"));
}

TEST_CASE("a closed stream tells a late listener at once and is no overflow") {
  EventStream stream(4);
  CHECK(stream.send("12"));
  stream.close();
  int closed = 0;
  stream.on_close([&] { ++closed; });
  CHECK(closed == 1);
  CHECK_FALSE(stream.overflowed());
  CHECK(stream.take() == "12");
}

TEST_CASE("nothing is woken after the connection has left") {
  EventStream stream(100);
  int woken = 0;
  stream.attach([&] { ++woken; });
  stream.detach();
  CHECK_FALSE(stream.send("a"));
  CHECK(woken == 0);
}
