// SPDX-License-Identifier: Apache-2.0
#include "platform/database/sqlite/connection.hpp"

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>

#include <sqlite3.h>

namespace shiji::database::sqlite {
namespace {

class StatementRow final : public Row {
 public:
  explicit StatementRow(Prepared const& prepared) : prepared_(prepared) {}
  std::size_t width() const override { return prepared_.columns.size(); }
  std::string_view name(std::size_t column) const override {
    return sqlite3_column_name(prepared_.statement.get(), static_cast<int>(column));
  }
  SqlType type(std::size_t column) const override {
    switch (sqlite3_column_type(prepared_.statement.get(), static_cast<int>(column))) {
    case SQLITE_INTEGER: return SqlType::integer;
    case SQLITE_TEXT: return SqlType::text;
    default: return SqlType::unknown;
    }
  }
  shape::SqlColumn const& column(std::size_t index) const override { return prepared_.columns.at(index); }

 private:
  Prepared const& prepared_;
};

// Which argument stands in each slot: the slot named $k takes argument k - 1.
std::vector<std::size_t> arguments_of_slots(sqlite3_stmt* statement) {
  std::vector<std::size_t> arguments;
  for (int slot = 1; slot <= sqlite3_bind_parameter_count(statement); ++slot) {
    char const* const name = sqlite3_bind_parameter_name(statement, slot);
    std::string_view const digits = name ? std::string_view(name).substr(1) : std::string_view();
    std::size_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (number == 0) throw std::logic_error(std::string("a placeholder is not of the form $n: ") + sqlite3_sql(statement));
    arguments.push_back(number - 1);
  }
  return arguments;
}

int bind_value(sqlite3_stmt* statement, int slot, shape::SqlValue const& value) {
  if (auto const* number = std::get_if<std::int64_t>(&value)) return sqlite3_bind_int64(statement, slot, *number);
  if (auto const* truth = std::get_if<bool>(&value)) return sqlite3_bind_int64(statement, slot, *truth ? 1 : 0);
  // Not copied: the arguments outlive the statement's run.
  if (auto const* text = std::get_if<std::string>(&value))
    return sqlite3_bind_text64(statement, slot, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
  return sqlite3_bind_null(statement, slot);
}

constexpr char const* settings_for_all = "PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
                                         "PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON;";
// recursive_triggers makes REPLACE fire the DELETE triggers that keep a table insert-only. A long transaction, such as an import or a
// restore, that outgrows its cache writes and reads its own pages over and over: at most 64 MiB, taken only when they are needed.
constexpr char const* settings_for_writing =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA recursive_triggers = ON;"
    "PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -65536;";

} // namespace

void Close::operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
void Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

bool Column::is_null() const { return sqlite3_column_type(statement_, index_) == SQLITE_NULL; }

void Column::require_type(int type) const {
  if (sqlite3_column_type(statement_, index_) != type)
    throw std::runtime_error(std::string("column ") + sqlite3_column_name(statement_, index_) +
                             (is_null() ? " is null" : " has another type"));
}

std::int64_t Column::integer() const {
  require_type(SQLITE_INTEGER);
  return sqlite3_column_int64(statement_, index_);
}

bool Column::boolean() const {
  std::int64_t const number = integer();
  if (number != 0 && number != 1)
    throw std::runtime_error(std::string("column ") + sqlite3_column_name(statement_, index_) + " is no truth value");
  return number == 1;
}

std::string_view Column::text() const {
  require_type(SQLITE_TEXT);
  auto const* const bytes = reinterpret_cast<char const*>(sqlite3_column_text(statement_, index_));
  if (!bytes) throw Unavailable(503, "out of memory");
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, index_))};
}

Connection::Connection(std::string const& file, Access access) {
  sqlite3* handle = nullptr;
  int const mode = access == Access::write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
  int const code = sqlite3_open_v2(file.c_str(), &handle, mode | SQLITE_OPEN_NOMUTEX, nullptr);
  handle_.reset(handle);
  if (code != SQLITE_OK) fail(code);
  sqlite3_extended_result_codes(handle, 1);
  configure(access);
}

void Connection::configure(Access access) {
  execute(settings_for_all);
  if (access == Access::write)
    execute(settings_for_writing);
  else
    execute("PRAGMA query_only = ON; PRAGMA cache_size = -16384");
}

void Connection::execute(char const* sql) {
  if (int const code = sqlite3_exec(handle_.get(), sql, nullptr, nullptr, nullptr)) fail(code);
}

