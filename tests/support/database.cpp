// SPDX-License-Identifier: Apache-2.0
#include "support/database.hpp"

#include <array>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <stdexcept>
#include <system_error>

#include <doctest/doctest.h>
#include <libpq-fe.h>

namespace shiji::test {
namespace {

constexpr char const* applied_at = "2026-01-01T00:00:00Z";

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

void execute(Connection const& connection, std::string const& sql) {
  std::unique_ptr<PGresult, decltype(&PQclear)> const result(PQexec(connection.get(), sql.c_str()), PQclear);
  if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) throw std::runtime_error(PQerrorMessage(connection.get()));
}

// A database of its own on the cluster; dropped at the end.
class TemporaryDatabase {
 public:
  explicit TemporaryDatabase(std::string const& url) : admin_(PQconnectdb(url.c_str()), PQfinish) {
    if (PQstatus(admin_.get()) != CONNECTION_OK) throw std::runtime_error(PQerrorMessage(admin_.get()));
    name_ = "shiji_test_" + std::to_string(std::random_device()()) + std::to_string(std::random_device()());
    execute(admin_, "CREATE DATABASE " + name_ + " TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
  }
  ~TemporaryDatabase() {
    try {
      execute(admin_, "DROP DATABASE " + name_ + " WITH (FORCE)");
    } catch (std::exception const& fault) {
      MESSAGE("a test database stays behind: " << fault.what());
    }
  }
  TemporaryDatabase(TemporaryDatabase const&) = delete;
  TemporaryDatabase& operator=(TemporaryDatabase const&) = delete;

  // The parameters of the admin's connection with the new name, as a connection string.
  std::string url() const {
    std::string text;
    std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> const options(PQconninfo(admin_.get()), PQconninfoFree);
    for (auto const* option = options.get(); option->keyword; ++option) {
      std::string const keyword = option->keyword;
      if (keyword == "dbname")
        text += "dbname=" + name_ + " ";
      else if (option->val && *option->val &&
               std::string("host hostaddr port user password sslmode options").find(keyword) != std::string::npos)
        text += keyword + "='" + option->val + "' ";
    }
    return text;
  }

 private:
  Connection admin_;
  std::string name_;
};

} // namespace

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "shiji-test-XXXXXX").string();
  if (!mkdtemp(pattern.data())) throw std::system_error(errno, std::generic_category(), pattern);
  path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored; // what cannot be removed lies in the system's folder for temporary files
  std::filesystem::remove_all(path_, ignored);
}

EngineFixture::EngineFixture(database::Location location, std::vector<database::Migration> migrations) : location_(std::move(location)) {
  reopen();
  database::migrate(*database_, migrations, applied_at);
}

void EngineFixture::reopen() {
  database_.reset();
  database_ = database::open_database(location_);
}

void on_sqlite(std::vector<database::Migration> const& migrations, std::function<void(EngineFixture&)> const& body) {
  INFO("on SQLite");
  TemporaryFolder const folder;
  database::Location location;
  location.data_dir = folder.path();
  EngineFixture fixture(location, migrations);
  body(fixture);
}

void for_each_engine(std::vector<database::Migration> const& migrations, std::function<void(EngineFixture&)> const& body) {
  on_sqlite(migrations, body);
  char const* const url = std::getenv("SHIJI_TEST_POSTGRES");
  if (!url || !*url) return;
  INFO("on PostgreSQL");
  TemporaryFolder const folder;
  TemporaryDatabase const cluster(url);
  database::Location location;
  location.data_dir = folder.path();
  location.postgres_url = cluster.url();
  EngineFixture fixture(location, migrations);
  body(fixture);
}

void for_each_engine(std::function<void(EngineFixture&)> const& body) { for_each_engine({}, body); }

} // namespace shiji::test
