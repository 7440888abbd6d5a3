// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/page.hpp"
#include "platform/database/scope.hpp"
#include "platform/shape/codec.hpp"

#include <concepts>
#include <cstdint>
#include <exception>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

// One SQL text for two engines. Stores write `$1 … $n`; the facade numbers, prepares, caches and maps.
namespace shiji::database {

// A statement is a constant of a store; its text is its identity in the caches of prepared statements. Placeholders are $1 … $n and as many
// parameters are given; an integer parameter is a BIGINT, so a function that wants an INTEGER (substr, …) needs a CAST.
//
// Three marks may stand in its text and are replaced once, never with text from outside:
//   {scope: owner=COLUMN unit=COLUMN force=COLUMN enterprise=COLUMN}   a predicate for the caller's Scope; a reach whose column is
//                                                                      not named sees no row (zone and league see all of the zone).
//                                                                      In a statement with this mark $1 is always the zone_id.
//   {page: NAME=EXPRESSION … id=EXPRESSION}                            at the end of a list: the keyset condition, ORDER BY and LIMIT of a
//                                                                      page, where NAMEs are the words of the list's Sort enumeration;
//                                                                      expressions are integers or text, never null, and the WHERE clause
//                                                                      is already open; the list is one SELECT without GROUP BY or UNION
//                                                                      at its outermost level
//   {given $n: CONDITION}                                              in a list: the condition where parameter n is neither null, empty
//                                                                      nor 0, else nothing: a filter that is not asked for keeps the
//                                                                      planner from no index
struct Statement {
  std::string_view sql;
};

enum class SqlType { unknown, integer, boolean, text };

// One parameter: an integer, a truth value, text, any type with an SQL form, or an optional of these.
class Parameter {
 public:
  template<class T>
    requires(!std::is_convertible_v<T const&, std::string_view> && (!std::integral<T> || std::same_as<T, bool>))
  Parameter(T const& value) : Parameter(shape::shape_of<T>(), &value) {}
  template<std::integral T>
    requires(!std::same_as<T, bool>)
  Parameter(T number) : value_(static_cast<std::int64_t>(number)), type_(SqlType::integer) {}
  Parameter(std::string_view text) : value_(std::string(text)), type_(SqlType::text) {}
  Parameter(std::string const& text) : value_(text), type_(SqlType::text) {}
  Parameter(char const* text) : value_(std::string(text)), type_(SqlType::text) {}
  Parameter(std::nullopt_t) {}

  shape::SqlValue const& value() const { return value_; }
  // Of an absent value too, where its C++ type told.
  SqlType type() const { return type_; }

 private:
  Parameter(shape::Shape const& shape, void const* value);
  shape::SqlValue value_;
  SqlType type_ = SqlType::unknown;
};
using Parameters = std::initializer_list<Parameter>;

// A page as asked for, without the type of its Sort.
struct PageOrder {
  std::string_view sort; // a word of the {page:} mark
  bool descending = false;
  std::int64_t limit = default_page_size; // largest_export + 1 for an export
  std::int64_t offset = 0;
  std::optional<std::string> cursor;
};

// The order a request asks for; a limit beyond largest_page_size, an offset beyond largest_exact_total or a broken cursor is refused as
// malformed input naming the field.
template<class Sort>
PageOrder page_order(PageRequest<Sort> const& request);
PageOrder checked_page_order(std::string_view sort, bool descending, std::optional<std::int64_t> limit, std::optional<std::int64_t> offset,
                             std::optional<std::string> cursor);

// The engine broke a unique, foreign-key, check or insert-only constraint: the caller's rules let something through, or two callers raced.
// The text names the constraint, never a value. The transaction is over: a command cannot go on after it.
class ConstraintBroken : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};
// The same request may be repeated with its Idempotency-Key: disk full (507), lost a race five times (409), busy, out of memory, shutting
// down or an outcome that is not known (503).
class Unavailable : public std::runtime_error {
 public:
  Unavailable(int http_status, std::string const& what) : std::runtime_error(what), status(http_status) {}
  int status;
};

// Statements that use cases have run in this process since its start, on whichever connection.
std::uint64_t statements_run();

struct Call;
class Row;
using OnRow = std::function<void(Row const&)>;

// Reads one consistent snapshot (a read-only transaction), or, as part of a Transaction, what that has written so far.
class Reader {
 public:
  virtual ~Reader() = default;

