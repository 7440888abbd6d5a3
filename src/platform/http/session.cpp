// SPDX-License-Identifier: Apache-2.0
#include "platform/http/session.hpp"

#include "platform/http/response_head.hpp"
#include "platform/http/target.hpp"

#include <exception>
#include <unistd.h>
#include <utility>

#include <boost/asio/redirect_error.hpp>

namespace shiji::http {
namespace {

constexpr std::size_t head_piece = 4 * 1024;
constexpr std::size_t body_piece = 64 * 1024;
constexpr std::size_t short_body = 64 * 1024;          // read and thrown away to keep a connection whose request is refused
constexpr std::size_t linger_limit = 16 * 1024 * 1024; // bytes thrown away so that the peer can read our last answer
constexpr std::chrono::milliseconds linger_time{2000};
constexpr std::chrono::milliseconds linger_time_while_draining{200};
constexpr std::chrono::milliseconds idle_time_while_draining{300};

HeadFault head_fault_of(Failure const& error) {
  if (error == make_error_code(boost::beast::http::error::header_limit)) return {431, "header_too_large"};
  return {400, "request_malformed"};
}

HeadFault body_fault_of(Failure const& error) {
  if (error == make_error_code(boost::beast::http::error::body_limit)) return {413, "body_too_large"};
  return {400, "body_malformed"};
}

std::string address_text(Socket const& socket) {
  Failure error;
  auto const endpoint = socket.remote_endpoint(error);
  if (error) return {};
  auto const address = endpoint.address();
  if (address.is_v6() && address.to_v6().is_v4_mapped()) {
    return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
  }
  return address.to_string();
}

// The part of a target after "http://authority"; other targets as they are.
std::string_view without_authority(std::string_view target) {
  for (std::string_view const scheme : {"http://", "https://"}) {
    if (!same_name(target.substr(0, scheme.size()), scheme)) continue;
    auto const path = target.find('/', scheme.size());
    return path == std::string_view::npos ? "/" : target.substr(path);
  }
  return target;
}

} // namespace

std::string_view Lane::http_date_now() {
  auto const now = std::time(nullptr);
  if (now != date_second) {
    date_second = now;
    date = http_date(now);
  }
  return date;
}

Session::Session(Shared& shared, Lane& lane, Socket socket)
    : shared_(shared), lane_(lane), socket_(std::move(socket)), peer_(address_text(socket_)), wake_(lane.context.get_executor()) {
  if (shared_.tls) tls_.emplace(socket_, *shared_.tls);
  lane_.sessions.insert(this);
  ++shared_.connections_open;
  enter(Phase::idle);
}

Session::~Session() {
  if (stream_) stream_->detach();
  if (file_ >= 0) ::close(file_);
  release_body();
  lane_.sessions.erase(this);
  --shared_.connections_open;
}

Task<void> Session::run() {
  auto const self = shared_from_this();
  try {
    bool open = co_await shake_hands();
    while (open && !aborted_) open = co_await serve_one();
    if (!aborted_) co_await part();
  } catch (std::exception const&) {
    // Out of memory, or a handler that throws where it must not: this connection ends, the others go on.
  }
  aborted_ = true;
  Failure ignored;
  socket_.close(ignored);
}

Task<bool> Session::shake_hands() {
  if (!tls_) co_return true;
  enter(Phase::handshake);
  Failure error;
  auto token = asio::redirect_error(awaiting, error);
  co_await tls_->async_handshake(asio::ssl::stream_base::server, token);
  co_return !error;
}

Task<bool> Session::serve_one() {
  begin_request();
  bool open = co_await read_head();
  if (!open) co_return false;
  if (fault_.status == 0) take_head();
  if (fault_.status == 0) decide();
  bool const reads_body = fault_.status == 0 && (!decision_.refusal || body_is_short());
  if (reads_body && body_follows()) {
    open = co_await read_body();
    if (!open) co_return false;
  }
  if (fault_.status != 0 || decision_.refusal) forget_body();
  if (fault_.status != 0) {
    bool const head_is_known = !request_.method.empty();
    response_ = shared_.handler.problem(fault_.status, fault_.code, head_is_known ? &request_ : nullptr);
    open = co_await answer(true);
    co_return open;
  }
  if (decision_.refusal) {
    response_ = std::move(*decision_.refusal);
    bool const unread = !parser_->is_done();
    open = co_await answer(unread);
    co_return open;
  }
  request_.body = std::move(parser_->get().body());
  if (decision_.run == Decision::Run::as_event_stream && !is_head_) {
    open = co_await serve_stream();
    co_return open;
  }
  if (decision_.run == Decision::Run::on_io_thread) {
    handle_request();
  } else {
    submit(&Session::handle_request);
    co_await wait_for_job();
  }
  release_body();
  open = co_await answer(false);
  co_return open;
}

void Session::enter(Phase phase) {
  phase_ = phase;
  phase_start_ = last_progress_ = SteadyClock::now();
  phase_bytes_ = 0;
  timed_out_ = false;
}

void Session::begin_request() {
  parser_.emplace();
  parser_->header_limit(static_cast<std::uint32_t>(shared_.options.header_limit));
  parser_->body_limit(boost::none); // set when the route is known
  request_ = {};
  decision_ = {};
  fault_ = {};
  response_ = {};
  is_head_ = http_1_0_ = keep_alive_ = false;
  over_tls_ = tls_.has_value();
  if (buffer_.size() == 0 && buffer_.capacity() > head_piece) buffer_.shrink_to_fit(); // thousands may idle at once
  enter(buffer_.size() > 0 ? Phase::head : Phase::idle);
}

Task<bool> Session::read_head() {
  bool any = buffer_.size() > 0;
  while (true) {
    if (buffer_.size() > 0) {
      Failure error;
      buffer_.consume(parser_->put(buffer_.data(), error));
      if (error && error != make_error_code(boost::beast::http::error::need_more)) {
        fault_ = head_fault_of(error);
        co_return true;
      }
      if (parser_->is_header_done()) co_return true;
    }
    std::size_t const got = co_await read_some(head_piece);
    if (got == 0 && timed_out_ && any) fail(408, "request_too_slow");
    if (got == 0) co_return timed_out_&& any;
    if (!any) enter(Phase::head);
    any = true;
  }
}

void Session::take_head() {
  auto const& message = parser_->get();
  request_.method = std::string_view(message.method_string());
  request_.target = std::string_view(message.target());
  for (auto const& field : message) {
    request_.headers.emplace_back(std::string_view(field.name_string()), std::string_view(field.value()));
  }
  http_1_0_ = message.version() == 10;
  keep_alive_ = parser_->keep_alive();
  ++shared_.requests;
  shared_.proxies.settle_client(request_, peer_, tls_.has_value());
  over_tls_ = request_.over_tls;
  if (request_.method == "HEAD") {
    request_.method = "GET";
    request_.is_head = is_head_ = true;
  }
  if (message.version() != 11 && message.version() != 10) return fail(400, "version_unknown");
  fault_ = check_head(request_, http_1_0_);
  if (fault_.status != 0) return;
  auto target = parse_target(without_authority(request_.target));
  if (!target) return fail(400, "target_malformed");
  request_.segments = std::move(target->segments);
  request_.query = std::move(target->query);
}

void Session::decide() {
  try {
    decision_ = shared_.handler.before_body(request_);
  } catch (std::exception const&) {
    return fail(500, "internal_error");
  }
  std::size_t const limit = decision_.refusal ? short_body : decision_.body_limit;
  parser_->body_limit(limit);
  auto const length = parser_->content_length();
  if (!decision_.refusal && length && *length > limit) fail(413, "body_too_large");
}

bool Session::body_follows() const { return !parser_->is_done(); }

bool Session::body_is_short() const {
  auto const length = parser_->content_length();
  return length && *length <= short_body;
}

Task<bool> Session::read_body() {
  enter(Phase::body);
  parser_->eager(true);
  if (buffer_.size() == 0 && same_name(request_.header("Expect"), "100-continue") && !http_1_0_) {
    bool const open = co_await write("HTTP/1.1 100 Continue\r\n\r\n", {});
    if (!open) co_return false;
    enter(Phase::body);
  }
  while (true) {
    if (buffer_.size() > 0) {
      Failure error;
      buffer_.consume(parser_->put(buffer_.data(), error));
      if (error && error != make_error_code(boost::beast::http::error::need_more)) {
        fault_ = body_fault_of(error);
        co_return true;
      }
      charge_body();
      if (parser_->is_done() || fault_.status != 0) co_return true;
    }
    std::size_t const got = co_await read_some(body_piece);
    if (got == 0 && timed_out_) fail(408, "request_too_slow");
    if (got == 0) co_return timed_out_;
  }
}

void Session::charge_body() {
  std::size_t const held = parser_->get().body().size();
  std::size_t const all = shared_.body_bytes += held - charged_;
  charged_ = held;
  if (all > shared_.options.body_budget) fail(503, "overloaded");
}

void Session::forget_body() {
  parser_->get().body() = {};
  release_body();
}

void Session::release_body() {
  shared_.body_bytes -= charged_;
  charged_ = 0;
}

Task<std::size_t> Session::read_some(std::size_t at_most) {
  auto const space = buffer_.prepare(at_most);
  Failure error;
  auto token = asio::redirect_error(awaiting, error);
  std::size_t got = 0;
  if (tls_) {
    got = co_await tls_->async_read_some(space, token);
  } else {
    got = co_await socket_.async_read_some(space, token);
  }
  if (error || timed_out_ || aborted_) co_return 0;
  buffer_.commit(got);
  phase_bytes_ += got;
  last_progress_ = SteadyClock::now();
  co_return got;
}

// Says good-bye so that the peer still reads our last answer: closing on unread bytes would reset the connection.
Task<void> Session::part() {
  enter(Phase::lingering);
  Failure error;
  auto token = asio::redirect_error(awaiting, error);
  if (tls_) {
    co_await tls_->async_shutdown(token);
    co_return;
  }
  socket_.shutdown(Socket::shutdown_send, error);
  if (error) co_return;
  while (phase_bytes_ < linger_limit) {
    buffer_.clear();
    std::size_t const got = co_await read_some(body_piece);
    if (got == 0) co_return;
  }
}

void Session::check_clock(SteadyClock::time_point now) {
  auto const& limits = shared_.options;
  auto const lasted = now - phase_start_;
  bool over = false;
  switch (phase_) {
  case Phase::handshake:
  case Phase::head: over = lasted > limits.header_timeout; break;
  case Phase::idle:
    over = lasted > (served_any_ ? limits.idle_timeout : limits.header_timeout) || (shared_.draining && lasted > idle_time_while_draining);
    break;
  case Phase::body:
  case Phase::writing: {
    auto const beyond = std::chrono::duration_cast<std::chrono::milliseconds>(lasted - limits.transfer_grace).count();
    bool const slow = beyond > 0 && phase_bytes_ * 1000 < static_cast<std::uint64_t>(beyond) * limits.least_rate;
    over = slow || now - last_progress_ > limits.idle_timeout;
    break;
  }
  case Phase::lingering: over = lasted > (shared_.draining ? linger_time_while_draining : linger_time); break;
  case Phase::working:
  case Phase::streaming: break;
  }
  if (!over || timed_out_) return;
  if (phase_ == Phase::head || phase_ == Phase::body) {
    timed_out_ = true; // the reader answers 408
    Failure ignored;
    socket_.cancel(ignored);
  } else {
    abort();
  }
}

void Session::drain() {
  if (phase_ == Phase::idle) enter(Phase::idle); // closed after a last moment: a request may be on its way already
  if (stream_) stream_->close();
}

void Session::abort() {
  aborted_ = timed_out_ = true;
  Failure ignored;
  socket_.close(ignored);
  wake();
}

} // namespace shiji::http
