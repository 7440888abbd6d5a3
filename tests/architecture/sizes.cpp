// SPDX-License-Identifier: Apache-2.0
// Lines are counted between braces: a function is a block behind a parameter list; what it contains counts as part of it.
#include "architecture/checks.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace shiji::architecture {

namespace {

constexpr std::size_t longest_file = 400;
constexpr std::size_t longest_function = 60;

bool is_generated(std::string_view path) { return path.ends_with(".d.ts"); }

bool is_word_character(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

std::string_view trimmed(std::string_view text) {
  std::size_t const first = text.find_first_not_of(" \t\n\r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\n\r") - first + 1);
}

std::string_view last_word(std::string_view text) {
  text = trimmed(text);
  std::size_t begin = text.size();
  while (begin > 0 && is_word_character(text[begin - 1])) --begin;
  return text.substr(begin);
}

// What stands before the parenthesis that closes at the end of the header's parameter list; empty where there is none.
std::string_view before_parameters(std::string_view header) {
  std::size_t const close = header.rfind(')');
  if (close == std::string_view::npos) return {};
  int depth = 0;
  for (std::size_t i = close + 1; i-- > 0;) {
    if (header[i] == ')') ++depth;
    if (header[i] == '(' && --depth == 0) return header.substr(0, i);
  }
  return {};
}

bool is_control(std::string_view word) {
  constexpr std::array words{"if", "for", "while", "switch", "catch", "constexpr", "do", "else", "try", "with"};
  return std::find(words.begin(), words.end(), word) != words.end();
}

// A description of the struct before ends without a semicolon, so it stands in the header of what follows.
std::string_view after_descriptions(std::string_view header) {
  while (header.starts_with("BOOST_DESCRIBE_")) {
    std::size_t i = header.find('(');
    for (int depth = 0; i < header.size(); ++i) {
      if (header[i] == '(') ++depth;
      if (header[i] == ')' && --depth == 0) break;
    }
    header = trimmed(header.substr(std::min(i + 1, header.size())));
  }
  return header;
}

bool starts_type_or_namespace(std::string_view header) {
  header = after_descriptions(header);
  while (header.starts_with("template") && header.find('<') != std::string_view::npos) {
    int depth = 0;
    std::size_t i = header.find('<');
    for (; i < header.size(); ++i) {
      if (header[i] == '<') ++depth;
      if (header[i] == '>' && --depth == 0) break;
    }
    header = trimmed(header.substr(std::min(i + 1, header.size())));
  }
  constexpr std::array words{"namespace",    "class",     "struct",          "enum", "union", "extern", "inline namespace",
                             "export class", "interface", "export interface"};
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return header.starts_with(word) && (header.size() == word.size() || !is_word_character(header[word.size()]));
  });
}

// `Account::Account(Id id) : id_{…}`: the brace initialises a member, the body is yet to come.
bool initialises_member(std::string_view header) {
  if (header.empty() || !(is_word_character(header.back()) || header.back() == '>')) return false;
  std::size_t const close = header.find(')');
  std::size_t const colon = header.find(" : ", close == std::string_view::npos ? 0 : close);
  return close != std::string_view::npos && colon != std::string_view::npos;
}

// A block whose contents are named one by one and measured one by one: a suite of tests.
bool groups_tests(std::string_view header) { return header.find("describe(") != std::string_view::npos; }

bool is_function(std::string_view header) {
  if (header.find('(') == std::string_view::npos || starts_type_or_namespace(header) || groups_tests(header)) return false;
  std::string_view const tail = trimmed(header.substr(header.rfind(')') == std::string_view::npos ? 0 : header.rfind(')') + 1));
  if (tail.find('=') != std::string_view::npos && !tail.ends_with("=>") && tail.find("->") == std::string_view::npos) return false;
  if (tail.starts_with(",") || tail.starts_with("?")) return false;
  return !is_control(last_word(before_parameters(header)));
}

enum class Language { Cpp, Script };

// An open brace: what kind of block it opened, and what the scan goes back to when it closes.
struct Block {
  enum Kind { Function, Member, Other } kind;
  std::size_t header_begin, first_line;
  int parentheses;
};

Block::Kind kind_of(std::string_view raw, Language language, bool inside_function) {
  if (language == Language::Cpp && initialises_member(raw)) return Block::Member;
  return !inside_function && is_function(trimmed(raw)) ? Block::Function : Block::Other;
}

// Calls visit(first line, last line) for every outermost function of code without comments and literals.
template<class Visit>
void each_function(std::string_view code, Language language, Visit visit) {
  std::vector<Block> open;
  std::size_t header_begin = 0;
  int parentheses = 0, functions = 0;
  for (std::size_t i = 0; i < code.size(); ++i) {
    char const c = code[i];
    if (c == '(') ++parentheses;
    if (c == ')') --parentheses;
    if (c == '{') {
      std::string_view const raw = code.substr(header_begin, i - header_begin);
      std::size_t const first = header_begin + std::min(raw.find_first_not_of(" \t\r\n"), raw.size());
      open.push_back({kind_of(raw, language, functions > 0), header_begin, line_of(code, first), parentheses});
      functions += open.back().kind == Block::Function ? 1 : 0;
      header_begin = i + 1;
      parentheses = 0;
    } else if (c == '}' && !open.empty()) {
      Block const block = open.back();
      open.pop_back();
      if (block.kind == Block::Function) {
        --functions;
        visit(block.first_line, line_of(code, i));
      }
      header_begin = block.kind == Block::Member ? block.header_begin : i + 1;
      parentheses = block.parentheses;
    } else if (parentheses == 0 && (c == ';' || (c == ',' && language == Language::Script))) {
      header_begin = i + 1;
    }
  }
}

} // namespace

Findings long_files(Tree const& tree) {
  Findings findings;
  for (File const& file : tree) {
    if (!(is_cpp(file.path) || is_script(file.path)) || is_generated(file.path)) continue;
    std::size_t const lines = static_cast<std::size_t>(std::count(file.text.begin(), file.text.end(), '\n'));
    if (lines > longest_file)
      findings.push_back({file.path, longest_file, "a source has at most 400 lines, this one has " + std::to_string(lines)});
  }
  return findings;
}

Findings long_functions(Tree const& tree) {
  Findings findings;
  for (File const& file : tree) {
    if (!(is_cpp(file.path) || is_script(file.path)) || is_generated(file.path)) continue;
    bool const cpp = is_cpp(file.path);
    std::string const code = cpp ? cpp_code_only(file.text) : script_code_only(file.path, file.text);
    each_function(code, cpp ? Language::Cpp : Language::Script, [&](std::size_t first, std::size_t last) {
      std::size_t const lines = last - first + 1;
      if (lines > longest_function)
        findings.push_back({file.path, first, "a function has at most 60 lines, this one has " + std::to_string(lines)});
    });
  }
  return findings;
}

} // namespace shiji::architecture
