// SPDX-License-Identifier: Apache-2.0
#include "architecture/checks.hpp"
#include "architecture/dependencies.hpp"
#include "architecture/sql.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace shiji::architecture {

namespace {

bool is_store(std::string_view path) { return file_name(path) == "store.cpp"; }

struct Ban {
  std::string_view pattern, reason;
};

constexpr std::array bans{
    Ban{"now()", "the instant is a parameter"},
    Ban{"current_timestamp", "the instant is a parameter"},
    Ban{"current_date", "the date is a parameter"},
    Ban{"current_time", "the instant is a parameter"},
    Ban{"random()", "chance enters through UseCase"},
    Ban{"round(", "the engines round differently"},
    Ban{"for update", "SQLite has none: a guard row is taken by UPDATE … RETURNING"},
    Ban{"alter column", "SQLite has none"},
};

constexpr std::array transaction_words{"begin", "commit", "rollback", "savepoint", "release savepoint"};

// A transaction statement written in capitals, as SQL is; a lower-case "commit" is a word of the page.
bool is_transaction_statement(std::string_view text) {
  std::string const lower = normalised(text);
  bool const capitals = !text.empty() && std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return capitals && std::any_of(transaction_words.begin(), transaction_words.end(), [&](std::string_view word) {
           return lower == word || lower.starts_with(std::string(word) + " ") || lower.starts_with(std::string(word) + ";");
         });
}

std::size_t count_of(std::string_view text, std::string_view pattern) {
  std::size_t count = 0;
  for (std::size_t at = text.find(pattern); at != std::string_view::npos; at = text.find(pattern, at + 1)) ++count;
  return count;
}

void report_bans(std::string const& path, std::size_t line, std::string const& sql, Findings& findings) {
  for (Ban const& ban : bans) {
    std::size_t const at = sql.find(ban.pattern);
    bool const whole_word = at != std::string::npos && (at == 0 || sql[at - 1] == ' ' || sql[at - 1] == '(' || sql[at - 1] == ',');
    if (whole_word)
      findings.push_back({path, line, "SQL of a module does not contain " + std::string(ban.pattern) + ": " + std::string(ban.reason)});
  }
  if (find_word(sql, "like") != std::string::npos && sql.find("lower(") == std::string::npos) {
    findings.push_back({path, line, "LIKE without lower() differs between the engines"});
  }
  if (count_of(sql, "sum(") > count_of(sql, "as bigint)") + count_of(sql, "as integer)")) {
    findings.push_back({path, line, "SUM is written CAST(SUM(…) AS BIGINT): PostgreSQL answers numeric otherwise"});
  }
}

// The tables that a schema marks as scoped.
std::set<std::string> scoped_tables(Tree const& tree) {
  std::set<std::string> names;
  for (Table const& table : tables(tree)) {
    if (table.scoped) names.insert(table.name);
  }
  return names;
}

// "unscoped: reason" in the text itself or in the comment above the constant that holds it.
bool says_unscoped(File const& file, Literal const& literal) {
  if (literal.text.find("unscoped: ") != std::string::npos) return true;
  std::vector<std::string_view> lines;
  for (std::size_t begin = 0; lines.size() < literal.line; begin = file.text.find('\n', begin) + 1) {
    lines.push_back(std::string_view(file.text).substr(begin, file.text.find('\n', begin) - begin));
  }
  while (!lines.empty()) {
    if (lines.back().find("// unscoped: ") != std::string_view::npos) return true;
    lines.pop_back();
    if (lines.empty() || lines.back().empty() || lines.back().ends_with(';') || lines.back().ends_with('}')) return false;
  }
  return false;
}

struct NamedTable {
  std::size_t line;
  std::string name;
  bool changed; // the statement is no select
};

// The tables and views that a store or a schema file names.
std::vector<NamedTable> names_in(File const& file) {
  std::vector<NamedTable> found;
  auto const add = [&](std::size_t line, std::string_view sql) {
    std::string const normal = normalised(without_sql_comments(sql));
    bool const changes = !normal.starts_with("select ") && !normal.starts_with("with ");
    for (std::string const& name : named_tables(normal)) found.push_back({line, name, changes});
  };
  if (is_store(file.path)) {
    for (Literal const& literal : cpp_literals(file.text)) add(literal.line, literal.text);
  } else if (is_sql(file.path)) {
    for (Statement const& statement : statements(file.text)) add(statement.line, statement.text);
  }
  return found;
}

struct Owner {
  std::string module;
  bool published; // others may select from it: a view, or a table that says so
};

// Name of a table or view -> whose it is.
std::map<std::string, Owner> owners(Tree const& tree) {
  std::map<std::string, Owner> found;
  auto const add = [&](std::vector<Table> const& created, bool view) {
    for (Table const& table : created) {
      if (table.path.starts_with("src/modules/")) found[table.name] = {path_parts(table.path)[2], view || table.published};
    }
  };
  add(tables(tree), false);
  add(views(tree), true);
  return found;
}

} // namespace

