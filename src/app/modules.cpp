// SPDX-License-Identifier: Apache-2.0
#include "app/modules.hpp"

#include "app/due_sources.hpp"
#include "modules/accounts/module.hpp"
#include "modules/appraisal/module.hpp"
#include "modules/audit_trail/module.hpp"
#include "modules/calendars/module.hpp"
#include "modules/contracts/module.hpp"
#include "modules/evidence/module.hpp"
#include "modules/imports/module.hpp"
#include "modules/jobs/module.hpp"
#include "modules/merit/module.hpp"
#include "modules/notifications/module.hpp"
#include "modules/organisation/module.hpp"
#include "modules/search/module.hpp"
#include "modules/views/module.hpp"

namespace shiji {

// In the order of their dependencies: a module stands after all it depends on.
std::vector<Module> modules() {
  declare_due_sources();
  return {
      search::module(),      organisation::module(), accounts::module(),      calendars::module(), evidence::module(),
      merit::module(),       appraisal::module(),    contracts::module(),     imports::module(),   jobs::module(),
      audit_trail::module(), views::module(),        notifications::module(),
  };
}

} // namespace shiji
