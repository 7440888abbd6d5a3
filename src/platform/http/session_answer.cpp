// SPDX-License-Identifier: Apache-2.0
#include "platform/http/response_head.hpp"
#include "platform/http/session.hpp"

#include <array>
#include <exception>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>

namespace shiji::http {
namespace {

constexpr std::size_t file_piece = 8 * 1024;          // thousands may read slowly at once
constexpr std::string_view heartbeat_frame = ":\n\n"; // a comment: browsers ignore it, proxies see life

} // namespace

// On this connection's thread. The posted call cannot run before the caller waits, since it runs on the same thread.
void Session::submit(void (Session::*job)()) {
  enter(Phase::working);
  job_done_ = false;
  auto const self = shared_from_this();
  bool const queued = shared_.workers.submit([self, job] {
    (self.get()->*job)();
    asio::post(self->lane_.context, [self] {
      self->job_done_ = true;
      self->wake();
    });
  });
  if (queued) return;
  response_ = shared_.handler.problem(503, "overloaded", &request_);
  response_.set("Retry-After", "1");
  job_done_ = true;
}

Task<void> Session::wait_for_job() {
  while (!job_done_) {
    Failure ignored;
    auto token = asio::redirect_error(awaiting, ignored);
    wake_.expires_at(SteadyClock::time_point::max());
    co_await wake_.async_wait(token);
  }
}

void Session::wake() { wake_.cancel(); }

void Session::handle_request() {
  try {
    response_ = shared_.handler.handle(std::move(request_));
  } catch (std::exception const&) {
    response_ = shared_.handler.problem(500, "internal_error", nullptr);
  }
  if (response_.file) open_file();
}

void Session::open_file() {
  file_ = ::open(response_.file->path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
  struct stat status {};
  bool const whole = file_ >= 0 && ::fstat(file_, &status) == 0 && S_ISREG(status.st_mode) &&
                     static_cast<std::uint64_t>(status.st_size) >= response_.file->size;
  if (!whole) response_ = shared_.handler.problem(500, "file_unreadable", nullptr);
}

Task<bool> Session::answer(bool must_close) {
  bool const keeps = keep_alive_ && !must_close && !shared_.draining;
  HeadContext context;
  context.date = lane_.http_date_now();
  context.over_tls = over_tls_;
  context.closes = !keeps;
  context.http_1_0 = http_1_0_;
  std::string const head = response_head(response_, context);
  bool const has_body = !is_head_ && body_length(response_) > 0;
  std::string_view body;
  if (has_body && !response_.file) body = response_.static_body.empty() ? response_.body : response_.static_body;
  enter(Phase::writing);
  bool open = co_await write(head, body);
  if (open && has_body && response_.file) open = co_await write_file();
  if (file_ >= 0) ::close(std::exchange(file_, -1));
  served_any_ = true;
  co_return open&& keeps;
}

Task<bool> Session::write(std::string_view first, std::string_view second) {
  while (!first.empty() || !second.empty()) {
    std::array<asio::const_buffer, 2> const pieces{asio::buffer(first), asio::buffer(second)};
    Failure error;
    auto token = asio::redirect_error(awaiting, error);
    std::size_t sent = 0;
    if (tls_) {
      sent = co_await tls_->async_write_some(pieces, token);
    } else {
      sent = co_await socket_.async_write_some(pieces, token);
    }
    if (error || aborted_) co_return false;
    phase_bytes_ += sent;
    last_progress_ = SteadyClock::now();
    std::size_t const of_first = std::min(sent, first.size());
    first.remove_prefix(of_first);
    second.remove_prefix(sent - of_first);
  }
  co_return true;
}

Task<bool> Session::write_file() {
  std::vector<char> piece(file_piece);
  std::uint64_t offset = 0;
  while (offset < response_.file->size) {
    auto const wanted = std::min<std::uint64_t>(piece.size(), response_.file->size - offset);
    auto const got = ::pread(file_, piece.data(), wanted, static_cast<off_t>(offset));
    if (got <= 0) {
      abort(); // the length is promised already: only a broken connection tells the client
      co_return false;
    }
    std::string_view const text(piece.data(), static_cast<std::size_t>(got));
    bool const open = co_await write(text, {});
    if (!open) co_return false;
    offset += text.size();
  }
  co_return true;
}

void Session::ask_for_stream() {
  try {
    stream_accepted_ = shared_.handler.open_stream(request_, stream_, response_);
  } catch (std::exception const&) {
    stream_accepted_ = false;
    response_ = shared_.handler.problem(500, "internal_error", nullptr);
  }
}

Task<bool> Session::serve_stream() {
  stream_ = std::make_shared<EventStream>(shared_.options.stream_buffer);
  stream_accepted_ = false;
  submit(&Session::ask_for_stream);
  co_await wait_for_job();
  if (!stream_accepted_ || shared_.draining) {
    std::exchange(stream_, nullptr)->detach();
    if (stream_accepted_) response_ = shared_.handler.problem(503, "stopping", &request_);
    bool const open = co_await answer(false);
    co_return open;
  }
  stream_->attach([context = &lane_.context, connection = weak_from_this()] {
    asio::post(*context, [connection] {
      if (auto const self = connection.lock()) self->wake();
    });
  });
  ++shared_.streams_open;
  asio::co_spawn(lane_.context, watch_peer(), asio::detached);
  co_await pump_events();
  --shared_.streams_open;
  std::exchange(stream_, nullptr)->detach();
  co_return false;
}

Task<void> Session::pump_events() {
  Response opening;
  opening.set("Content-Type", "text/event-stream").set("X-Accel-Buffering", "no");
  HeadContext context;
  context.date = lane_.http_date_now();
  context.over_tls = over_tls_;
  context.until_close = true;
  std::string text = response_head(opening, context);
  bool last = false;
  while (true) {
    if (!text.empty()) {
      enter(Phase::writing);
      bool const open = co_await write(text, {});
      if (!open) co_return;
      enter(Phase::streaming);
    }
    if (last || peer_gone_ || stream_->overflowed()) break;
    last = stream_->closed(); // asked before take(): what was queued until then is still sent
    text = stream_->take();
    if (!text.empty() || last) continue;
    Failure error;
    auto token = asio::redirect_error(awaiting, error);
    wake_.expires_after(shared_.options.heartbeat);
    co_await wake_.async_wait(token);
    if (!error) text = heartbeat_frame;
  }
  if (stream_->overflowed()) abort(); // what the kernel still holds would keep a reader that does not read
}

// Reads and forgets: the only way to learn that a browser is gone before the next event.
Task<void> Session::watch_peer() {
  auto const self = shared_from_this();
  std::array<char, 512> unread;
  Failure error;
  while (!error && !aborted_) {
    auto const space = asio::buffer(unread);
    auto token = asio::redirect_error(awaiting, error);
    if (tls_) {
      co_await tls_->async_read_some(space, token);
    } else {
      co_await socket_.async_read_some(space, token);
    }
  }
  peer_gone_ = true;
  wake();
}

} // namespace shiji::http
