// SPDX-License-Identifier: Apache-2.0
#include "modules/imports/module.hpp"

#include "embedded/modules_imports_files.hpp"
#include "modules/imports/service.hpp"

namespace shiji::imports {

Module module() {
  Module m{.name = "imports",
           .depends_on = {"organisation", "merit", "appraisal"},
           .permissions = {{"import.read", {Role::personnel, Role::leader, Role::supervision, Role::system_admin}}},
           .files = embedded::modules_imports_files()};
  m.add(list<list_imports>("/api/imports", "/api/imports.csv", "import.read"));
  return m;
}

} // namespace shiji::imports