Findings sql_places(Tree const& tree) {
  Findings findings;
  for (File const& file : tree) {
    bool const free = file.path.starts_with("src/platform/") || is_store(file.path) || is_test(file.path);
    if (!is_cpp(file.path) || !file.path.starts_with("src/") || free) continue;
    for (Literal const& literal : cpp_literals(file.text)) {
      if (is_statement(normalised(literal.text)))
        findings.push_back({file.path, literal.line, "SQL stands in a store.cpp or in platform: " + literal.text.substr(0, 40)});
    }
  }
  return findings;
}

Findings sql_bans(Tree const& tree) {
  Findings findings;
  for (File const& file : tree) {
    if (!file.path.starts_with("src/modules/") || is_test(file.path)) continue;
    if (is_sql(file.path)) {
      for (Statement const& statement : statements(file.text)) report_bans(file.path, statement.line, normalised(statement.text), findings);
    } else if (is_cpp(file.path)) {
      for (Literal const& literal : cpp_literals(file.text)) {
        std::string const sql = normalised(without_sql_comments(literal.text));
        if (is_statement(sql)) report_bans(file.path, literal.line, sql, findings);
        if (is_transaction_statement(literal.text)) {
          findings.push_back({file.path, literal.line, "a module does not handle transactions, the pipeline does: " + literal.text});
        }
      }
    }
  }
  return findings;
}

Findings scope_marks(Tree const& tree) {
  Findings findings;
  std::set<std::string> const scoped = scoped_tables(tree);
  for (File const& file : tree) {
    if (!file.path.starts_with("src/modules/") || !is_store(file.path)) continue;
    for (Literal const& literal : cpp_literals(file.text)) {
      std::string const sql = normalised(without_sql_comments(literal.text));
      if (!(sql.starts_with("select ") || sql.starts_with("with ")) || sql.find("{scope") != std::string::npos) continue;
      for (std::string const& name : named_tables(sql)) {
        if (scoped.contains(name) && !says_unscoped(file, literal)) {
          findings.push_back(
              {file.path, literal.line, "a select over the scoped table " + name + " carries {scope: …} or says \"unscoped: reason\""});
        }
      }
    }
  }
  return findings;
}

Findings table_keys(Tree const& tree) {
  constexpr std::array rooted{"src/modules/accounts/", "src/modules/calendars/", "src/platform/"};
  Findings findings;
  for (Table const& table : tables(tree)) {
    bool const may_be_rooted =
        std::any_of(rooted.begin(), rooted.end(), [&](std::string_view folder) { return table.path.starts_with(folder); });
    if (table.first_key == "zone_id" || (may_be_rooted && table.first_key == "root_id")) continue;
    findings.push_back(
        {table.path, table.line, "the primary key of " + table.name + " begins with zone_id, not with \"" + table.first_key + "\""});
  }
  return findings;
}

Findings foreign_tables(Tree const& tree) {
  std::map<std::string, Owner> const owner_of = owners(tree);
  Dependencies const declared = declared_dependencies(tree);
  auto const depends = [&](std::string const& module, std::string const& other) {
    auto const found = declared.find(module);
    return found != declared.end() && found->second.contains(other);
  };
  Findings findings;
  for (File const& file : tree) {
    if (!file.path.starts_with("src/modules/")) continue;
    std::string const module = path_parts(file.path)[2];
    for (NamedTable const& named : names_in(file)) {
      auto const found = owner_of.find(named.name);
      if (found == owner_of.end() || found->second.module == module) continue;
      std::string const& owner = found->second.module;
      if (is_cpp(file.path) && (!found->second.published || named.changed)) {
        findings.push_back({file.path, named.line, "the table " + named.name + " belongs to " + owner + ": join a view it publishes"});
      } else if (!depends(module, owner)) {
        findings.push_back({file.path, named.line, module + " uses " + named.name + " and does not name " + owner + " in depends_on"});
      }
    }
  }
  return findings;
}

} // namespace shiji::architecture
