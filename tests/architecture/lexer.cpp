// SPDX-License-Identifier: Apache-2.0
// Just enough of C++'s and TypeScript's lexical rules to tell code from comments, strings and patterns.
#include "architecture/tree.hpp"

#include <algorithm>
#include <cctype>

namespace shiji::architecture {

namespace {

void blank(std::string& text, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < std::min(to, text.size()); ++i) {
    if (text[i] != '\n') text[i] = ' ';
  }
}

// The position after the comment that begins at i, or i where none begins.
std::size_t after_comment(std::string_view text, std::size_t i) {
  if (text.substr(i, 2) == "//") return std::min(text.find('\n', i), text.size());
  if (text.substr(i, 2) != "/*") return i;
  std::size_t const close = text.find("*/", i + 2);
  return close == std::string_view::npos ? text.size() : close + 2;
}

// The position after the literal that begins at i with a quote; a backslash takes the next character with it.
std::size_t after_quoted(std::string_view text, std::size_t i) {
  char const quote = text[i];
  for (++i; i < text.size() && text[i] != quote && text[i] != '\n'; ++i) {
    if (text[i] == '\\') ++i;
  }
  return std::min(i + 1, text.size());
}

struct Span {
  std::size_t begin, end;
};

// A literal with its delimiters, and what stands between them.
struct LiteralSpan {
  Span whole, contents;
};

// R"mark(…)mark" whose first quote stands at i.
LiteralSpan raw_literal(std::string_view text, std::size_t i) {
  std::size_t const open = std::min(text.find('(', i), text.size() - 1);
  std::string const closing = ")" + std::string(text.substr(i + 1, open - i - 1)) + "\"";
  std::size_t const close = std::min(text.find(closing, open), text.size());
  return {{i - 1, std::min(text.size(), close + closing.size())}, {open + 1, close}};
}

bool is_raw(std::string_view text, std::size_t i) { return i > 0 && text[i] == '"' && text[i - 1] == 'R'; }

// A quote between digits separates thousands.
bool separates_digits(std::string_view text, std::size_t i) {
  auto const is_digit_at = [&](std::size_t at) { return at < text.size() && std::isxdigit(static_cast<unsigned char>(text[at])) != 0; };
  return text[i] == '\'' && i > 0 && is_digit_at(i - 1) && is_digit_at(i + 1);
}

// Calls on_comment(begin, end) and on_literal(LiteralSpan) in the order of the text.
template<class OnComment, class OnLiteral>
void scan_cpp(std::string_view text, OnComment on_comment, OnLiteral on_literal) {
  for (std::size_t i = 0; i < text.size();) {
    if (std::size_t const past = after_comment(text, i); past != i) {
      on_comment(i, past);
      i = past;
    } else if (is_raw(text, i)) {
      LiteralSpan const raw = raw_literal(text, i);
      on_literal(raw);
      i = raw.whole.end;
    } else if ((text[i] == '"' || text[i] == '\'') && !separates_digits(text, i)) {
      std::size_t const end = after_quoted(text, i);
      on_literal(LiteralSpan{{i, end}, {i + 1, end - 1}});
      i = end;
    } else {
      ++i;
    }
  }
}

void blank_preprocessor_lines(std::string& text) {
  for (std::size_t line = 0; line < text.size();) {
    std::size_t end = std::min(text.find('\n', line), text.size());
    std::size_t const first = text.find_first_not_of(" \t", line);
    if (first < end && text[first] == '#') {
      while (end < text.size() && text[end - 1] == '\\') end = std::min(text.find('\n', end + 1), text.size());
      blank(text, line, end);
    }
    line = end + 1;
  }
}

// The position after the template literal whose back quote stands at i; ${…} may hold further ones.
std::size_t after_template(std::string_view text, std::size_t i) {
  for (++i; i < text.size() && text[i] != '`'; ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text.substr(i, 2) == "${") {
      int depth = 1;
      for (i += 2; i < text.size(); ++i) {
        if (text[i] == '{') ++depth;
        if (text[i] == '}' && --depth == 0) break;
        if (text[i] == '`') i = after_template(text, i) - 1;
      }
    }
  }
  return std::min(i + 1, text.size());
}

