// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/sqlite/connection.hpp"

#include <condition_variable>
#include <deque>
#include <exception>
#include <future>
#include <mutex>
#include <thread>

namespace shiji::database::sqlite {

// The one thread that writes. Whoever waits joins the next group: each command runs under its own savepoint, one COMMIT makes all of them
// durable, then after_commit actions run in order, then the callers wake.
class Writer {
 public:
  using Work = std::function<void(Transaction&)>;
  using Report = std::function<void(std::string const&)>;

  // on_change is called before a group begins and when it is durable, before anybody hears of it.
  Writer(std::string const& file, Report report, std::function<void()> on_change);
  ~Writer();
  Writer(Writer const&) = delete;
  Writer& operator=(Writer const&) = delete;

  void commit(Work const& work);

 private:
  struct Command {
    Work const* work;
    std::promise<void> done;
    std::exception_ptr fault;
    std::vector<std::function<void()>> after_commit;
  };
  using Group = std::deque<Command>;

  Connection connection_;
  Report report_;
  std::function<void()> on_change_;
  std::mutex mutex_;
  std::condition_variable arrived_;
  Group waiting_;
  bool stopping_ = false;
  std::thread thread_;

  void serve();
  void run(Group& group);
  void run_command(Command& command);
  void run_actions(Group& group);
  void abandon(Group& group, std::exception_ptr why);
};

} // namespace shiji::database::sqlite
