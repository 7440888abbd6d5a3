// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/database.hpp"

#include <functional>
#include <string>
#include <vector>

// All rows of all tables as text, the same on both engines: what a backup is made of.
namespace shiji::database {

// A table of the store. Its statements live as long as it does, because a statement's text is its identity.
struct Table {
  std::string name;
  std::vector<std::string> columns; // those of the primary key first, in its order
  std::vector<bool> is_boolean;     // per column; SQLite keeps truth values as 0 and 1, and so does the text
  std::size_t key_columns = 0;
  std::string select_first, select_following, insert;
};

// Every table but the record of migrations, by name. std::logic_error for a table without a primary key.
std::vector<Table> tables(Reader& reader, bool postgres);

// Hands over the rows in the order of the primary key, each as a JSON array without spaces in the order of `columns`.
void each_row(Reader& reader, Table const& table, std::function<void(std::string const&)> const& on_row);

// Foreign keys of this transaction are judged at its end, so that rows may come in any order.
void defer_foreign_keys(Transaction& transaction, bool postgres);
// Makes PostgreSQL judge them now and puts its constraints back as they were; nothing to do on SQLite.
void judge_foreign_keys(Transaction& transaction, bool postgres);

// Inserts a row as each_row wrote it. std::runtime_error for a text that is no such row.
void insert_row(Transaction& transaction, Table const& table, std::string_view row);

} // namespace shiji::database
