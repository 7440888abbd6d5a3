// SPDX-License-Identifier: Apache-2.0
#include "platform/http/test_server.hpp"

using namespace shiji;
using namespace shiji::http;
using namespace shiji::http::test_server;

TEST_CASE("ten streams receive every frame in order") {
  Running running;
  std::vector<std::unique_ptr<EventReader>> readers;
  for (int i = 0; i < 10; ++i) readers.push_back(std::make_unique<EventReader>(running.port, "/events"));
  for (auto const& reader : readers) {
    CHECK(reader->opening().status == 200);
    CHECK(reader->opening().header("Content-Type") == "text/event-stream");
    check_common_headers(reader->opening());
  }
  auto const streams = running.echo.open_streams(10);
  CHECK(running.server.figures().streams_open == 10);
  constexpr int frames = 500;
  for (int i = 0; i < frames; ++i) {
    for (auto const& stream : streams) CHECK(stream->send("id: " + std::to_string(i) + "\ndata: seen\n\n"));
    if (i % 50 == 0) std::this_thread::yield();
  }
  for (auto const& reader : readers) {
    for (int i = 0; i < frames; ++i) {
      auto const event = reader->next();
      REQUIRE(event.has_value());
      CHECK(event->id == std::to_string(i));
    }
  }
}

TEST_CASE("a reader that does not read is dropped and the others are served") {
  auto options = Running::patient();
  options.stream_buffer = 64 * 1024;
  Running running(options);
  EventReader slow(running.port, "/events", {}, 4096);
  auto const slow_stream = running.echo.open_streams(1)[0];
  EventReader quick(running.port, "/events");
  auto const quick_stream = running.echo.open_streams(2)[1];
  std::string const frame = "data: " + std::string(16 * 1024, 'x') + "\n\n";
  // The kernel takes some megabytes for the slow one before the server's own buffer fills.
  int sent = 0;
  for (; sent < 10'000 && slow_stream->send(frame); ++sent) {
    CHECK(quick_stream->send(frame));
    REQUIRE(quick.next().has_value());
  }
  CHECK(sent < 10'000);
  CHECK(slow_stream->closed());
  CHECK(running.echo.streams_closed == 1);
  CHECK(quick_stream->send("data: still here\n\n"));
  auto const event = quick.next();
  REQUIRE(event.has_value());
  CHECK(event->data == "still here");
  while (slow.next()) {
  }
}

TEST_CASE("a stream whose reader leaves is closed without an event being sent") {
  Running running;
  auto reader = std::make_unique<EventReader>(running.port, "/events");
  auto const stream = running.echo.open_streams(1)[0];
  CHECK_FALSE(stream->closed());
  reader.reset();
  while (!stream->closed()) std::this_thread::yield();
  CHECK_FALSE(stream->send("data: late\n\n"));
}

TEST_CASE("a quiet stream carries heartbeats") {
  auto options = Running::patient();
  options.heartbeat = std::chrono::milliseconds(20);
  Running running(options);
  RawConnection connection(running.port);
  connection.send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n");
  CHECK(connection.read_answer().status == 200);
  CHECK(connection.read_until("\n\n") == ":\n\n");
  CHECK(connection.read_until("\n\n") == ":\n\n");
}

TEST_CASE("a refused stream is an ordinary answer") {
  Running running;
  HttpClient client(running.port);
  auto const answer = client.request("GET", "/refused-events");
  CHECK(answer.status == 401);
  check_common_headers(answer);
  CHECK(client.request("GET", "/hello").status == 200);
  CHECK(client.request("HEAD", "/events").status == 200); // without a stream
  CHECK(running.server.figures().connections_accepted == 1);
}

TEST_CASE("a graceful stop sends what is queued and ends the streams") {
  Running running;
  EventReader reader(running.port, "/events");
  CHECK(running.echo.open_streams(1)[0]->send("data: last\n\n"));
  running.server.stop_gracefully();
  auto const event = reader.next();
  REQUIRE(event.has_value());
  CHECK(event->data == "last");
  CHECK_FALSE(reader.next().has_value());
  CHECK(running.echo.streams_closed == 1);
}

TEST_CASE("a stream may be written to after its server is gone") {
  std::shared_ptr<EventStream> stream;
  Echo echo;
  {
    auto options = Running::patient();
    Server server(options, echo);
    EventReader const reader(server.start(), "/events");
    stream = echo.open_streams(1)[0];
  }
  CHECK_FALSE(stream->send("data: nobody\n\n"));
}
