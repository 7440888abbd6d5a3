// SPDX-License-Identifier: Apache-2.0
#include "architecture/sql.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace shiji::architecture {

namespace {

std::string_view name_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && (std::isalnum(static_cast<unsigned char>(text[end])) != 0 || text[end] == '_')) ++end;
  return text.substr(at, end - at);
}

// The first column of the key: of PRIMARY KEY (a, b), or the column that is marked PRIMARY KEY itself.
std::string first_key_column(std::string_view normal) {
  std::size_t const key = normal.find("primary key");
  if (key == std::string_view::npos) return {};
  std::size_t const list = normal.find_first_not_of(' ', key + 11);
  if (list != std::string_view::npos && normal[list] == '(') return std::string(name_at(normal, normal.find_first_not_of(' ', list + 1)));
  std::size_t const begin = normal.find_last_of(",(", key);
  return std::string(name_at(normal, normal.find_first_not_of(' ', begin + 1)));
}

// A mark such as "-- scoped" in the comment lines right above the statement or within it.
bool is_marked(std::string_view mark, std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t const previous = text.substr(0, begin).rfind(';');
  std::size_t const from = previous == std::string_view::npos ? 0 : previous;
  std::string_view const around = text.substr(from, end - from);
  return find_word(around, mark) != std::string_view::npos;
}

// What the schemas create by statements with this beginning.
std::vector<Table> created(Tree const& tree, std::string_view beginning) {
  std::vector<Table> found;
  for (File const& file : tree) {
    if (!is_sql(file.path) || file.path.find("/schema/") == std::string::npos) continue;
    std::string const code = without_sql_comments(file.text);
    std::size_t end = 0;
    for (Statement const& statement : statements(file.text)) {
      std::string const normal = normalised(statement.text);
      std::size_t const begin = code.find(statement.text, end);
      end = begin + statement.text.size();
      if (!normal.starts_with(beginning)) continue;
      std::string const name(name_at(normal, beginning.size()));
      found.push_back({file.path, statement.line, name, first_key_column(normal), is_marked("-- scoped", file.text, begin, end),
                       is_marked("-- published", file.text, begin, end)});
    }
  }
  return found;
}

} // namespace

bool is_statement(std::string_view normal) {
  auto const begins = [&](std::string_view word) { return normal.starts_with(word); };
  return (begins("select ") && normal.find(" from ") != std::string_view::npos) || begins("insert into ") ||
         (begins("update ") && normal.find(" set ") != std::string_view::npos) || begins("delete from ") || begins("create table ") ||
         begins("create index ") || begins("create unique index ") || begins("create view ") || begins("drop table ") ||
         begins("alter table ") || (begins("with ") && normal.find(" as (") != std::string_view::npos);
}

std::string without_sql_comments(std::string_view text) {
  std::string out(text);
  for (std::size_t at = out.find("--"); at != std::string::npos; at = out.find("--", at)) {
    std::size_t const end = std::min(out.find('\n', at), out.size());
    std::fill(out.begin() + static_cast<std::ptrdiff_t>(at), out.begin() + static_cast<std::ptrdiff_t>(end), ' ');
  }
  return out;
}

std::vector<Statement> statements(std::string_view text) {
  std::vector<Statement> found;
  std::string const code = without_sql_comments(text);
  for (std::size_t begin = 0; begin < code.size();) {
    std::size_t const end = std::min(code.find(';', begin), code.size());
    std::size_t const first = code.find_first_not_of(" \t\r\n", begin);
    if (first < end) found.push_back({line_of(code, first), code.substr(first, end - first)});
    begin = end + 1;
  }
  return found;
}

std::vector<Table> tables(Tree const& tree) { return created(tree, "create table "); }

std::vector<Table> views(Tree const& tree) { return created(tree, "create view "); }

std::set<std::string> named_tables(std::string_view normal) {
  constexpr std::array words{"from", "join", "into", "update", "references"};
  std::set<std::string> names;
  for (std::string_view word : words) {
    for (std::size_t at = find_word(normal, word); at != std::string_view::npos; at = find_word(normal, word, at + 1)) {
      std::size_t const begin = at + word.size() + 1;
      if (begin < normal.size()) names.insert(std::string(name_at(normal, begin)));
    }
  }
  return names;
}

} // namespace shiji::architecture
