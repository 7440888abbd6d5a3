// SPDX-License-Identifier: Apache-2.0
#include "platform/http/event_stream.hpp"

#include <utility>

namespace shiji::http {

bool EventStream::send(std::string_view frame) {
  std::unique_lock lock(mutex_);
  if (closed_) return false;
  if (pending_.size() + frame.size() > buffer_limit_) {
    overflowed_ = true;
    finish(std::move(lock));
    return false;
  }
  bool const first = pending_.empty();
  pending_ += frame;
  // The writer empties the buffer whole, so only the first frame after that has to wake it. Under the lock: detach()
  // promises that no wake runs after it.
  if (first && wake_) wake_();
  return true;
}

void EventStream::close() {
  std::unique_lock lock(mutex_);
  if (!closed_) finish(std::move(lock));
}

void EventStream::finish(std::unique_lock<std::mutex> lock) {
  closed_ = true;
  if (wake_) wake_();
  auto const callback = std::exchange(on_close_, nullptr);
  lock.unlock(); // the callback may take a lock under which others send
  if (callback) callback();
}

bool EventStream::closed() const {
  std::lock_guard const lock(mutex_);
  return closed_;
}

void EventStream::on_close(std::function<void()> callback) {
  {
    std::lock_guard const lock(mutex_);
    if (!closed_) {
      on_close_ = std::move(callback);
      return;
    }
  }
  callback();
}

void EventStream::attach(std::function<void()> wake) {
  std::lock_guard const lock(mutex_);
  wake_ = std::move(wake);
}

void EventStream::detach() {
  std::unique_lock lock(mutex_);
  wake_ = nullptr;
  if (!closed_) finish(std::move(lock));
}

std::string EventStream::take() {
  std::lock_guard const lock(mutex_);
  return std::exchange(pending_, {});
}

bool EventStream::overflowed() const {
  std::lock_guard const lock(mutex_);
  return overflowed_;
}

} // namespace shiji::http
