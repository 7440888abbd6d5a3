// SPDX-License-Identifier: Apache-2.0
#include "app/modules.hpp"

#include "modules/accounts/module.hpp"
#include "modules/appraisal/module.hpp"
#include "modules/evidence/module.hpp"
#include "modules/imports/module.hpp"
#include "modules/jobs/module.hpp"
#include "modules/merit/module.hpp"
#include "modules/organisation/module.hpp"

namespace shiji {

// In the order of their dependencies: a module stands after all it depends on.
std::vector<Module> modules() {
  return {
      organisation::module(), accounts::module(), evidence::module(), merit::module(),
      appraisal::module(),    imports::module(),  jobs::module(),
  };
}

} // namespace shiji
