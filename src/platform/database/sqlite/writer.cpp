// SPDX-License-Identifier: Apache-2.0
#include "platform/database/sqlite/writer.hpp"

#include <cstdio>
#include <cstdlib>
#include <stdexcept>

namespace shiji::database::sqlite {
namespace {

constexpr std::int64_t rows_between_statistics = 20'000;

class WriterTransaction final : public Transaction {
 public:
  explicit WriterTransaction(Connection& connection) : connection_(connection) {}

  std::vector<std::function<void()>> take_actions() { return std::move(after_commit_); }
  // What a statement threw, should work have caught it: PostgreSQL ends the transaction there, and so do we.
  void rethrow_fault() const {
    if (fault_) std::rethrow_exception(fault_);
  }

 protected:
  void query(Call const& call, OnRow const& on_row) override {
    guarded([&] { connection_.query(call, on_row); });
  }
  std::int64_t change(Call const& call) override {
    std::int64_t changed = 0;
    guarded([&] { changed = connection_.change(call); });
    return changed;
  }
  void define(std::string const& sql) override {
    guarded([&] { connection_.execute(sql.c_str()); });
  }
  void step_part(PartStep step) override {
    // A constraint that was broken inside the part goes with it; after any other fault the engine may have ended everything.
    if (step == PartStep::undo && fault_ && is_constraint(fault_) && connection_.in_transaction()) fault_ = nullptr;
    if (step == PartStep::check) {
      // Here keys may dangle until the end of the transaction; a part answers for its own.
      if (connection_.has_dangling_keys()) throw ConstraintBroken("FOREIGN KEY constraint failed");
      return;
    }
    guarded([&] { connection_.execute(part_words(step)); });
  }

 private:
  Connection& connection_;
  std::exception_ptr fault_;

  template<class Step>
  void guarded(Step step) {
    rethrow_fault();
    try {
      step();
    } catch (...) {
      fault_ = std::current_exception();
      throw;
    }
  }
};

// What the rest of a group is told when the engine ended its transaction: the status of the fault that did it.
std::exception_ptr as_unavailable(std::exception_ptr fault) {
  try {
    std::rethrow_exception(fault);
  } catch (Unavailable const&) {
    return fault;
  } catch (std::exception const& other) {
    return std::make_exception_ptr(Unavailable(503, other.what()));
  } catch (...) {
    return std::make_exception_ptr(Unavailable(503, "the transaction was ended"));
  }
}

} // namespace

Writer::Writer(std::string const& file, Report report, Hooks hooks)
    : connection_(file, Access::write), report_(std::move(report)), hooks_(std::move(hooks)), thread_([this] { serve(); }) {}

Writer::~Writer() {
  {
    std::lock_guard const lock(mutex_);
    stopping_ = true;
  }
  arrived_.notify_one();
  thread_.join();
}

void Writer::commit(Work const& work) {
  if (std::this_thread::get_id() == thread_.get_id()) throw std::logic_error("commit() inside a transaction");
  std::future<void> done;
  {
    std::lock_guard const lock(mutex_);
    if (stopping_) throw Unavailable(503, "the store is closing");
    waiting_.push_back({&work, {}, {}, {}});
    done = waiting_.back().done.get_future();
  }
  arrived_.notify_one();
  done.get();
}

void Writer::serve() {
  for (;;) {
    Group group;
    {
      std::unique_lock lock(mutex_);
      arrived_.wait(lock, [&] { return stopping_ || !waiting_.empty(); });
      if (waiting_.empty()) return;
      group.swap(waiting_);
    }
    run(group);
    for (Command& command : group) {
      if (command.fault)
        command.done.set_exception(command.fault);
      else
        command.done.set_value();
    }
    gather_statistics_if_due();
  }
}

// After the first group, and whenever many rows have changed since: within moments, whatever the size of the store, and only while nobody
// waits. Nothing of what was acknowledged depends on it.
void Writer::gather_statistics_if_due() {
  if (connection_.rows_changed() < next_statistics_at_) return;
  {
    std::lock_guard const lock(mutex_);
    if (stopping_ || !waiting_.empty()) return;
  }
  next_statistics_at_ = connection_.rows_changed() + rows_between_statistics;
  try {
    hooks_.on_change();
    connection_.gather_statistics();
    hooks_.on_change();
    hooks_.on_statistics();
  } catch (std::exception const& fault) {
    report_(std::string("the planner's statistics could not be gathered: ") + fault.what());
  }
}

void Writer::run(Group& group) {
  try {
    hooks_.on_change();
    connection_.execute("BEGIN IMMEDIATE");
    for (Command& command : group) {
      run_command(command);
      if (!connection_.in_transaction()) return abandon(group, as_unavailable(command.fault));
    }
    connection_.execute("COMMIT");
    hooks_.on_change();
  } catch (...) {
    return abandon(group, as_unavailable(std::current_exception()));
  }
  run_actions(group);
}

void Writer::run_command(Command& command) {
  connection_.execute("SAVEPOINT command");
  WriterTransaction transaction(connection_);
  try {
    (*command.work)(transaction);
    transaction.rethrow_fault();
    if (connection_.has_dangling_keys()) throw ConstraintBroken("FOREIGN KEY constraint failed");
    command.after_commit = transaction.take_actions();
  } catch (...) {
    command.fault = std::current_exception();
    if (!connection_.in_transaction()) return;
    connection_.execute("ROLLBACK TO command");
  }
  connection_.execute("RELEASE command");
}

void Writer::abandon(Group& group, std::exception_ptr why) {
  for (Command& command : group) command.fault = why;
  if (!connection_.in_transaction()) return;
  try {
    connection_.execute("ROLLBACK");
  } catch (std::exception const& fault) {
    report_(std::string("a transaction could not be rolled back: ") + fault.what());
  }
}

void Writer::run_actions(Group& group) {
  for (Command& command : group)
    for (auto const& action : command.after_commit) {
      try {
        action();
      } catch (std::exception const& fault) {
        report_(std::string("an action after a commit failed: ") + fault.what());
      }
    }
}

} // namespace shiji::database::sqlite
