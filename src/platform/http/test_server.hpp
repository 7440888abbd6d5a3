// SPDX-License-Identifier: Apache-2.0
// The server under test and the handler that its tests speak to.
#pragma once
#include "platform/http/security_headers.hpp"
#include "platform/http/server.hpp"
#include "support/http_client.hpp"

#include <atomic>
#include <future>
#include <mutex>
#include <stdexcept>
#include <thread>

#include <doctest/doctest.h>

namespace shiji::http::test_server {

using test::Answer;
using test::EventReader;
using test::HttpClient;
using test::RawConnection;

inline constexpr std::size_t upload_limit = 3 * 1024 * 1024;
inline constexpr std::string_view get_hello = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";

// Answers what it understood of the request, so that the tests see it from outside.
class Echo : public Handler {
 public:
  Decision before_body(Request const& head) override {
    Decision decision;
    auto const path = head.path();
    if (path == "/upload") decision.body_limit = upload_limit;
    if (path == "/inline") decision.run = Decision::Run::on_io_thread;
    if (path == "/events" || path == "/refused-events") decision.run = Decision::Run::as_event_stream;
    if (path == "/refused") decision.refusal = problem(415, "refused", &head);
    if (path == "/throws-early") throw std::runtime_error("early");
    return decision;
  }

  Response handle(Request&& request) override {
    auto const path = request.path();
    if (path == "/throws") throw std::runtime_error("late");
    if (path == "/waits") {
      ++waiting;
      released.get_future().wait();
    }
    Response response;
    response.set("Content-Type", "text/plain");
    response.body = request.method + " " + path + " " + std::to_string(request.body.size()) + " " + request.remote_address +
                    (request.over_tls ? " tls" : " plain");
    if (path == "/proxy-words") response.body = std::string(request.header("X-Forwarded-For"));
    if (path == "/injected") response.set("X-Name", "a\r\nX-Evil: b");
    if (path == "/empty") response = Response{.status = 204};
    if (path == "/file") response.file = FileBody{file_path, file_size};
    if (path == "/missing-file") response.file = FileBody{"/nonexistent", 5};
    return response;
  }

  bool open_stream(Request const& head, std::shared_ptr<EventStream> stream, Response& refusal) override {
    if (head.path() == "/refused-events") {
      refusal = problem(401, "sign_in", &head);
      return false;
    }
    stream->on_close([this] { ++streams_closed; });
    std::lock_guard const lock(mutex);
    streams.push_back(std::move(stream));
    return true;
  }

  Response problem(int status, std::string_view code, Request const* partly) override {
    Response response{.status = status};
    response.set("Content-Type", "application/problem+json");
    response.body = std::string(code) + (partly ? "" : " headless");
    return response;
  }

  std::vector<std::shared_ptr<EventStream>> open_streams(std::size_t wanted) {
    while (true) {
      {
        std::lock_guard const lock(mutex);
        if (streams.size() >= wanted) return streams;
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
  }

  std::atomic<int> waiting{0};
  std::promise<void> released;
  std::string file_path;
  std::uint64_t file_size = 0;
  std::atomic<int> streams_closed{0};
  std::mutex mutex;
  std::vector<std::shared_ptr<EventStream>> streams;
};

// A server on a free port with limits short enough to be waited for.
struct Running {
  static ServerOptions quick() {
    ServerOptions options;
    options.port = 0;
    options.header_timeout = std::chrono::milliseconds(150);
    options.transfer_grace = std::chrono::milliseconds(150);
    options.drain = std::chrono::milliseconds(20'000);
    return options;
  }
  explicit Running(ServerOptions options = patient()) : server(std::move(options), echo), port(server.start()) {}
  static ServerOptions patient() {
    auto options = quick();
    options.header_timeout = options.transfer_grace = std::chrono::milliseconds(20'000);
    return options;
  }
  ~Running() { server.stop_gracefully(); }

  Echo echo;
  Server server;
  std::uint16_t port;
};

inline Answer answer_to(std::uint16_t port, std::string_view bytes) {
  RawConnection connection(port);
  connection.send(bytes);
  return connection.read_answer();
}

inline void check_common_headers(Answer const& answer) {
  for (auto const& [name, value] : security_headers()) {
    INFO(name);
    CHECK(answer.header(name) == value);
  }
  CHECK(answer.has("Date"));
  CHECK_FALSE(answer.has("Server"));
}

inline bool accepts(std::uint16_t port) {
  try {
    RawConnection const connection(port);
    return true;
  } catch (std::runtime_error const&) {
    return false;
  }
}

inline std::string padded_request(std::string const& path, std::size_t size) {
  return "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(size) + "\r\n\r\n" + std::string(size, 'x');
}

} // namespace shiji::http::test_server
