// SPDX-License-Identifier: Apache-2.0
#include "platform/database/migration.hpp"

#include "core/digest/sm3.hpp"
#include "platform/database/sql_text.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace shiji::database {

// The only user of Transaction::define.
class SchemaDoor {
 public:
  static void define(Transaction& transaction, std::string const& sql) { transaction.define(sql); }
};

namespace {

constexpr char const* create_record = R"(CREATE TABLE IF NOT EXISTS platform_migration (
  module TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL,
  PRIMARY KEY (module, number)))";
constexpr Statement select_applied{"SELECT module, number, name, checksum FROM platform_migration ORDER BY module, number"};
constexpr Statement count_one{"SELECT count(*) FROM platform_migration WHERE module = $1 AND number = $2 AND checksum = $3"};
constexpr Statement insert_one{"INSERT INTO platform_migration (module, number, name, checksum, applied_at) VALUES ($1, $2, $3, $4, $5)"};
constexpr Statement delete_one{"DELETE FROM platform_migration WHERE module = $1 AND number = $2"};

// The engines' catalogues differ: both texts side by side.
constexpr Statement has_record_sqlite{"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'platform_migration'"};
constexpr Statement has_record_postgres{
    "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'platform_migration'"};
constexpr Statement views_sqlite{"SELECT name FROM sqlite_schema WHERE type = 'view'"};
constexpr Statement views_postgres{"SELECT CAST(viewname AS TEXT) FROM pg_views WHERE schemaname = current_schema()"};

// All views of a program are one row of the record.
constexpr std::string_view views_row = "views";

using Record = std::map<std::pair<std::string, std::int64_t>, AppliedMigration>;

Record record_of(Reader& reader) {
  Record record;
  for (AppliedMigration& row : reader.rows<AppliedMigration>(select_applied, {}))
    record.emplace(std::pair(row.module, row.number), std::move(row));
  return record;
}

bool has_record(Reader& reader, bool postgres) { return reader.number(postgres ? has_record_postgres : has_record_sqlite, {}) > 0; }

std::string checksum_of(std::string_view sql) { return to_hex(sm3(sql)); }

std::string checksum_of_views(std::vector<Migration> const& migrations) {
  std::string all;
  for (Migration const& each : migrations)
    if (each.number == 0) all += each.module + '\n' + std::string(each.sql) + '\n';
  return checksum_of(all);
}

std::string label(std::string_view module, std::int64_t number, std::string_view name) {
  return std::string(module) + " " + std::to_string(number) + " " + std::string(name);
}

// The program's own migration that was applied.
Migration const& known(AppliedMigration const& applied, std::vector<Migration> const& migrations) {
  auto const found = std::find_if(migrations.begin(), migrations.end(),
                                  [&](Migration const& each) { return each.module == applied.module && each.number == applied.number; });
  std::string const what = label(applied.module, applied.number, applied.name);
  if (found == migrations.end()) throw SchemaMismatch("this store was written by a newer program: it has the migration " + what);
  if (checksum_of(found->sql) != applied.checksum) throw SchemaMismatch("the migration " + what + " was changed after it was applied");
  return *found;
}

void refuse_mismatch(Record const& record, std::vector<Migration> const& migrations) {
  for (auto const& [key, applied] : record)
    if (key.second > 0) known(applied, migrations);
}

// What is left to do, in words; empty for nothing.
std::string missing(Record const& record, std::vector<Migration> const& migrations) {
  for (Migration const& each : migrations)
    if (each.number > 0 && !record.contains({each.module, each.number})) return label(each.module, each.number, each.name);
  auto const views = record.find({std::string(views_row), 0});
  return views != record.end() && views->second.checksum == checksum_of_views(migrations) ? "" : "views";
}

class Runner {
 public:
  Runner(Database& database, std::vector<Migration> const& migrations, std::string const& applied_at, BeforeStep const& before_step)
      : database_(database), migrations_(migrations), applied_at_(applied_at), before_step_(before_step) {}

  void run() {
    Record record;
    database_.commit([&](Transaction& transaction) {
      lock(transaction);
      SchemaDoor::define(transaction, translated(create_record));
      record = record_of(transaction);
    });
    refuse_mismatch(record, migrations_);
    if (missing(record, migrations_).empty()) return;
    database_.commit([&](Transaction& transaction) { drop_views(transaction); });
    for (Migration const& each : migrations_)
      if (each.number > 0) database_.commit([&](Transaction& transaction) { apply(transaction, each); });
    database_.commit([&](Transaction& transaction) { create_views(transaction); });
  }

 private:
  Database& database_;
  std::vector<Migration> const& migrations_;
  std::string const& applied_at_;
  BeforeStep const& before_step_;

  void lock(Transaction& transaction) {
    // One server at a time: an advisory lock of the cluster until the transaction ends, however long another one migrates. On SQLite the
    // folder's lock does it.
    if (!database_.is_postgres()) return;
    SchemaDoor::define(transaction, "SET LOCAL lock_timeout = 0");
    SchemaDoor::define(transaction, "SELECT pg_advisory_xact_lock(7382651)");
  }
  std::string translated(std::string_view sql, std::vector<std::string> const& clustered = {}) const {
    return database_.is_postgres() ? std::string(sql) : definition_for_sqlite(sql, clustered);
  }

  void step(Transaction& transaction, std::string const& sql) {
    if (before_step_) before_step_(sql);
    SchemaDoor::define(transaction, sql);
  }