void Connection::step_kept(std::unique_ptr<sqlite3_stmt, Finalize>& kept, char const* sql) {
  if (!kept) {
    sqlite3_stmt* statement = nullptr;
    int const code = sqlite3_prepare_v3(handle_.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    kept.reset(statement);
    if (code != SQLITE_OK) fail(code);
  }
  int const code = sqlite3_step(kept.get());
  int const ended = sqlite3_reset(kept.get());
  if (code != SQLITE_ROW && code != SQLITE_DONE) fail(ended);
}

void Connection::begin_snapshot() {
  step_kept(begin_, "BEGIN");
  // SQLite takes its snapshot with the first read, not with BEGIN.
  step_kept(first_read_, "SELECT 1 FROM sqlite_schema LIMIT 1");
}

void Connection::end_snapshot() {
  if (in_transaction()) step_kept(rollback_, "ROLLBACK");
}

void Connection::gather_statistics() { execute("PRAGMA analysis_limit = 1000; ANALYZE"); }

std::int64_t Connection::rows_changed() const { return sqlite3_total_changes64(handle_.get()); }

bool Connection::in_transaction() const { return sqlite3_get_autocommit(handle_.get()) == 0; }

bool Connection::has_dangling_keys() const {
  int now = 0;
  int most = 0;
  sqlite3_db_status(handle_.get(), SQLITE_DBSTATUS_DEFERRED_FKS, &now, &most, 0);
  return now > 0;
}

Prepared& Connection::prepare(Call const& call) {
  return statements_.get(call.statement.sql, expansion_key(call), [&](Expansion expansion) {
    sqlite3_stmt* statement = nullptr;
    char const* rest = nullptr;
    int const code = sqlite3_prepare_v3(handle_.get(), expansion.sql.c_str(), static_cast<int>(expansion.sql.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    Prepared prepared{std::unique_ptr<sqlite3_stmt, Finalize>(statement), std::move(expansion), {}, {}};
    if (code != SQLITE_OK) fail(code);
    if (!statement || (rest && std::string_view(rest).find_first_not_of(" ;\n\t") != std::string_view::npos))
      throw std::logic_error("not exactly one statement: " + prepared.expansion.sql);
    prepared.argument_of_slot = arguments_of_slots(statement);
    return prepared;
  });
}

void Connection::bind(Prepared const& prepared, Arguments const& arguments) {
  for (std::size_t slot = 0; slot < prepared.argument_of_slot.size(); ++slot)
    if (int const code =
            bind_value(prepared.statement.get(), static_cast<int>(slot) + 1, arguments[prepared.argument_of_slot[slot]].value()))
      fail(code);
}

void Connection::step_all(Prepared& prepared, OnRow const* on_row) {
  sqlite3_stmt* const statement = prepared.statement.get();
  struct Reset {
    sqlite3_stmt* statement;
    ~Reset() {
      sqlite3_reset(statement);
      sqlite3_clear_bindings(statement);
    }
  } const reset{statement};
  for (int code = sqlite3_step(statement); code != SQLITE_DONE; code = sqlite3_step(statement)) {
    if (code != SQLITE_ROW) fail(code);
    if (!on_row) continue;
    // A changed schema may give `SELECT *` other columns, and the first step notices it.
    for (int i = static_cast<int>(prepared.columns.size()); i < sqlite3_column_count(statement); ++i)
      prepared.columns.emplace_back(statement, i);
    (*on_row)(StatementRow(prepared));
  }
}

void Connection::query(Call const& call, OnRow const& on_row) {
  Prepared& prepared = prepare(call);
  Arguments const arguments(call, prepared.expansion);
  bind(prepared, arguments);
  step_all(prepared, &on_row);
}

std::int64_t Connection::change(Call const& call) {
  Prepared& prepared = prepare(call);
  Arguments const arguments(call, prepared.expansion);
  bind(prepared, arguments);
  step_all(prepared, nullptr);
  return sqlite3_changes64(handle_.get());
}

void Connection::fail(int code) const {
  // A later fsync may claim success for pages the kernel has dropped meanwhile: only recovery after a restart tells what is on the disk.
  if (code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC) {
    std::fputs("database: the disk failed to keep what was written; the server ends\n", stderr);
    std::_Exit(EXIT_FAILURE);
  }
  std::string const what = handle_ ? sqlite3_errmsg(handle_.get()) : sqlite3_errstr(code);
  switch (code & 0xff) {
  case SQLITE_CONSTRAINT: throw ConstraintBroken(what);
  case SQLITE_FULL: throw Unavailable(507, what);
  case SQLITE_IOERR:
  case SQLITE_NOMEM:
  case SQLITE_INTERRUPT:
  case SQLITE_BUSY:
  case SQLITE_LOCKED:
  case SQLITE_READONLY:
  case SQLITE_CANTOPEN: throw Unavailable(503, what);
  default: throw std::runtime_error("sqlite: " + what);
  }
}

} // namespace shiji::database::sqlite
