// SPDX-License-Identifier: Apache-2.0
#include "modules/evidence/module.hpp"

#include "embedded/modules_evidence_files.hpp"
#include "modules/evidence/service.hpp"

namespace shiji::evidence {

Module module() {
  Module m{.name = "evidence",
           .depends_on = {"organisation"},
           .permissions = {{"evidence.write", staff_roles()}, {"evidence.read", staff_roles()}},
           .files = embedded::modules_evidence_files()};
  m.add(command<prepare_store_file, store_file>("POST", "/api/evidence/files", "evidence.write").takes_file(largest_file));
  m.add(query<get_file>("/api/evidence/files/{evidence_id}", "evidence.read"));
  m.add(query<list_evidence>("/api/evidence", "evidence.read"));
  return m;
}

} // namespace shiji::evidence
