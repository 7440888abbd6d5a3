// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// What the facade must see in a SQL text: words, placeholders and where statements end, never inside quotes or comments. Pure.
namespace shiji::database {

bool is_word_character(char c);

// Words separated by white space.
std::vector<std::string_view> words_of(std::string_view text);

// The greatest n of the placeholders $n; 0 without any.
std::size_t greatest_placeholder(std::string_view sql);

// The select list of the outermost SELECT: behind that word, and where its FROM begins. std::logic_error without one.
struct SelectList {
  std::size_t begin, end;
};
SelectList select_list_of(std::string_view sql);

// The statements of a script, without their semicolons, comments and surrounding white space.
std::vector<std::string> statements_of(std::string_view script);

// The tables named by lines `-- insert-only: TABLE` of a script.
std::vector<std::string> insert_only_tables(std::string_view script);

// The tables named by lines `-- clustered: TABLE` of a script: a table that is hardly more than its key, which SQLite then keeps once.
std::vector<std::string> clustered_tables(std::string_view script);

// A CREATE TABLE or ALTER TABLE written for PostgreSQL as SQLite takes it: STRICT, BIGINT as INTEGER, BOOLEAN as INTEGER that is 0 or 1; of
// a clustered table WITHOUT ROWID. Any other statement stays as it is.
std::string definition_for_sqlite(std::string_view statement, std::vector<std::string> const& clustered = {});

} // namespace shiji::database
