// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "architecture/tree.hpp"

#include <map>

namespace shiji::architecture {

// Where a dependency is written.
struct Dependency {
  std::string path;
  std::size_t line;
};

// Of each module the modules it depends on.
using Dependencies = std::map<std::string, std::map<std::string, Dependency>>;

// What the module.cpp of each module names in depends_on = {"…", …} or depends_on("…", …).
Dependencies declared_dependencies(Tree const& tree);

} // namespace shiji::architecture
