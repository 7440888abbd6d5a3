// SPDX-License-Identifier: Apache-2.0
#include "architecture/checks.hpp"
#include "architecture/dependencies.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>

namespace shiji::architecture {

namespace {

constexpr std::array<std::string_view, 5> layers{"base", "core", "platform", "modules", "app"};

std::optional<std::size_t> layer_of(std::string_view path) {
  std::string const first = path_parts(path).front();
  auto const found = std::find(layers.begin(), layers.end(), first);
  if (found == layers.end()) return std::nullopt;
  return static_cast<std::size_t>(found - layers.begin());
}

// "modules/merit/store.hpp" -> "merit"; empty for what is no module's file.
std::string module_of(std::string_view path) {
  auto const parts = path_parts(path);
  return parts.size() > 2 && parts[0] == "modules" ? parts[1] : std::string();
}

std::string without_src(std::string_view path) { return std::string(path.starts_with("src/") ? path.substr(4) : path); }

// "rules" of "modules/merit/rules.cpp".
std::string role_of(std::string_view path) {
  std::string const name = file_name(path);
  return name.substr(0, name.rfind('.'));
}

// Calls visit(file, path below src/, include) for every include of ours in the sources below src/.
template<class Visit>
void each_own_include(Tree const& tree, Visit visit) {
  for (File const& file : tree) {
    if (!is_cpp(file.path) || !file.path.starts_with("src/")) continue;
    for (Include const& include : cpp_includes(file.text)) {
      if (include.quoted) visit(file, without_src(file.path), include);
    }
  }
}

bool is_published(std::string_view path) { return file_name(path) == "api.hpp" || file_name(path) == "events.hpp"; }

// The first way from a module back to itself, as the modules passed; empty where there is none.
std::vector<std::string> way_back(Dependencies const& graph, std::string const& start) {
  std::vector<std::vector<std::string>> ways{{start}};
  std::set<std::string> seen;
  while (!ways.empty()) {
    std::vector<std::string> const way = ways.back();
    ways.pop_back();
    auto const node = graph.find(way.back());
    if (node == graph.end()) continue;
    for (auto const& [next, dependency] : node->second) {
      std::vector<std::string> longer = way;
      longer.push_back(next);
      if (next == start) return longer;
      if (seen.insert(next).second) ways.push_back(std::move(longer));
    }
  }
  return {};
}

// Why a file with this role may not include the path; empty where it may.
std::string inner_objection(std::string_view from, std::string_view to) {
  std::string const role = role_of(from), other = role_of(to), module = module_of(from);
  bool const own = module_of(to) == module;
  if (is_test("src/" + std::string(from))) return {};
  if (other == "module" && !module_of(to).empty() && !(own && role == "module")) return "only app includes a module.hpp";
  if (module.empty()) return {};
  if (role == "rules") {
    bool const pure = to.starts_with("base/") || to.starts_with("core/") || (own && (other == "types" || other == "rules"));
    if (!pure) return "rules see base, core and their module's types only";
  }
  if (role == "store" && other == "rules") return "store and rules never meet: service joins them";
  bool const upward = own && (other == "service" || other == "store" || other == "rules" || other == "module");
  if (role == "types" && upward) return "types know nothing of the files that use them";
  if (role == "store" && own && other == "service") return "a store does not call the service above it";
  return {};
}

} // namespace

Dependencies declared_dependencies(Tree const& tree) {
  Dependencies declared;
  for (File const& file : tree) {
    std::string const module = module_of(without_src(file.path));
    if (module.empty() || file_name(file.path) != "module.cpp") continue;
    std::string const code = cpp_code_only(file.text);
    for (std::size_t at = find_word(code, "depends_on"); at != std::string::npos; at = find_word(code, "depends_on", at + 1)) {
      std::size_t const open = std::min(code.find_first_of("({", at), code.size());
      std::size_t const close = code.find_first_of(")}", open);
      for (std::size_t quote = code.find('"', open); quote < close; quote = code.find('"', quote + 1)) {
        std::size_t const end = code.find('"', quote + 1);
        declared[module][file.text.substr(quote + 1, end - quote - 1)] = {file.path, line_of(code, quote)};
        quote = end;
      }
    }
  }
  return declared;
}

Findings layer_arrows(Tree const& tree) {
  Findings findings;
  each_own_include(tree, [&](File const& file, std::string const& path, Include const& include) {
    auto const from = layer_of(path), to = layer_of(include.path);
    if (!to) {
      bool const generated = include.path.starts_with("embedded/");
      if (generated || (is_test(file.path) && include.path.starts_with("support/"))) return;
      findings.push_back({file.path, include.line, "includes are rooted at src/: " + include.path});
    } else if (from && *to > *from) {
      findings.push_back(
          {file.path, include.line, std::string(layers[*from]) + " does not see " + std::string(layers[*to]) + ": " + include.path});
    }
  });
  return findings;
}

Findings module_arrows(Tree const& tree) {
  Findings findings;
  auto const declared = declared_dependencies(tree);
  each_own_include(tree, [&](File const& file, std::string const& path, Include const& include) {
    std::string const from = module_of(path), to = module_of(include.path);
    if (from.empty() || to.empty() || from == to) return;
    if (!is_published(include.path) && file_name(include.path) != "module.hpp") {
      findings.push_back({file.path, include.line, "of another module only api.hpp and events.hpp may be included: " + include.path});
    }
    auto const own = declared.find(from);
    if (!is_test(file.path) && (own == declared.end() || !own->second.contains(to))) {
      findings.push_back({file.path, include.line, "module " + from + " uses " + to + " and does not name it in depends_on"});
    }
  });
  return findings;
}

Findings inner_arrows(Tree const& tree) {
  Findings findings;
  each_own_include(tree, [&](File const& file, std::string const& path, Include const& include) {
    if (path.starts_with("app/")) return;
    std::string const objection = inner_objection(path, include.path);
    if (!objection.empty()) findings.push_back({file.path, include.line, objection + ": " + include.path});
  });
  return findings;
}

Findings module_cycles(Tree const& tree) {
  Dependencies graph = declared_dependencies(tree);
  each_own_include(tree, [&](File const& file, std::string const& path, Include const& include) {
    std::string const from = module_of(path), to = module_of(include.path);
    if (!from.empty() && !to.empty() && from != to && !is_test(file.path)) graph[from].try_emplace(to, Dependency{file.path, include.line});
  });
  Findings findings;
  for (auto const& [module, dependencies] : graph) {
    std::vector<std::string> const way = way_back(graph, module);
    if (way.empty()) continue;
    Dependency const& first = dependencies.at(way[1]);
    std::string text = way.front();
    for (std::size_t i = 1; i < way.size(); ++i) text += " -> " + way[i];
    findings.push_back({first.path, first.line, "modules depend on each other in a circle: " + text});
  }
  return findings;
}

Findings library_places(Tree const& tree) {
  struct Place {
    std::string_view library;
    std::vector<std::string_view> folders;
  };
  std::array const places{Place{"boost/asio", {"src/platform/http/"}}, Place{"boost/beast", {"src/platform/http/"}},
                          Place{"openssl/", {"src/platform/crypto/", "src/platform/http/", "src/core/digest/"}},
                          Place{"sqlite3.h", {"src/platform/database/"}}, Place{"libpq-fe.h", {"src/platform/database/"}}};
  Findings findings;
  for (File const& file : tree) {
    if (!is_cpp(file.path) || !file.path.starts_with("src/")) continue;
    for (Include const& include : cpp_includes(file.text)) {
      for (Place const& place : places) {
        bool const allowed =
            std::any_of(place.folders.begin(), place.folders.end(), [&](std::string_view folder) { return file.path.starts_with(folder); });
        if (include.path.starts_with(place.library) && !allowed) {
          findings.push_back({file.path, include.line, "<" + include.path + "> belongs in " + std::string(place.folders.front())});
        }
      }
    }
  }
  return findings;
}

} // namespace shiji::architecture
