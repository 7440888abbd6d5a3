// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/http/event_stream.hpp"
#include "platform/http/message.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shiji::http {

inline constexpr std::size_t json_body_limit = 1024 * 1024; // bytes; exactly this much is still accepted

// What is to be done with a request of which only the head is known.
struct Decision {
  enum class Run {
    on_worker,       // handle() on a worker thread: the ordinary case
    on_io_thread,    // handle() at once on the I/O thread: only what neither blocks nor takes longer than some microseconds
    as_event_stream, // open_stream() on a worker thread, then events until either side closes
  };
  Run run = Run::on_worker;
  std::size_t body_limit = json_body_limit; // bytes; a longer body is answered 413
  std::optional<Response> refusal;          // answered at once; the body is not read
};

// What the server asks of the program. All functions may be called from several threads at once.
class Handler {
 public:
  virtual ~Handler() = default;
  // On the I/O thread, before the body is read: looks the route up; must not block.
  virtual Decision before_body(Request const& head) = 0;
  // The whole request. What it throws is answered 500.
  virtual Response handle(Request&& request) = 0;
  // Accepts a stream (and keeps it, to send events) or fills the refusal and returns false.
  virtual bool open_stream(Request const& head, std::shared_ptr<EventStream> stream, Response& refusal) = 0;
  // Words an error that the server itself found: 400, 405, 408, 413, 431, 500, 503. On any thread; must not block.
  // partly: what is known of the request; null where its head could not be read.
  virtual Response problem(int status, std::string_view code, Request const* partly) = 0;
};

struct ServerOptions {
  std::string address = "127.0.0.1"; // a numeric IPv4 or IPv6 address
  std::uint16_t port = 8080;         // 0: any free one
  unsigned io_threads = 2;
  unsigned workers = 8;
  std::size_t queue_limit = 1024;         // requests waiting for a worker; more are answered 503
  std::size_t max_connections = 12'000;   // more are answered 503; lowered to what the descriptor limit of the process allows
  std::size_t header_limit = 16 * 1024;   // bytes
  std::size_t body_budget = 256u << 20;   // bytes of bodies in memory at once, over all connections; beyond it 503
  std::size_t stream_buffer = 256 * 1024; // bytes waiting for one reader of events
  std::chrono::milliseconds header_timeout{10'000};
  std::chrono::milliseconds idle_timeout{60'000};   // between requests, and of a transfer that stands still
  std::chrono::milliseconds transfer_grace{10'000}; // after it a body, read or written, must average least_rate
  std::size_t least_rate = 1024;                    // bytes per second
  std::chrono::milliseconds heartbeat{15'000};      // of event streams
  std::chrono::milliseconds drain{30'000};          // how long a graceful stop waits for requests in flight
  std::vector<std::string> trusted_proxies;         // addresses or CIDR blocks whose X-Forwarded-For and -Proto are believed
  std::string tls_certificate;                      // PEM files; both empty: plain HTTP
  std::string tls_key;
};

// Figures for /metrics, since the start.
struct ServerFigures {
  std::uint64_t connections_open = 0;
  std::uint64_t connections_accepted = 0;
  std::uint64_t connections_refused = 0;
  std::uint64_t requests = 0;
  std::uint64_t streams_open = 0;
};

// The HTTP/1.1 server: one event loop per I/O thread, a pool of workers for handlers.
class Server {
 public:
  // The handler must outlive the server.
  Server(ServerOptions options, Handler& handler);
  ~Server(); // stops at once where stop_gracefully() was not called
  Server(Server const&) = delete;
  Server& operator=(Server const&) = delete;

  // Listens and returns the port. Throws std::runtime_error naming the cause: the address is in use, a certificate is unreadable …
  std::uint16_t start();
  // Accepts no more, closes idle connections and streams, lets requests in flight finish (at most options.drain), then
  // stops. Not from a handler. A second call does nothing.
  void stop_gracefully();
  ServerFigures figures() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

} // namespace shiji::http
