// SPDX-License-Identifier: Apache-2.0
#include "architecture/tree.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace shiji::architecture {

namespace {

constexpr std::array roots{"src", "tests", "web/src", "web/scripts", "bench"};
constexpr std::array endings{".cpp", ".hpp", ".sql", ".ts", ".mjs", ".js", ".vue", ".md", ".json"};

bool is_word_character(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

bool ends_with_any(std::string_view path, auto const& list) {
  return std::any_of(std::begin(list), std::end(list), [&](std::string_view ending) { return path.ends_with(ending); });
}

std::string contents(std::filesystem::path const& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

Tree load_tree(std::string const& root) {
  Tree tree;
  for (std::string_view top : roots) {
    std::filesystem::path const folder = std::filesystem::path(root) / top;
    if (!std::filesystem::exists(folder)) continue;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(folder)) {
      std::string const path = std::filesystem::relative(entry.path(), root).generic_string();
      if (!entry.is_regular_file() || path.find("node_modules") != std::string::npos || !ends_with_any(path, endings)) continue;
      tree.push_back({path, contents(entry.path())});
    }
  }
  std::sort(tree.begin(), tree.end(), [](File const& a, File const& b) { return a.path < b.path; });
  return tree;
}

std::size_t line_of(std::string_view text, std::size_t position) {
  return 1 + static_cast<std::size_t>(
                 std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(position, text.size())), '\n'));
}

std::vector<std::string> path_parts(std::string_view path) {
  std::vector<std::string> parts(1);
  for (char const c : path) {
    if (c == '/') {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

std::string file_name(std::string_view path) { return path_parts(path).back(); }

bool is_cpp(std::string_view path) { return path.ends_with(".cpp") || path.ends_with(".hpp"); }

bool is_script(std::string_view path) { return ends_with_any(path, std::array{".ts", ".vue", ".mjs", ".js"}); }

bool is_sql(std::string_view path) { return path.ends_with(".sql"); }

bool is_test(std::string_view path) {
  bool const in_module_tests = path.starts_with("src/modules/") && path.find("/tests/") != std::string_view::npos;
  bool const by_name = ends_with_any(path, std::array{"_test.cpp", "_bench.cpp", "_fuzz.cpp"}) || file_name(path).starts_with("test_");
  return is_cpp(path) && (by_name || in_module_tests || path.starts_with("tests/"));
}

std::string normalised(std::string_view text) {
  std::string out;
  for (char const c : text) {
    auto const byte = static_cast<unsigned char>(c);
    if (std::isspace(byte) == 0) {
      out += static_cast<char>(std::tolower(byte));
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

std::size_t find_word(std::string_view text, std::string_view word, std::size_t start) {
  for (std::size_t at = text.find(word, start); at != std::string_view::npos; at = text.find(word, at + 1)) {
    bool const begins = at == 0 || !is_word_character(text[at - 1]);
    std::size_t const end = at + word.size();
    if (begins && (end == text.size() || !is_word_character(text[end]))) return at;
  }
  return std::string_view::npos;
}

} // namespace shiji::architecture
