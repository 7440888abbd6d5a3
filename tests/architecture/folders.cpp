// SPDX-License-Identifier: Apache-2.0
#include "architecture/checks.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string>

namespace shiji::architecture {

namespace {

// The folders right below src/modules.
std::set<std::string> modules_of(Tree const& tree) {
  std::set<std::string> names;
  for (File const& file : tree) {
    auto const parts = path_parts(file.path);
    if (parts.size() > 3 && parts[0] == "src" && parts[1] == "modules") names.insert(parts[2]);
  }
  return names;
}

File const* find_file(Tree const& tree, std::string_view path) {
  auto const found = std::find_if(tree.begin(), tree.end(), [&](File const& file) { return file.path == path; });
  return found == tree.end() ? nullptr : &*found;
}

bool has_files_below(Tree const& tree, std::string const& folder) {
  return std::any_of(tree.begin(), tree.end(), [&](File const& file) { return file.path.starts_with(folder); });
}

bool contains(File const* file, std::string_view text) { return file != nullptr && file->text.find(text) != std::string::npos; }

bool is_numbered(std::string_view name) {
  return name.size() > 9 && name[4] == '_' &&
         std::all_of(name.begin(), name.begin() + 4, [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; });
}

} // namespace

Findings module_folders(Tree const& tree) {
  Findings findings;
  File const* const list = find_file(tree, "src/app/modules.cpp");
  for (std::string const& name : modules_of(tree)) {
    std::string const folder = "src/modules/" + name + "/";
    File const* const readme = find_file(tree, folder + "README.md");
    if (readme == nullptr) findings.push_back({folder, 1, "a module has a README.md"});
    if (!has_files_below(tree, folder + "schema/") && !contains(readme, "No schema: ")) {
      findings.push_back({folder, 1, "a module has schema/, or its README.md says \"No schema: reason\""});
    }
    if (!contains(list, "modules/" + name + "/module.hpp"))
      findings.push_back({"src/app/modules.cpp", 1, "every module is listed: " + name + " is missing"});
    if (find_file(tree, "web/src/modules/" + name + "/module.ts") == nullptr && !contains(readme, "No page: ")) {
      findings.push_back({folder, 1, "a module has web/src/modules/" + name + "/module.ts, or its README.md says \"No page: reason\""});
    }
  }
  return findings;
}

Findings schema_numbers(Tree const& tree) {
  std::map<std::string, std::set<int>> numbers;
  Findings findings;
  for (File const& file : tree) {
    std::size_t const at = file.path.find("/schema/");
    if (!is_sql(file.path) || at == std::string::npos || file.path.ends_with("_view.sql")) continue;
    std::string const name = file_name(file.path), folder = file.path.substr(0, at + 8);
    if (!is_numbered(name)) {
      findings.push_back({file.path, 1, "a schema file is called NNNN_subject.sql or subject_view.sql"});
    } else if (!numbers[folder].insert(std::stoi(name.substr(0, 4))).second) {
      findings.push_back({file.path, 1, "each schema number is used once: " + name.substr(0, 4)});
    }
  }
  for (auto const& [folder, used] : numbers) {
    if (*used.begin() != 1 || *used.rbegin() != static_cast<int>(used.size()))
      findings.push_back({folder, 1, "schema numbers run from 0001 without a gap"});
  }
  return findings;
}

} // namespace shiji::architecture
