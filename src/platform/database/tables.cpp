// SPDX-License-Identifier: Apache-2.0
#include "platform/database/tables.hpp"

#include "platform/database/call.hpp"

#include <algorithm>
#include <stdexcept>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace shiji::database {

// Statements made of the catalogue's names, with as many parameters as a table has columns.
class TableDoor {
 public:
  static void query(Reader& reader, std::string const& sql, std::vector<Parameter> const& parameters, OnRow const& on_row) {
    Statement const statement{sql};
    reader.query(Call{statement, parameters}, on_row);
  }
  static void change(Transaction& transaction, std::string const& sql, std::vector<Parameter> const& parameters) {
    Statement const statement{sql};
    transaction.change(Call{statement, parameters});
  }
  static void define(Transaction& transaction, std::string const& sql) { transaction.define(sql); }
};

namespace {

namespace json = boost::json;

// The engines' catalogues differ: both texts side by side. key_place counts from 1 within the primary key, 0 outside.
struct CatalogueColumn {
  std::string table_name, column_name;
  bool is_boolean = false;
  std::int64_t key_place = 0;
};
BOOST_DESCRIBE_STRUCT(CatalogueColumn, (), (table_name, column_name, is_boolean, key_place))

constexpr Statement columns_sqlite{R"(
  SELECT t.name AS table_name, c.name AS column_name, 0 AS is_boolean, c.pk AS key_place
  FROM sqlite_schema t, pragma_table_info(t.name) c
  WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name <> 'platform_migration'
  ORDER BY t.name, CASE WHEN c.pk = 0 THEN 1000 + c.cid ELSE c.pk END)"};
constexpr Statement columns_postgres{R"(
  SELECT CAST(t.relname AS TEXT) AS table_name, CAST(a.attname AS TEXT) AS column_name, a.atttypid = 'boolean'::regtype AS is_boolean,
         CAST(COALESCE(array_position(CAST(i.indkey AS INT2[]), a.attnum) + 1, 0) AS BIGINT) AS key_place
  FROM pg_class t
  JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = current_schema()
  JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_index i ON i.indrelid = t.oid AND i.indisprimary
  WHERE t.relkind = 'r' AND t.relname <> 'platform_migration'
  ORDER BY t.relname, CASE WHEN a.attnum = ANY (i.indkey) THEN array_position(CAST(i.indkey AS INT2[]), a.attnum) + 1 ELSE 1000 + a.attnum END)"};
constexpr Statement foreign_keys_postgres{R"(
  SELECT CAST(conrelid::regclass AS TEXT) || ' ALTER CONSTRAINT ' || quote_ident(conname)
  FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace)"};

constexpr int rows_at_once = 5000;

std::string listed(std::vector<std::string> const& names, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += (i ? ", " : "") + names[i];
  return text;
}

std::string placeholders(std::size_t count) {
  std::string text;
  for (std::size_t i = 1; i <= count; ++i) text += (i > 1 ? ", $" : "$") + std::to_string(i);
  return text;
}

void write_statements(Table& table) {
  if (table.key_columns == 0) throw std::logic_error("the table " + table.name + " has no primary key");
  std::string const key = listed(table.columns, table.key_columns);
  std::string const select = "SELECT " + listed(table.columns, table.columns.size()) + " FROM " + table.name;
  std::string const end = " ORDER BY " + key + " LIMIT " + std::to_string(rows_at_once);
  table.select_first = select + end;
  table.select_following = select + " WHERE (" + key + ") > (" + placeholders(table.key_columns) + ")" + end;
  table.insert = "INSERT INTO " + table.name + " (" + listed(table.columns, table.columns.size()) + ") VALUES (" +
                 placeholders(table.columns.size()) + ")";
}

json::value cell(Row const& row, std::size_t index) {
  shape::SqlColumn const& column = row.column(index);
  if (column.is_null()) return nullptr;
  switch (row.type(index)) {
  case SqlType::integer: return json::value(column.integer());
  case SqlType::boolean: return json::value(std::int64_t{column.boolean()});
  default: return json::value(json::string_view(column.text().data(), column.text().size()));
  }
}

Parameter parameter(json::value const& value, bool is_boolean) {
  if (value.is_null()) return std::nullopt;
  if (value.is_string()) return std::string_view(value.get_string());
  if (!value.is_int64()) throw std::runtime_error("a row of a backup holds neither text, integer nor null");
  if (is_boolean) return value.get_int64() != 0;
  return value.get_int64();
}

} // namespace

std::vector<Table> tables(Reader& reader, bool postgres) {
  std::vector<Table> all;
  for (CatalogueColumn& column : reader.rows<CatalogueColumn>(postgres ? columns_postgres : columns_sqlite, {})) {
    if (all.empty() || all.back().name != column.table_name) all.emplace_back().name = column.table_name;
    Table& table = all.back();
    table.columns.push_back(std::move(column.column_name));
    table.is_boolean.push_back(column.is_boolean);
    table.key_columns += column.key_place > 0;
  }
  for (Table& table : all) write_statements(table);
  return all;
}

void each_row(Reader& reader, Table const& table, std::function<void(std::string const&)> const& on_row) {
  std::vector<Parameter> after;
  for (int count = rows_at_once; count == rows_at_once;) {
    count = 0;
    json::array last;
    TableDoor::query(reader, after.empty() ? table.select_first : table.select_following, after, [&](Row const& row) {
      ++count;
      last.clear();
      for (std::size_t i = 0; i < table.columns.size(); ++i) last.push_back(cell(row, i));
      on_row(json::serialize(last));
    });
    after.clear();
    for (std::size_t i = 0; count && i < table.key_columns; ++i) after.push_back(parameter(last[i], table.is_boolean[i]));
  }
}

void defer_foreign_keys(Transaction& transaction, bool postgres) {
  if (!postgres) return TableDoor::define(transaction, "PRAGMA defer_foreign_keys = ON");
  for (std::string const& key : transaction.rows<std::string>(foreign_keys_postgres, {}))
    TableDoor::define(transaction, "ALTER TABLE " + key + " DEFERRABLE INITIALLY DEFERRED");
}

void judge_foreign_keys(Transaction& transaction, bool postgres) {
  if (!postgres) return;
  TableDoor::define(transaction, "SET CONSTRAINTS ALL IMMEDIATE");
  for (std::string const& key : transaction.rows<std::string>(foreign_keys_postgres, {}))
    TableDoor::define(transaction, "ALTER TABLE " + key + " NOT DEFERRABLE");
}

void insert_row(Transaction& transaction, Table const& table, std::string_view row) {
  boost::system::error_code error;
  json::value const value = json::parse(json::string_view(row.data(), row.size()), error);
  if (error || !value.is_array() || value.get_array().size() != table.columns.size())
    throw std::runtime_error("a backup holds a line that is no row of " + table.name);
  std::vector<Parameter> parameters;
  parameters.reserve(table.columns.size());
  for (std::size_t i = 0; i < table.columns.size(); ++i) parameters.push_back(parameter(value.get_array()[i], table.is_boolean[i]));
  TableDoor::change(transaction, table.insert, parameters);
}

} // namespace shiji::database
