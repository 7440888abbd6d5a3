// SPDX-License-Identifier: Apache-2.0
#include "platform/http/server.hpp"

#include "platform/http/response_head.hpp"
#include "platform/http/session.hpp"

#include <algorithm>
#include <functional>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/socket.h>
#include <thread>
#include <vector>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>

namespace shiji::http {
namespace {

// Left to itself the kernel holds megabytes for each reader that does not read.
constexpr int send_buffer = 128 * 1024;
constexpr std::size_t spare_descriptors = 256; // for databases, files and logs
constexpr std::chrono::milliseconds accept_pause{50};
constexpr std::chrono::milliseconds longest_tick{500};
constexpr std::chrono::milliseconds shortest_tick{5};
constexpr std::chrono::seconds hard_close_time{2};

// How often connections are looked at: a tenth of the shortest limit.
std::chrono::milliseconds tick_of(ServerOptions const& options) {
  auto const shortest = std::min({options.header_timeout, options.idle_timeout, options.transfer_grace});
  return std::clamp(shortest / 10, shortest_tick, longest_tick);
}

// Every connection is a descriptor: takes all the process may have, then serves as many as fit.
std::size_t affordable_connections(std::size_t wanted) {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return wanted;
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
  getrlimit(RLIMIT_NOFILE, &limit);
  std::size_t const descriptors = limit.rlim_cur;
  return std::min(wanted, descriptors > 2 * spare_descriptors ? descriptors - spare_descriptors : spare_descriptors);
}

void enable(Acceptor& acceptor, int option) {
  int const on = 1;
  if (::setsockopt(acceptor.native_handle(), SOL_SOCKET, option, &on, sizeof on) != 0) {
    throw boost::system::system_error(errno, boost::system::system_category());
  }
}

// SO_REUSEPORT would let a second server of the same user share the port in silence; a listener without it would not.
void check_free(Tcp::endpoint const& endpoint) {
  if (endpoint.port() == 0) return;
  asio::io_context context;
  Acceptor probe(context, endpoint.protocol());
  enable(probe, SO_REUSEADDR);
  probe.bind(endpoint);
}

void listen_on(Acceptor& acceptor, Tcp::endpoint const& endpoint) {
  acceptor.open(endpoint.protocol());
  enable(acceptor, SO_REUSEADDR);
  enable(acceptor, SO_REUSEPORT);
  acceptor.bind(endpoint);
  acceptor.listen(Socket::max_listen_connections);
  acceptor.non_blocking(true);
}

} // namespace

struct Server::State : Shared {
  using Shared::Shared;

  std::vector<std::unique_ptr<Lane>> lanes;
  std::vector<std::thread> threads;
  bool started = false;
  bool stopped = false;

  void load_certificate();
  void admit(Lane& lane, Socket socket);
  Task<void> accept(Lane& lane);
  Task<void> tick(Lane& lane);
  void run(Lane& lane);
  bool wait_until_empty(std::chrono::milliseconds at_most) const;
  void on_every_lane(std::function<void(Lane&)> const& act);
  void drain_lane(Lane& lane);
};

void Server::State::load_certificate() {
  if (options.tls_certificate.empty() && options.tls_key.empty()) return;
  tls.emplace(asio::ssl::context::tls_server);
  tls->set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_sslv2 | asio::ssl::context::no_sslv3 |
                   asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1 | asio::ssl::context::no_compression);
  Failure error;
  tls->use_certificate_chain_file(options.tls_certificate, error);
  if (error) throw std::runtime_error("cannot use the certificate " + options.tls_certificate + ": " + error.message());
  tls->use_private_key_file(options.tls_key, asio::ssl::context::pem, error);
  if (error) throw std::runtime_error("cannot use the key " + options.tls_key + ": " + error.message());
}

