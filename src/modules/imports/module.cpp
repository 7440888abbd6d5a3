// SPDX-License-Identifier: Apache-2.0
#include "modules/imports/module.hpp"

#include "embedded/modules_imports_files.hpp"
#include "modules/imports/service.hpp"
#include "modules/imports/wizard/service.hpp"
#include "modules/imports/wizard/slices.hpp"

namespace shiji::imports {

Module module() {
  Module m{.name = "imports",
           .depends_on = {"organisation", "merit", "appraisal"},
           .permissions = {{"import.read", {Role::personnel, Role::leader, Role::supervision, Role::head, Role::system_admin}},
                           {"import.read_all", {Role::personnel, Role::leader, Role::supervision}},
                           {"import.write", {Role::personnel, Role::leader, Role::head, Role::system_admin}}},
           .files = embedded::modules_imports_files(),
           .jobs = {jobs::handler<import_slice>(slice_job, "import.write")}};
  m.add(list<list_imports>("/api/imports", "/api/imports.csv", "import.read"));
  m.add(query<list_import_kinds>("/api/imports/kinds", "import.read"));
  m.add(query<get_import_template>("/api/imports/templates/{kind}", "import.read"));
  m.add(command<prepare_upload_import, upload_import>("POST", "/api/imports", "import.write").takes_file(intake::largest_file));
  m.add(query<get_import>("/api/imports/{import_id}", "import.read"));
  m.add(command<plan_import>("PUT", "/api/imports/{import_id}/plan", "import.write"));
  m.add(command<prepare_check_import, check_import>("POST", "/api/imports/{import_id}/check", "import.write"));
  m.add(command<run_import>("POST", "/api/imports/{import_id}/run", "import.write"));
  m.add(command<cancel_import>("POST", "/api/imports/{import_id}/cancel", "import.write"));
  m.add(command<resume_import>("POST", "/api/imports/{import_id}/resume", "import.write"));
  m.add(command<undo_import>("POST", "/api/imports/{import_id}/undo", "import.write"));
  m.add(query<list_import_lines>("/api/imports/{import_id}/lines", "import.read").audited());
  m.add(query<get_import_faults>("/api/imports/{import_id}/faults", "import.read").audited());
  return m;
}

} // namespace shiji::imports