// A slash opens a pattern where a value may begin, else it divides.
bool opens_pattern(std::string_view text, std::size_t i) {
  std::size_t const before = text.substr(0, i).find_last_not_of(" \t\n");
  if (text[i] != '/' || before == std::string_view::npos) return false;
  return std::string_view("(,=:[!&|?{};>").find(text[before]) != std::string_view::npos || text.substr(0, before + 1).ends_with("return");
}

std::size_t after_pattern(std::string_view text, std::size_t i) {
  bool in_class = false;
  for (++i; i < text.size() && text[i] != '\n' && (in_class || text[i] != '/'); ++i) {
    if (text[i] == '\\')
      ++i;
    else if (text[i] == '[')
      in_class = true;
    else if (text[i] == ']')
      in_class = false;
  }
  return std::min(i + 1, text.size());
}

void keep_scripts_only(std::string& vue) {
  std::size_t from = 0;
  for (std::size_t open = vue.find("<script"); open != std::string::npos; open = vue.find("<script", from)) {
    std::size_t const code = std::min(vue.find('>', open), vue.size());
    blank(vue, from, code + 1);
    from = std::min(vue.find("</script>", code), vue.size());
  }
  blank(vue, from, vue.size());
}

} // namespace

std::string cpp_code_only(std::string_view text) {
  std::string code(text);
  scan_cpp(
      text, [&](std::size_t begin, std::size_t end) { blank(code, begin, end); },
      [&](LiteralSpan const& literal) { blank(code, literal.contents.begin, literal.contents.end); });
  blank_preprocessor_lines(code);
  return code;
}

std::string script_code_only(std::string_view path, std::string_view text) {
  std::string code(text);
  if (path.ends_with(".vue")) keep_scripts_only(code);
  for (std::size_t i = 0; i < code.size();) {
    std::size_t end = after_comment(code, i);
    if (end == i && (code[i] == '"' || code[i] == '\'')) end = after_quoted(code, i);
    if (end == i && code[i] == '`') end = after_template(code, i);
    if (end == i && opens_pattern(code, i)) end = after_pattern(code, i);
    if (end != i) blank(code, i, end);
    i = std::max(end, i + 1);
  }
  return code;
}

std::vector<Literal> cpp_literals(std::string_view text) {
  std::vector<Literal> literals;
  std::size_t last_end = 0;
  std::string code(text);
  auto const only_space_since_last = [&](std::size_t end) {
    std::string_view const between = std::string_view(code).substr(last_end, end - last_end);
    return between.find_first_not_of(" \t\n\r") == std::string_view::npos;
  };
  scan_cpp(
      text, [&](std::size_t begin, std::size_t end) { blank(code, begin, end); },
      [&](LiteralSpan const& literal) {
        std::string_view const contents = text.substr(literal.contents.begin, literal.contents.end - literal.contents.begin);
        if (!literals.empty() && only_space_since_last(literal.whole.begin)) {
          literals.back().text += contents;
        } else {
          literals.push_back({line_of(text, literal.whole.begin), std::string(contents)});
        }
        last_end = literal.whole.end;
      });
  return literals;
}

std::vector<Include> cpp_includes(std::string_view text) {
  std::vector<Include> includes;
  std::size_t number = 0;
  for (std::size_t line = 0; line < text.size(); line = std::min(text.find('\n', line), text.size()) + 1) {
    ++number;
    std::size_t const end = std::min(text.find('\n', line), text.size());
    std::string_view const row = text.substr(line, end - line);
    if (!row.starts_with("#include ") || row.size() < 11) continue;
    bool const quoted = row[9] == '"';
    std::size_t const close = row.find(quoted ? '"' : '>', 10);
    if (close != std::string_view::npos) includes.push_back({number, std::string(row.substr(10, close - 10)), quoted});
  }
  return includes;
}

} // namespace shiji::architecture