void Server::State::admit(Lane& lane, Socket socket) {
  ++connections_accepted;
  Failure ignored;
  socket.set_option(Tcp::no_delay(true), ignored);
  socket.set_option(Socket::send_buffer_size(send_buffer), ignored);
  if (connections_open < options.max_connections) {
    auto const session = std::make_shared<Session>(*this, lane, std::move(socket));
    asio::co_spawn(lane.context, session->run(), asio::detached);
    return;
  }
  ++connections_refused;
  if (tls) return;
  Response full = handler.problem(503, "too_many_connections", nullptr);
  full.set("Retry-After", "5");
  HeadContext context;
  context.date = lane.http_date_now();
  context.closes = true;
  std::string const text = response_head(full, context) + full.body;
  ::send(socket.native_handle(), text.data(), text.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
  socket.shutdown(Socket::shutdown_send, ignored);
}

Task<void> Server::State::accept(Lane& lane) {
  Timer pause(lane.context);
  while (lane.acceptor.is_open()) {
    Failure error;
    auto token = asio::redirect_error(awaiting, error);
    Socket socket = co_await lane.acceptor.async_accept(token);
    if (!error) {
      admit(lane, std::move(socket));
    } else if (error != asio::error::operation_aborted) {
      // Out of descriptors, most likely: trying again at once would only spin.
      pause.expires_after(accept_pause);
      co_await pause.async_wait(token);
    }
  }
}

Task<void> Server::State::tick(Lane& lane) {
  auto const period = tick_of(options);
  while (true) {
    Failure ignored;
    auto token = asio::redirect_error(awaiting, ignored);
    lane.tick.expires_after(period);
    co_await lane.tick.async_wait(token);
    auto const now = SteadyClock::now();
    // Nothing below resumes a connection at once, so none leaves the set while it is walked.
    for (Session* const session : lane.sessions) session->check_clock(now);
  }
}

void Server::State::run(Lane& lane) {
  while (true) {
    try {
      lane.context.run();
      return;
    } catch (std::exception const&) {
      // An accept that ran out of memory: the loop goes on for everybody else.
    }
  }
}

bool Server::State::wait_until_empty(std::chrono::milliseconds at_most) const {
  auto const end = SteadyClock::now() + at_most;
  while (connections_open > 0) {
    if (SteadyClock::now() >= end) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  return true;
}

void Server::State::on_every_lane(std::function<void(Lane&)> const& act) {
  for (auto const& lane : lanes) asio::post(lane->context, [act, target = lane.get()] { act(*target); });
}

void Server::State::drain_lane(Lane& lane) {
  // Connections whose handshake the kernel has finished are still ours to serve.
  Failure error;
  while (true) {
    Socket socket(lane.context);
    lane.acceptor.accept(socket, error);
    if (error) break;
    admit(lane, std::move(socket));
  }
  lane.acceptor.close(error);
  for (Session* const session : lane.sessions) session->drain();
}

Server::Server(ServerOptions options, Handler& handler) : state_(std::make_unique<State>(std::move(options), handler)) {}

Server::~Server() {
  state_->options.drain = std::chrono::milliseconds(0);
  stop_gracefully();
}

std::uint16_t Server::start() {
  auto& state = *state_;
  auto& options = state.options;
  std::string const where = options.address + ":" + std::to_string(options.port);
  try {
    state.load_certificate();
    options.max_connections = affordable_connections(options.max_connections);
    Tcp::endpoint endpoint(asio::ip::make_address(options.address), options.port);
    check_free(endpoint);
    for (unsigned i = 0; i < std::max(options.io_threads, 1u); ++i) {
      state.lanes.push_back(std::make_unique<Lane>());
      listen_on(state.lanes.back()->acceptor, endpoint);
      endpoint.port(state.lanes.back()->acceptor.local_endpoint().port());
    }
    options.port = endpoint.port();
  } catch (boost::system::system_error const& error) {
    state.lanes.clear();
    throw std::runtime_error("cannot listen on " + where + ": " + error.code().message());
  }
  for (auto const& lane : state.lanes) {
    asio::co_spawn(lane->context, state.accept(*lane), asio::detached);
    asio::co_spawn(lane->context, state.tick(*lane), asio::detached);
    state.threads.emplace_back([&state, target = lane.get()] { state.run(*target); });
  }
  state.started = true;
  return options.port;
}

void Server::stop_gracefully() {
  auto& state = *state_;
  if (!state.started || std::exchange(state.stopped, true)) return;
  state.draining = true;
  state.on_every_lane([&state](Lane& lane) { state.drain_lane(lane); });
  if (!state.wait_until_empty(state.options.drain)) {
    state.on_every_lane([](Lane& lane) {
      for (Session* const session : lane.sessions) session->abort();
    });
    state.wait_until_empty(hard_close_time);
  }
  state.workers.stop();
  for (auto const& lane : state.lanes) lane->context.stop();
  for (auto& thread : state.threads) thread.join();
  state.lanes.clear();
}

ServerFigures Server::figures() const {
  ServerFigures figures;
  figures.connections_open = state_->connections_open;
  figures.connections_accepted = state_->connections_accepted;
  figures.connections_refused = state_->connections_refused;
  figures.requests = state_->requests;
  figures.streams_open = state_->streams_open;
  return figures;
}

} // namespace shiji::http
