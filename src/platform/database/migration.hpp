// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/database.hpp"

#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Schemas go forward only: numbered files per module, each one transaction, checksummed and recorded in platform_migration.
namespace shiji::database {

// One file of a module's schema folder. The SQL is PostgreSQL's of architecture.md §4; for SQLite tables become STRICT and types are
// translated. A line `-- insert-only: TABLE` makes the engine refuse UPDATE and DELETE on that table.
struct Migration {
  std::string module;
  int number;            // of NNNN_subject.sql; 0 for X_view.sql, whose views are made again whenever anything changed
  std::string_view name; // subject
  std::string_view sql;
};

// The schema of one module from its embedded files. std::logic_error for a name that is neither NNNN_subject.sql nor X_view.sql, or a
// number that comes twice.
std::vector<Migration> migrations_of(std::string const& module, std::vector<std::pair<std::string_view, std::string_view>> const& files);

// The store and the program do not fit: written by a newer program, a changed file, or not migrated.
class SchemaMismatch : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// A migration as a store records it.
struct AppliedMigration {
  std::string module;
  std::int64_t number = 0;
  std::string name;
  std::string checksum;
};
BOOST_DESCRIBE_STRUCT(AppliedMigration, (), (module, number, name, checksum))
// Those of a migrated store, without the row of its views, by module and number.
std::vector<AppliedMigration> applied_migrations(Reader& reader);
// The migrations of the list that were applied; SchemaMismatch where another or a changed one was.
std::vector<Migration> only_applied(std::vector<Migration> const& migrations, std::vector<AppliedMigration> const& applied);

// Told before every step; what it throws ends the run as a kill would.
using BeforeStep = std::function<void(std::string const& step)>;

// Brings the store to the schema of the list, which is in the order of the modules: killed anywhere, the next run completes it. Several
// servers may call it at once on one cluster. `applied_at` is the instant to record. SchemaMismatch before anything is changed.
void migrate(Database& database, std::vector<Migration> const& migrations, std::string const& applied_at,
             BeforeStep const& before_step = {});

// SchemaMismatch unless the store has exactly the schema of the list.
void require_migrated(Database& database, std::vector<Migration> const& migrations);

} // namespace shiji::database
