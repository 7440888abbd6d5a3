// SPDX-License-Identifier: Apache-2.0
#include "platform/database/expansion.hpp"

#include "platform/database/sql_text.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>
#include <vector>

namespace shiji::database {
namespace {

using Pairs = std::vector<std::pair<std::string_view, std::string>>;

// Splits `NAME=EXPRESSION NAME=EXPRESSION`; words without a NAME belong to the expression before them.
Pairs pairs_of(std::string_view text) {
  Pairs pairs;
  for (std::string_view const word : words_of(text)) {
    std::size_t const equals = word.find('=');
    bool const starts_pair =
        equals != std::string_view::npos && equals > 0 && std::all_of(word.begin(), word.begin() + equals, is_word_character);
    if (starts_pair)
      pairs.emplace_back(word.substr(0, equals), word.substr(equals + 1));
    else if (pairs.empty())
      throw std::logic_error("a mark does not begin with NAME=EXPRESSION: " + std::string(text));
    else
      pairs.back().second.append(" ").append(word);
  }
  return pairs;
}

std::string const* find(Pairs const& pairs, std::string_view name) {
  auto const at = std::find_if(pairs.begin(), pairs.end(), [&](auto const& pair) { return pair.first == name; });
  return at == pairs.end() ? nullptr : &at->second;
}

// The word of the scope mark that names the column of a reach.
std::string_view column_word(Reach reach) {
  switch (reach) {
  case Reach::self: return "owner";
  case Reach::own_enterprise: return "enterprise";
  case Reach::task_force: return "force";
  case Reach::section:
  case Reach::department: return "unit";
  case Reach::zone:
  case Reach::league: return {};
  }
  throw std::logic_error("no such reach");
}

class Expander {
 public:
  Expander(std::string_view sql, ExpansionKey const& key) : source_(sql), key_(key) {
    result_.own_parameters = greatest_placeholder(sql);
    next_ = result_.own_parameters + 1;
  }

  Expansion run() {
    append(source_);
    if (key_.page && !has_page_) throw std::logic_error("a list has no {page:} mark: " + std::string(source_));
    if (key_.reach && !key_.page && !has_scope_) throw std::logic_error("a scoped statement has no {scope:} mark: " + std::string(source_));
    return std::move(result_);
  }

 private:
  std::string_view source_;
  ExpansionKey const& key_;
  Expansion result_;
  std::size_t next_;
  std::string anchor_;
  bool has_scope_ = false;
  bool has_page_ = false;

  // The text with its marks replaced; a {given} mark may hold others.
  void append(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      std::size_t const open = std::min({text.find("{scope:", at), text.find("{page:", at), text.find("{given ", at)});
      result_.sql += text.substr(at, open - at);
      if (open == std::string_view::npos) return;
      std::size_t const close = end_of_mark(text, open);
      replace(text.substr(open + 1, close - open - 1));
      at = close + 1;
    }
  }

  std::size_t end_of_mark(std::string_view text, std::size_t open) const {
    int depth = 0;
    for (std::size_t at = open; at < text.size(); ++at) {
      if (text[at] == '{') ++depth;
      if (text[at] == '}' && --depth == 0) return at;
    }
    throw std::logic_error("a mark is not closed: " + std::string(source_));
  }

  std::string placeholder() { return "$" + std::to_string(next_++); }

  void replace(std::string_view mark) {
    if (mark.starts_with("scope:"))
      result_.sql += scope_predicate(pairs_of(mark.substr(6)));
    else if (mark.starts_with("given "))
      append(given(mark.substr(6)));
    else
      add_page(pairs_of(mark.substr(5)));
  }

  std::string scope_predicate(Pairs const& columns) {
    has_scope_ = true;
    if (!key_.reach) throw std::logic_error("a statement with a {scope:} mark is used without a scope: " + std::string(source_));
    std::string_view const word = column_word(*key_.reach);
    if (word.empty()) return "1 = 1";
    std::string const* const column = find(columns, word);
    if (!column) return "1 = 0";
    if (!result_.anchor) anchor_ = placeholder();
    result_.anchor = true;
    if (word != "unit") return *column + " = " + anchor_;
    return *column + " IN (SELECT c.unit_id FROM organisation_unit_closure c WHERE c.zone_id = $1 AND c.ancestor_id = " + anchor_ + ")";
  }

  // `$n: CONDITION`: the condition where the parameter is given, else nothing, so that the planner sees only what is asked.
  std::string_view given(std::string_view mark) {
    if (!key_.page) throw std::logic_error("a {given} mark stands in no list: " + std::string(source_));
    std::size_t const colon = mark.find(':');
    std::size_t const number = greatest_placeholder(mark.substr(0, colon));
    if (colon == std::string_view::npos || number == 0 || number > 64)
      throw std::logic_error("a {given} mark does not begin with $n: " + std::string(source_));
    return (key_.page->given >> (number - 1) & 1) != 0 ? mark.substr(colon + 1) : std::string_view();
  }

  void add_page(Pairs const& columns) {
    has_page_ = true;
    if (!key_.page) throw std::logic_error("a statement with a {page:} mark is used without a page: " + std::string(source_));
    PageForm const& page = *key_.page;
    std::string const* const sort = find(columns, page.sort);
    std::string const* const id = find(columns, "id");
    if (!sort || !id) throw std::logic_error("no sort word '" + std::string(page.sort) + "' in: " + std::string(source_));
    if (page.part == PageForm::Part::total) {
      replace_select_list();
      result_.sql = "SELECT count(*) FROM (" + result_.sql + " LIMIT " + std::to_string(largest_count) + ") AS counted";
      return;
    }
    result_.sql.insert(select_list_of(result_.sql).end, ", " + *sort + " AS cursor_sort, " + *id + " AS cursor_id ");
    std::string const direction = page.descending ? " DESC" : " ASC";
    if (page.part == PageForm::Part::following) {
      result_.keyset = true;
      std::string const value = placeholder();
      result_.sql += " AND (" + *sort + ", " + *id + ")" + (page.descending ? " < " : " > ") + "(" + value + ", " + placeholder() + ")";
    }
    result_.limit = true;
    result_.sql += " ORDER BY " + *sort + direction + ", " + *id + direction + " LIMIT " + placeholder();
    result_.sql += " OFFSET " + placeholder();
  }

  // To be counted a row need not be read; but the rows of SELECT DISTINCT are what its list makes them.
  void replace_select_list() {
    auto const [begin, end] = select_list_of(result_.sql);
    auto const words = words_of(std::string_view(result_.sql).substr(begin, end - begin));
    if (words.empty() || words.front() == "DISTINCT") return;
    result_.sql.replace(begin, end - begin, " 1 ");
  }
};

} // namespace

Expansion expand(std::string_view sql, ExpansionKey const& key) { return Expander(sql, key).run(); }

} // namespace shiji::database
