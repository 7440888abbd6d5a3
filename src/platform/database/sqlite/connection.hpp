// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/call.hpp"
#include "platform/database/statement_cache.hpp"

#include <memory>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace shiji::database::sqlite {

struct Close {
  void operator()(sqlite3* handle) const;
};
struct Finalize {
  void operator()(sqlite3_stmt* statement) const;
};

class Column final : public shape::SqlColumn {
 public:
  Column(sqlite3_stmt* statement, int index) : statement_(statement), index_(index) {}
  bool is_null() const override;
  std::int64_t integer() const override;
  bool boolean() const override;
  std::string_view text() const override;

 private:
  sqlite3_stmt* statement_;
  int index_;
  void require_type(int type) const;
};

// A prepared statement with the slots of its placeholders: SQLite numbers named ones by first appearance.
struct Prepared {
  std::unique_ptr<sqlite3_stmt, Finalize> statement;
  Expansion expansion;
  std::vector<std::size_t> argument_of_slot; // which argument (from 0) stands in each slot (from 0)
  std::vector<Column> columns;
};

enum class Access { read, write };

// One connection, used by one thread at a time. Faults of the engine are thrown as the types of database.hpp.
class Connection {
 public:
  Connection(std::string const& file, Access access);

  // Statements without parameters or rows, neither cached nor kept.
  void execute(char const* sql);
  // A snapshot begins and ends with most questions: its statements are kept. Ending one that has ended does nothing.
  void begin_snapshot();
  void end_snapshot();
  void query(Call const& call, OnRow const& on_row);
  std::int64_t change(Call const& call);

  // Looks at up to a thousand rows of every index, so that the planner knows which of two narrows more. Connections that were opened
  // before plan by what they read then.
  void gather_statistics();
  std::int64_t rows_changed() const; // since it was opened

  std::uint64_t snapshot_mark = 0; // of whoever keeps a snapshot open between questions: how much had changed when it began

  // False where the engine has ended the transaction itself.
  bool in_transaction() const;
  // True where rows of the open transaction break a deferred foreign key.
  bool has_dangling_keys() const;

 private:
  std::unique_ptr<sqlite3, Close> handle_; // declared first: statements are finalised before it closes
  StatementCache<Prepared> statements_;
  std::unique_ptr<sqlite3_stmt, Finalize> begin_, first_read_, rollback_;

  void step_kept(std::unique_ptr<sqlite3_stmt, Finalize>& kept, char const* sql);
  void configure(Access access);
  Prepared& prepare(Call const& call);
  void bind(Prepared const& prepared, Arguments const& arguments);
  // Steps to the end and resets whatever happens.
  void step_all(Prepared& prepared, OnRow const* on_row);
  [[noreturn]] void fail(int code) const;
};

} // namespace shiji::database::sqlite
