// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>

namespace shiji::http {

// One open stream of server-sent events. Safe to use from any thread and after its connection is gone.
class EventStream {
 public:
  // buffer_limit: bytes that may wait for the reader before it counts as too slow and is dropped.
  explicit EventStream(std::size_t buffer_limit) : buffer_limit_(buffer_limit) {}
  EventStream(EventStream const&) = delete;
  EventStream& operator=(EventStream const&) = delete;

  // Queues one frame, complete with its empty line ("id: 7\ndata: …\n\n"). False once the stream is closed; a frame that
  // no longer fits closes it, and the browser connects anew with Last-Event-ID.
  bool send(std::string_view frame);
  // Closes after what is queued so far was offered to the reader.
  void close();
  bool closed() const;
  // Called once, on any thread, when the stream closes; at once where it is closed already. It must not block.
  void on_close(std::function<void()> callback);

  // The rest is the connection's side.
  // wake is called whenever there is something new to do.
  void attach(std::function<void()> wake);
  // No further wake after this returns; the stream is closed.
  void detach();
  // What waits to be written, emptied.
  std::string take();
  // True where the reader fell behind: nothing more is to be written.
  bool overflowed() const;

 private:
  void finish(std::unique_lock<std::mutex> lock);

  std::size_t const buffer_limit_;
  mutable std::mutex mutex_;
  std::string pending_;
  bool closed_ = false;
  bool overflowed_ = false;
  std::function<void()> wake_;
  std::function<void()> on_close_;
};

} // namespace shiji::http
