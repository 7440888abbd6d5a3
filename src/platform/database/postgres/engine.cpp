// SPDX-License-Identifier: Apache-2.0
#include "platform/database/postgres/engine.hpp"

#include "platform/database/folder_lock.hpp"
#include "platform/database/pool.hpp"
#include "platform/database/postgres/commit_order.hpp"
#include "platform/database/postgres/connection.hpp"

#include <optional>
#include <random>
#include <stdexcept>
#include <thread>

namespace shiji::database::postgres {
namespace {

using Connections = Pool<Connection>;

constexpr int most_retries = 5;

// True while this thread runs the work of a commit.
thread_local bool in_commit = false;

class CommitMark {
 public:
  CommitMark() {
    if (in_commit) throw std::logic_error("commit() inside a transaction");
    in_commit = true;
  }
  ~CommitMark() { in_commit = false; }
  CommitMark(CommitMark const&) = delete;
  CommitMark& operator=(CommitMark const&) = delete;
};

// A tampered cursor may carry a value that does not compare with its column.
bool blames_cursor(Call const& call) { return call.order && call.order->cursor; }

void query_or_refuse_cursor(Connection& connection, Call const& call, OnRow const& on_row) {
  try {
    connection.query(call, on_row);
  } catch (Unavailable const&) {
    throw;
  } catch (std::logic_error const&) {
    throw;
  } catch (std::runtime_error const&) {
    if (blames_cursor(call)) throw MalformedInput(Invalid{{{"cursor", "not_a_cursor", {}}}});
    throw;
  }
}

class Snapshot final : public Reader {
 public:
  explicit Snapshot(Connections::Loan connection) : connection_(std::move(connection)) {
    // The first statement takes the snapshot.
    connection_->begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT 1");
  }
  ~Snapshot() override {
    try {
      connection_->execute("ROLLBACK");
    } catch (...) {
      connection_.drop();
    }
  }

 protected:
  void query(Call const& call, OnRow const& on_row) override { query_or_refuse_cursor(*connection_, call, on_row); }

 private:
  Connections::Loan connection_;
};

class PooledTransaction final : public Transaction {
 public:
  explicit PooledTransaction(Connections::Loan connection) : connection_(std::move(connection)) {
    connection_->begin("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE");
  }
  ~PooledTransaction() override {
    if (!open_) return;
    try {
      connection_->execute("ROLLBACK");
    } catch (...) {
      connection_.drop();
    }
  }

  std::vector<std::function<void()>> take_actions() { return std::move(after_commit_); }
  // What a statement threw, should work have caught it: the server has given the transaction up.
  void rethrow_fault() const {
    if (fault_) std::rethrow_exception(fault_);
  }
  void commit() {
    try {
      connection_->commit();
      open_ = false;
    } catch (...) {
      open_ = false;
      connection_.drop();
      throw;
    }
  }

 protected:
  void query(Call const& call, OnRow const& on_row) override {
    guarded([&] { query_or_refuse_cursor(*connection_, call, on_row); });
  }
  std::int64_t change(Call const& call) override {
    std::int64_t changed = 0;
    guarded([&] { changed = connection_->change(call); });
    return changed;
  }
  void define(std::string const& sql) override {
    guarded([&] { connection_->execute(sql); });
  }
  void step_part(PartStep step) override {
    // A constraint that was broken inside the part goes with it; a conflict or a lost connection does not.
    if (step == PartStep::undo && fault_ && is_constraint(fault_)) fault_ = nullptr;
    if (step != PartStep::check) guarded([&] { connection_->execute(part_words(step)); });
  }

 private:
  Connections::Loan connection_;
  std::exception_ptr fault_;
  bool open_ = true;

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

class PostgresDatabase final : public Database {
 public:
  explicit PostgresDatabase(Location const& location)
      : report_(location.report), read_only_(location.read_only), readers_(location.readers, opener(location)),
        writers_(location.writers, opener(location)) {
    if (!read_only_ && !location.data_dir.empty()) lock_.emplace(location.data_dir);
    readers_.take(); // an unfit or absent database is told now
  }

  std::unique_ptr<Reader> snapshot() override { return std::make_unique<Snapshot>(readers_.take()); }

  void commit(std::function<void(Transaction&)> const& work) override {
    if (read_only_) throw std::logic_error("commit() on a store opened for reading");
    CommitMark const mark;
    for (int attempt = 0;; ++attempt) {
      try {
        return commit_once(work);
      } catch (Conflict const&) {
        if (attempt == most_retries) throw;
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(std::random_device()() % (10u << attempt)));
    }
  }

  bool is_postgres() const override { return true; }

 private:
  std::function<void(std::string const&)> report_;
  bool read_only_;
  std::optional<FolderLock> lock_;
  Connections readers_;
  Connections writers_;
  CommitOrder order_;

  static Connections::Open opener(Location const& location) {
    return [url = location.postgres_url] { return std::make_unique<Connection>(url); };
  }

  void commit_once(std::function<void(Transaction&)> const& work) {
    PooledTransaction transaction(writers_.take());
    work(transaction);
    transaction.rethrow_fault();
    auto const actions = transaction.take_actions();
    if (actions.empty()) return transaction.commit();
    CommitOrder::Ticket ticket(order_);
    transaction.commit();
    ticket.wait();
    for (auto const& action : actions) run(action);
  }

  void run(std::function<void()> const& action) {
    try {
      action();
    } catch (std::exception const& fault) {
      report_(std::string("an action after a commit failed: ") + fault.what());
    }
  }
};

} // namespace

std::unique_ptr<Database> open(Location const& location) { return std::make_unique<PostgresDatabase>(location); }

} // namespace shiji::database::postgres
