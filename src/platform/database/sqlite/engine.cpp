// SPDX-License-Identifier: Apache-2.0
#include "platform/database/sqlite/engine.hpp"

#include "platform/database/folder_lock.hpp"
#include "platform/database/pool.hpp"
#include "platform/database/sqlite/writer.hpp"

#include <atomic>
#include <fcntl.h>
#include <optional>
#include <stdexcept>
#include <sys/stat.h>
#include <unistd.h>

namespace shiji::database::sqlite {
namespace {

// Connections for reading. Where all changes come from this process, a connection keeps its snapshot until something changes: beginning and
// ending one costs as much as a quick question.
class Readers {
 public:
  Readers(std::size_t limit, Pool<Connection>::Open open, bool sees_all_changes)
      : pool_(limit, std::move(open)), sees_all_changes_(sees_all_changes) {}

  // An idle snapshot that went on would keep the log from starting over, and would be old.
  void on_change() {
    ++changes_;
    pool_.each_idle([](Connection& connection) {
      try {
        connection.end_snapshot();
      } catch (...) { // begun anew by whoever takes it next; the change itself has not failed
      }
    });
  }

  // Connections plan by the statistics they read when they were opened.
  void on_statistics() {
    ++statistics_;
    pool_.close_idle();
  }

  class Loan {
   public:
    explicit Loan(Readers& readers)
        : readers_(readers), statistics_(readers.statistics_), connection_(readers.pool_.take()), changes_(readers.changes_) {
      if (connection_->in_transaction() && connection_->snapshot_mark == changes_) return;
      connection_->end_snapshot();
      connection_->begin_snapshot();
      connection_->snapshot_mark = changes_;
    }
    Loan(Loan const&) = delete;
    Loan& operator=(Loan const&) = delete;
    ~Loan() {
      try {
        if (!readers_.sees_all_changes_ || failed_ || readers_.changes_ != changes_) connection_->end_snapshot();
        if (readers_.statistics_ != statistics_) connection_.drop();
      } catch (...) {
        connection_.drop();
      }
    }
    void query(Call const& call, OnRow const& on_row) {
      failed_ = true;
      connection_->query(call, on_row);
      failed_ = false;
    }

   private:
    Readers& readers_;
    std::uint64_t statistics_; // read before the connection was taken
    Pool<Connection>::Loan connection_;
    std::uint64_t changes_; // read before the snapshot begins: at worst it is begun anew without need
    bool failed_ = false;
  };

 private:
  Pool<Connection> pool_;
  bool sees_all_changes_;
  std::atomic<std::uint64_t> changes_ = 0, statistics_ = 0;
};

class Snapshot final : public Reader {
 public:
  explicit Snapshot(Readers& readers) : connection_(readers) {}

 protected:
  void query(Call const& call, OnRow const& on_row) override { connection_.query(call, on_row); }

 private:
  Readers::Loan connection_;
};

class SqliteDatabase final : public Database {
 public:
  explicit SqliteDatabase(Location const& location) : readers_(location.readers, opener(location), !location.read_only) {
    if (location.read_only) return;
    lock_.emplace(location.data_dir);
    // Made here so that it, and what SQLite lays beside it, is readable by its owner only.
    int const file = ::open(file_of(location).c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) close(file);
    writer_.emplace(file_of(location), location.report,
                    Writer::Hooks{[this] { readers_.on_change(); }, [this] { readers_.on_statistics(); }});
  }

  std::unique_ptr<Reader> snapshot() override { return std::make_unique<Snapshot>(readers_); }
  void commit(std::function<void(Transaction&)> const& work) override {
    if (!writer_) throw std::logic_error("commit() on a store opened for reading");
    writer_->commit(work);
  }
  bool is_postgres() const override { return false; }

 private:
  std::optional<FolderLock> lock_; // declared first: let go of last
  Readers readers_;
  std::optional<Writer> writer_;

  static std::string file_of(Location const& location) { return location.data_dir + "/shiji.db"; }
  static Pool<Connection>::Open opener(Location const& location) {
    return [file = file_of(location)] { return std::make_unique<Connection>(file, Access::read); };
  }
};

} // namespace

std::unique_ptr<Database> open(Location const& location) { return std::make_unique<SqliteDatabase>(location); }

} // namespace shiji::database::sqlite