  // All rows as described structs T: columns are matched to fields by name, and a column without field, or the reverse, is an error; fields
  // that have no column form (lists, objects) are left as they are. T may also be the type of a single column.
  template<class T>
  std::vector<T> rows(Statement const& statement, Parameters parameters);
  template<class T>
  std::vector<T> rows(Statement const& statement, Scope const& scope, Parameters parameters);
  // The only row, or nothing. More than one is an error.
  template<class T>
  std::optional<T> row(Statement const& statement, Parameters parameters);
  template<class T>
  std::optional<T> row(Statement const& statement, Scope const& scope, Parameters parameters);
  // The first column of the only row: a count, a sum, an id; nothing where there is no row or the column is null.
  std::optional<std::int64_t> number(Statement const& statement, Parameters parameters);
  std::optional<std::string> text(Statement const& statement, Parameters parameters);
  // One page of a list whose statement ends in a {page:} mark (and may hold a {scope:} mark).
  template<class T>
  Page<T> page(Statement const& statement, Scope const& scope, PageOrder const& order, Parameters parameters);

 protected:
  // What a driver does with one statement: expand, prepare, bind, step; on_row is called for every row.
  virtual void query(Call const& call, OnRow const& on_row) = 0;
  friend class TableDoor;

 private:
  void ask(Call const& call, OnRow const& on_row);
  // Where the object for the next row is.
  using Append = std::function<void*()>;
  struct PageEnd {
    std::int64_t total;
    bool total_is_exact;
    std::optional<std::string> next_cursor;
  };
  void read_rows(Statement const& statement, Scope const* scope, Parameters parameters, shape::Shape const& shape, Append const& append);
  PageEnd read_page(Statement const& statement, Scope const& scope, PageOrder const& order, Parameters parameters,
                    shape::Shape const& shape, Append const& append);
  PageEnd count_page(Statement const& statement, Scope const& scope, PageOrder const& order, Parameters parameters);
};

// A read-write transaction: on SQLite on the writer thread under a savepoint, on PostgreSQL on a pooled connection.
class Transaction : public Reader {
 public:
  // Number of rows changed.
  std::int64_t run(Statement const& statement, Parameters parameters);
  std::int64_t run(Statement const& statement, Scope const& scope, Parameters parameters);

  // Runs work so that what it throws undoes its own changes and actions alone; it is thrown here, and the transaction may go on. An error
  // of a statement still rolls back all.
  void apart(std::function<void()> const& work);

  // Runs after the commit is durable, in commit order, before the caller's commit() returns; not at all if it is rolled back. What it
  // throws reaches Location::report only, because the commit stands.
  void after_commit(std::function<void()> action) { after_commit_.push_back(std::move(action)); }

  // Runs work as a part that may fail by itself: what it throws undoes what it wrote and registered, and is thrown on, and the transaction
  // goes on; so it does after ConstraintBroken, but not where the engine gave the whole transaction up.
  void part(std::function<void()> const& work);

 protected:
  virtual std::int64_t change(Call const& call) = 0;
  enum class PartStep { begin, check, keep, undo };
  virtual void step_part(PartStep step) = 0;
  static char const* part_words(PartStep step);
  static bool is_constraint(std::exception_ptr const& fault);
  // One statement of a schema: without parameters or marks, neither prepared nor cached.
  virtual void define(std::string const& sql) = 0;
  friend class SchemaDoor;
  friend class TableDoor;

  std::vector<std::function<void()>> after_commit_;
};

class Database {
 public:
  virtual ~Database() = default;

  // Waits up to 5 s for a free connection, then Unavailable (503).
  virtual std::unique_ptr<Reader> snapshot() = 0;

  // Runs work in a transaction and returns when it is durable. What work throws rolls it back and is thrown here; an error of a statement
  // does so even where work catches it. Serialization failures and deadlocks are retried up to five times, so work must have no effect
  // besides the transaction. Work must not call commit().
  virtual void commit(std::function<void(Transaction&)> const& work) = 0;

  virtual bool is_postgres() const = 0;
};

// The data folder is held by another process.
class FolderInUse : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// Where a store is. Pools are opened lazily up to their limits.
struct Location {
  std::string data_dir;     // made where missing; held by one writing process. May be empty with PostgreSQL
  std::string postgres_url; // postgres://… or a connection string; empty: SQLite in data_dir/shiji.db
  std::size_t readers = 8;
  std::size_t writers = 8; // PostgreSQL only; SQLite has one
  bool read_only = false;  // beside a live server: takes no lock, commit() is an error
  // Told of what no caller can be told: an after_commit action that threw. Standard error where empty.
  std::function<void(std::string const&)> report;
};
// FolderInUse where another process writes to data_dir; std::runtime_error where the database is of another encoding or collation.
std::unique_ptr<Database> open_database(Location const& location);

// A text anywhere in another, as the pattern of LIKE … ESCAPE '!'; empty for no text.
std::string containing(std::string_view text);

} // namespace shiji::database

#include "platform/database/database_impl.hpp"
