// SPDX-License-Identifier: Apache-2.0
#include "platform/database/sqlite/engine.hpp"

#include "platform/database/folder_lock.hpp"
#include "platform/database/pool.hpp"
#include "platform/database/sqlite/writer.hpp"

#include <fcntl.h>
#include <optional>
#include <stdexcept>
#include <sys/stat.h>
#include <unistd.h>

namespace shiji::database::sqlite {
namespace {

using Readers = Pool<Connection>;

class Snapshot final : public Reader {
 public:
  explicit Snapshot(Readers::Loan connection) : connection_(std::move(connection)) { connection_->begin_snapshot(); }
  ~Snapshot() override {
    try {
      connection_->end_snapshot();
    } catch (...) {
      connection_.drop();
    }
  }

 protected:
  void query(Call const& call, OnRow const& on_row) override { connection_->query(call, on_row); }

 private:
  Readers::Loan connection_;
};

class SqliteDatabase final : public Database {
 public:
  explicit SqliteDatabase(Location const& location) : readers_(location.readers, opener(location)) {
    if (location.read_only) return;
    lock_.emplace(location.data_dir);
    // Made here so that it, and what SQLite lays beside it, is readable by its owner only.
    int const file = ::open(file_of(location).c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) close(file);
    writer_.emplace(file_of(location), location.report);
  }

  std::unique_ptr<Reader> snapshot() override { return std::make_unique<Snapshot>(readers_.take()); }
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
  static Readers::Open opener(Location const& location) {
    return [file = file_of(location)] { return std::make_unique<Connection>(file, Access::read); };
  }
};

} // namespace

std::unique_ptr<Database> open(Location const& location) { return std::make_unique<SqliteDatabase>(location); }

} // namespace shiji::database::sqlite
