// SPDX-License-Identifier: Apache-2.0
#include "app/cli/demo/parts.hpp"
#include "embedded/demo_files.hpp"
#include "modules/imports/api.hpp"

#include <stdexcept>

namespace shiji::cli {

namespace {

std::string demo_file(std::string_view wanted) {
  for (auto const& [name, content] : embedded::demo_files())
    if (name == wanted) return std::string(content);
  throw std::runtime_error("the demo lacks " + std::string(wanted));
}

} // namespace

void begin_imports(UseCase& use, DemoIds const& ids) {
  acting_as(use, ids, "personnel", "import.write", [](UseCase& as) {
    imports::begin_import(as, {"people", "2026年新进人员花名册.csv", demo_file("roster.csv"), false}, true);
    imports::begin_import(as, {"facts", "四季度走访台账.csv", demo_file("visits.csv"), false}, false);
  });
}

} // namespace shiji::cli
