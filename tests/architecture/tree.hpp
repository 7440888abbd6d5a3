// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace shiji::architecture {

// A text file of the project; path is relative to its root, with '/'.
struct File {
  std::string path;
  std::string text;
};

using Tree = std::vector<File>;

// A place that breaks a rule; rule is the sentence of the rule with what was found.
struct Finding {
  std::string path;
  std::size_t line;
  std::string rule;
};

using Findings = std::vector<Finding>;

// A string literal of a C++ source, adjacent literals joined, with the line where it begins.
struct Literal {
  std::size_t line;
  std::string text;
};

// An #include "…" or #include <…>; quoted tells which.
struct Include {
  std::size_t line;
  std::string path;
  bool quoted;
};

// Every source of ours below root: C++, SQL, TypeScript, Vue, Markdown, JSON; built and installed folders left out.
Tree load_tree(std::string const& root);

// The text with comments, preprocessor lines and the contents of literals turned into spaces; lines and columns stay.
std::string cpp_code_only(std::string_view text);

// The same for TypeScript and JavaScript; of a .vue file only its scripts remain.
std::string script_code_only(std::string_view path, std::string_view text);

std::vector<Literal> cpp_literals(std::string_view text);
std::vector<Include> cpp_includes(std::string_view text);

// The line of a position, from 1.
std::size_t line_of(std::string_view text, std::size_t position);

std::vector<std::string> path_parts(std::string_view path);
std::string file_name(std::string_view path);
bool is_cpp(std::string_view path);
bool is_script(std::string_view path);
bool is_sql(std::string_view path);
// What only tests and benchmarks use: x_test.cpp, x_bench.cpp, x_fuzz.cpp, test_x.hpp and what lies in a module's tests folder.
bool is_test(std::string_view path);

// Lower case (ASCII), every run of white space one space, none at either end.
std::string normalised(std::string_view text);
// The first occurrence of word that is not part of a longer word, from start; npos where there is none.
std::size_t find_word(std::string_view text, std::string_view word, std::size_t start = 0);

} // namespace shiji::architecture
