// SPDX-License-Identifier: Apache-2.0
// Of this folder's own: names Asio and Beast, so nothing outside platform/http includes it.
#pragma once
#include "platform/http/head_check.hpp"
#include "platform/http/proxies.hpp"
#include "platform/http/server.hpp"
#include "platform/http/worker_pool.hpp"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <ctime>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace shiji::http {

namespace asio = boost::asio;

// The executor is named, not type-erased: half of the cost of a request otherwise.
using Executor = asio::io_context::executor_type;
using Tcp = asio::ip::tcp;
using Socket = asio::basic_stream_socket<Tcp, Executor>;
using Acceptor = asio::basic_socket_acceptor<Tcp, Executor>;
using SteadyClock = std::chrono::steady_clock;
using Timer = asio::basic_waitable_timer<SteadyClock, asio::wait_traits<SteadyClock>, Executor>;
template<class T>
using Task = asio::awaitable<T, Executor>;
using Failure = boost::system::error_code;
// GCC 12 frees the captures of a lambda inside a co_await operand twice: write names and plain calls only in an operand.
inline constexpr asio::use_awaitable_t<Executor> awaiting{};

// What all connections share.
struct Shared {
  ServerOptions options;
  Handler& handler;
  TrustedProxies proxies;
  WorkerPool workers;
  std::optional<asio::ssl::context> tls;
  std::atomic<bool> draining{false};
  std::atomic<std::uint64_t> connections_open{0};
  std::atomic<std::uint64_t> connections_accepted{0};
  std::atomic<std::uint64_t> connections_refused{0};
  std::atomic<std::uint64_t> requests{0};
  std::atomic<std::uint64_t> streams_open{0};
  std::atomic<std::size_t> body_bytes{0}; // of bodies in memory

  Shared(ServerOptions given, Handler& to)
      : options(std::move(given)), handler(to), proxies(options.trusted_proxies), workers(options.workers, options.queue_limit) {}
};

class Session;

// One I/O thread: its loop, its acceptor, its connections. Only that thread touches the members below context.
struct Lane {
  std::unordered_set<Session*> sessions;
  std::time_t date_second = 0;
  std::string date;
  asio::io_context context{1}; // destroyed before sessions: the connections it still holds leave the set
  Acceptor acceptor{context};
  Timer tick{context};

  // The Date header of this second.
  std::string_view http_date_now();
};

// One connection, from its first byte to its last.
class Session : public std::enable_shared_from_this<Session> {
 public:
  Session(Shared& shared, Lane& lane, Socket socket);
  ~Session();
  Session(Session const&) = delete;
  Session& operator=(Session const&) = delete;

  // Serves requests until either side ends the connection.
  Task<void> run();
  // Ends what has lasted too long. Called every few moments.
  void check_clock(SteadyClock::time_point now);
  // The server stops: ends the connection where no request is being served.
  void drain();
  // Ends the connection whatever it does.
  void abort();

 private:
  enum class Phase { handshake, idle, head, body, working, writing, streaming, lingering };
  using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

  // Each returns false where the connection is over.
  Task<bool> shake_hands();
  Task<bool> serve_one();
  Task<bool> read_head();
  Task<bool> read_body();
  Task<bool> answer(bool must_close);
  Task<bool> serve_stream();
  Task<bool> write(std::string_view first, std::string_view second);
  Task<bool> write_file();
  Task<std::size_t> read_some(std::size_t at_most); // into buffer_; 0: the connection is over or its time is up
  Task<void> wait_for_job();
  Task<void> pump_events();
  Task<void> watch_peer();
  Task<void> part();

  void enter(Phase phase);
  void begin_request();
  void take_head();
  void decide();
  bool body_follows() const;
  bool body_is_short() const;
  void charge_body();
  void forget_body();
  void release_body();
  void submit(void (Session::*job)());
  void handle_request();
  void ask_for_stream();
  void open_file();
  void wake();
  void fail(int status, std::string_view code) { fault_ = {status, code}; }

  Shared& shared_;
  Lane& lane_;
  Socket socket_;
  std::optional<asio::ssl::stream<Socket&>> tls_;
  std::string peer_;
  Timer wake_;

  Phase phase_ = Phase::idle;
  SteadyClock::time_point phase_start_;
  SteadyClock::time_point last_progress_;
  std::uint64_t phase_bytes_ = 0;
  bool timed_out_ = false;
  bool aborted_ = false;
  bool served_any_ = false;

  boost::beast::flat_buffer buffer_;
  std::optional<Parser> parser_;
  std::size_t charged_ = 0; // bytes of this body counted in shared_.body_bytes
  Request request_;
  Decision decision_;
  HeadFault fault_;
  Response response_;
  int file_ = -1; // descriptor of response_.file
  bool job_done_ = false;
  bool is_head_ = false;
  bool over_tls_ = false;
  bool http_1_0_ = false;
  bool keep_alive_ = false;

  std::shared_ptr<EventStream> stream_;
  bool stream_accepted_ = false;
  bool peer_gone_ = false;
};

} // namespace shiji::http
