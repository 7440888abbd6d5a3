// SPDX-License-Identifier: Apache-2.0
// Reading SQL no deeper than the checks need: statements, tables with the first column of their key, names behind FROM and JOIN.
#pragma once
#include "architecture/tree.hpp"

#include <set>

namespace shiji::architecture {

struct Statement {
  std::size_t line;
  std::string text;
};

// A CREATE TABLE or CREATE VIEW of a schema; of a view only its place and name. Scoped when "-- scoped" stands
// above or within it, published (others may select from it) when "-- published" does.
struct Table {
  std::string path;
  std::size_t line;
  std::string name;
  std::string first_key;
  bool scoped, published;
};

// True for a text in normalised() form that begins as a statement over data or schema.
bool is_statement(std::string_view normal);
std::string without_sql_comments(std::string_view text);
// The statements of a schema file, without comments.
std::vector<Statement> statements(std::string_view text);
// Every table, or every view, created below a schema folder.
std::vector<Table> tables(Tree const& tree);
std::vector<Table> views(Tree const& tree);
// The names behind from, join, into, update and references of a text in normalised() form.
std::set<std::string> named_tables(std::string_view normal);

} // namespace shiji::architecture
