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

  // What the rest of the engine hears of, on the writer's thread.
  struct Hooks {
    std::function<void()> on_change;     // before a group begins, and when it is durable before anybody else hears of it
    std::function<void()> on_statistics; // the planner's figures are new
  };

  Writer(std::string const& file, Report report, Hooks hooks);
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
  Hooks hooks_;
  std::mutex mutex_;
  std::condition_variable arrived_;
  Group waiting_;
  bool stopping_ = false;
  std::int64_t next_statistics_at_ = 0; // rows changed
  std::thread thread_;                  // declared last: it uses all of these

  void serve();
  void gather_statistics_if_due();
  void run(Group& group);
  void run_command(Command& command);
  void run_actions(Group& group);
  void abandon(Group& group, std::exception_ptr why);
};

} // namespace shiji::database::sqlite