  // Views stand in the way of changes to their tables.
  void drop_views(Transaction& transaction) {
    lock(transaction);
    bool const postgres = database_.is_postgres();
    for (std::string const& view : transaction.rows<std::string>(postgres ? views_postgres : views_sqlite, {}))
      step(transaction, "DROP VIEW IF EXISTS " + view + (postgres ? " CASCADE" : ""));
    transaction.run(delete_one, {views_row, 0});
  }

  void apply(Transaction& transaction, Migration const& migration) {
    lock(transaction);
    std::string const checksum = checksum_of(migration.sql);
    if (transaction.number(count_one, {migration.module, migration.number, checksum}) == 1) return;
    auto const clustered = clustered_tables(migration.sql);
    for (std::string const& sql : statements_of(migration.sql)) step(transaction, translated(sql, clustered));
    for (std::string const& table : insert_only_tables(migration.sql)) make_insert_only(transaction, table);
    transaction.run(insert_one, {migration.module, migration.number, migration.name, checksum, applied_at_});
    if (before_step_) before_step_("commit");
  }

  void create_views(Transaction& transaction) {
    lock(transaction);
    std::string const checksum = checksum_of_views(migrations_);
    if (transaction.number(count_one, {views_row, 0, checksum}) == 1) return;
    for (Migration const& each : migrations_)
      if (each.number == 0)
        for (std::string const& sql : statements_of(each.sql)) step(transaction, translated(sql));
    transaction.run(insert_one, {views_row, 0, views_row, checksum, applied_at_});
    if (before_step_) before_step_("commit");
  }

  void make_insert_only(Transaction& transaction, std::string const& table) {
    if (!database_.is_postgres()) {
      for (std::string const change : {"UPDATE", "DELETE"})
        step(transaction, "CREATE TRIGGER " + table + "_refuses_" + change + " BEFORE " + change + " ON " + table +
                              " BEGIN SELECT RAISE(ABORT, '" + table + " is insert-only'); END");
      return;
    }
    step(transaction, "CREATE OR REPLACE FUNCTION platform_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION "
                      "'% is insert-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation'; END$$");
    step(transaction, "CREATE TRIGGER " + table + "_refuses_change BEFORE UPDATE OR DELETE ON " + table +
                          " FOR EACH ROW EXECUTE FUNCTION platform_refuse_change()");
    step(transaction, "CREATE TRIGGER " + table + "_refuses_truncate BEFORE TRUNCATE ON " + table +
                          " FOR EACH STATEMENT EXECUTE FUNCTION platform_refuse_change()");
    // The owner keeps UPDATE: PostgreSQL needs it to check foreign keys that point here.
    step(transaction, "REVOKE UPDATE, DELETE, TRUNCATE ON " + table + " FROM PUBLIC");
  }
};

Migration migration_of(std::string const& module, std::string_view file, std::string_view sql) {
  std::string_view const stem = file.substr(0, file.rfind(".sql"));
  if (stem.size() == file.size()) throw std::logic_error("no schema file: " + std::string(file));
  if (stem.ends_with("_view")) return {module, 0, stem, sql};
  int number = 0;
  auto const [end, error] = std::from_chars(stem.data(), stem.data() + stem.size(), number);
  if (error != std::errc() || end != stem.data() + 4 || stem.size() < 6 || stem[4] != '_' || number == 0)
    throw std::logic_error("a schema file is neither NNNN_subject.sql nor X_view.sql: " + std::string(file));
  return {module, number, stem.substr(5), sql};
}

} // namespace

std::vector<Migration> migrations_of(std::string const& module, std::vector<std::pair<std::string_view, std::string_view>> const& files) {
  std::vector<Migration> migrations;
  for (auto const& [file, sql] : files) migrations.push_back(migration_of(module, file, sql));
  std::stable_sort(migrations.begin(), migrations.end(), [](auto const& a, auto const& b) { return a.number < b.number; });
  auto const twin = std::adjacent_find(migrations.begin(), migrations.end(),
                                       [](auto const& a, auto const& b) { return a.number > 0 && a.number == b.number; });
  if (twin != migrations.end()) throw std::logic_error("two migrations have one number: " + label(module, twin->number, twin->name));
  return migrations;
}

std::vector<AppliedMigration> applied_migrations(Reader& reader) {
  auto applied = reader.rows<AppliedMigration>(select_applied, {});
  std::erase_if(applied, [](AppliedMigration const& each) { return each.number == 0; });
  return applied;
}

std::vector<Migration> only_applied(std::vector<Migration> const& migrations, std::vector<AppliedMigration> const& applied) {
  std::set<std::pair<std::string, std::int64_t>> wanted;
  for (AppliedMigration const& each : applied) wanted.emplace(known(each, migrations).module, each.number);
  std::vector<Migration> chosen;
  std::copy_if(migrations.begin(), migrations.end(), std::back_inserter(chosen), [&](Migration const& each) {
    return wanted.contains({each.module, each.number});
  });
  return chosen;
}

void migrate(Database& database, std::vector<Migration> const& migrations, std::string const& applied_at, BeforeStep const& before_step) {
  Runner(database, migrations, applied_at, before_step).run();
}

void require_migrated(Database& database, std::vector<Migration> const& migrations) {
  auto const reader = database.snapshot();
  if (!has_record(*reader, database.is_postgres())) throw SchemaMismatch("this store is empty: migrate it first");
  Record const record = record_of(*reader);
  refuse_mismatch(record, migrations);
  std::string const left = missing(record, migrations);
  if (!left.empty()) throw SchemaMismatch("this store is older than the program, migrate it first: " + left + " is missing");
}

} // namespace shiji::database
