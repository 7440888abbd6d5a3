// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/database.hpp"
#include "platform/database/migration.hpp"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace shiji::test {

// A fresh store of one engine; it is gone when the fixture is.
class EngineFixture {
 public:
  EngineFixture(database::Location location, std::vector<database::Migration> migrations);

  database::Database& database() { return *database_; }
  database::Location const& location() const { return location_; }
  // Closes the store and opens it again, as a restart does.
  void reopen();
  void close() { database_.reset(); }

 private:
  database::Location location_;
  std::unique_ptr<database::Database> database_;
};

// A folder of its own for the test; removed at the end.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(TemporaryFolder const&) = delete;
  TemporaryFolder& operator=(TemporaryFolder const&) = delete;
  std::string const& path() const { return path_; }

 private:
  std::string path_;
};

// Runs the body once on SQLite and, where the environment names a cluster in SHIJI_TEST_POSTGRES (a URL of a user who may create
// databases), once on a database of its own there. The store has the migrations' schema.
void for_each_engine(std::vector<database::Migration> const& migrations, std::function<void(EngineFixture&)> const& body);
void for_each_engine(std::function<void(EngineFixture&)> const& body);
// SQLite alone.
void on_sqlite(std::vector<database::Migration> const& migrations, std::function<void(EngineFixture&)> const& body);

} // namespace shiji::test
