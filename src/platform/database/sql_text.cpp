// SPDX-License-Identifier: Apache-2.0
#include "platform/database/sql_text.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace shiji::database {
namespace {

enum class Piece { word, quoted, comment, space, sign };

struct Token {
  Piece piece;
  std::string_view text;
  std::size_t at;
};

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::size_t end_of(std::string_view sql, std::size_t at, std::string_view closing) {
  std::size_t const end = sql.find(closing, at);
  return end == std::string_view::npos ? sql.size() : end + closing.size();
}

// A doubled quote inside a quoted text reads as two quoted texts side by side, which is all the same here.
Token token_at(std::string_view sql, std::size_t at) {
  auto const token = [&](Piece piece, std::size_t end) { return Token{piece, sql.substr(at, end - at), at}; };
  auto const run_of = [&](auto belongs) {
    return static_cast<std::size_t>(std::find_if_not(sql.begin() + at, sql.end(), belongs) - sql.begin());
  };
  char const c = sql[at];
  if (c == '\'' || c == '"') return token(Piece::quoted, end_of(sql, at + 1, sql.substr(at, 1)));
  if (sql.substr(at, 2) == "--") return token(Piece::comment, end_of(sql, at, "\n"));
  if (sql.substr(at, 2) == "/*") return token(Piece::comment, end_of(sql, at + 2, "*/"));
  if (is_space(c)) return token(Piece::space, run_of(is_space));
  if (is_word_character(c)) return token(Piece::word, run_of(is_word_character));
  return token(Piece::sign, at + 1);
}

std::vector<Token> tokens_of(std::string_view sql) {
  std::vector<Token> tokens;
  for (std::size_t at = 0; at < sql.size(); at += tokens.back().text.size()) tokens.push_back(token_at(sql, at));
  return tokens;
}

// What follows a mark in the comments of a script.
std::vector<std::string> tables_marked(std::string_view mark, std::string_view script) {
  std::vector<std::string> tables;
  for (Token const& token : tokens_of(script))
    if (token.piece == Piece::comment && token.text.starts_with(mark)) tables.emplace_back(trimmed(token.text.substr(mark.size())));
  return tables;
}

std::string upper(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return result;
}

} // namespace

bool is_word_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && !is_space(text[end])) ++end;
    if (end > at) words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

std::size_t greatest_placeholder(std::string_view sql) {
  std::size_t greatest = 0;
  for (Token const& token : tokens_of(sql)) {
    if (token.piece != Piece::word || token.text.front() != '$') continue;
    std::size_t number = 0;
    std::from_chars(token.text.data() + 1, token.text.data() + token.text.size(), number);
    greatest = std::max(greatest, number);
  }
  return greatest;
}

SelectList select_list_of(std::string_view sql) {
  int depth = 0;
  std::size_t begin = 0;
  std::string previous;
  for (Token const& token : tokens_of(sql)) {
    if (token.text == "(") ++depth;
    if (token.text == ")") --depth;
    if (token.piece != Piece::word || depth > 0) continue;
    std::string const word = upper(token.text);
    if (word == "SELECT" && begin == 0) begin = token.at + token.text.size();
    if (word == "FROM" && begin > 0 && previous != "DISTINCT") return {begin, token.at}; // IS DISTINCT FROM is an operator
    previous = word;
  }
  throw std::logic_error("a list is no SELECT … FROM: " + std::string(sql));
}

std::vector<std::string> statements_of(std::string_view script) {
  std::vector<std::string> statements(1);
  for (Token const& token : tokens_of(script)) {
    if (token.piece == Piece::comment)
      statements.back() += '\n';
    else if (token.text == ";")
      statements.emplace_back();
    else
      statements.back() += token.text;
  }
  for (std::string& statement : statements) statement = std::string(trimmed(statement));
  std::erase(statements, "");
  return statements;
}

std::vector<std::string> insert_only_tables(std::string_view script) { return tables_marked("-- insert-only:", script); }

std::vector<std::string> clustered_tables(std::string_view script) { return tables_marked("-- clustered:", script); }

std::string definition_for_sqlite(std::string_view statement, std::vector<std::string> const& clustered) {
  std::vector<Token> const tokens = tokens_of(statement);
  std::string first_words;
  for (Token const& token : tokens)
    if (token.piece == Piece::word && first_words.size() < 12) first_words += upper(token.text) + ' ';
  bool const creates = first_words.starts_with("CREATE TABLE ");
  if (!creates && !first_words.starts_with("ALTER TABLE ")) return std::string(statement);
  std::string result;
  std::string_view previous;
  for (Token const& token : tokens) {
    std::string const word = token.piece == Piece::word ? upper(token.text) : std::string();
    if (word == "BIGINT")
      result += "INTEGER";
    else if (word == "BOOLEAN")
      result += "INTEGER CHECK (" + std::string(previous) + " IN (0, 1))";
    else
      result += token.text;
    if (token.piece == Piece::word) previous = token.text;
  }
  if (!creates) return result;
  std::string_view const name = words_of(statement.substr(0, statement.find('('))).back();
  return result + (std::find(clustered.begin(), clustered.end(), name) != clustered.end() ? " STRICT, WITHOUT ROWID" : " STRICT");
}

} // namespace shiji::database
