// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.hpp"

#include "modules/organisation/api.hpp"
#include "modules/search/api.hpp"
#include "platform/audit/audit.hpp"

#include <iostream>
#include <unistd.h>

namespace shiji::cli {
namespace {

// A store from before the search has its records entered when it is first opened; on a terminal one sees how far it is.
void enter_into_search(Runtime& runtime) {
  std::vector<Id<Zone>> zones;
  for (auto const& zone : organisation::zones(*runtime.database->snapshot())) zones.push_back(zone.zone_id);
  bool const seen = isatty(STDERR_FILENO) == 1;
  bool began = false;
  search::catch_up(*runtime.database, runtime.root_id(), zones, [&](std::int64_t entered) {
    if (seen) std::cerr << "\rentering records into the search: " << entered << std::flush;
    began = true;
  });
  if (seen && began) std::cerr << "\n";
}

} // namespace

Program::Program(StoreFlags const& flags, Access access, crypto::PasswordCost cost, http::AddressBlocks admin_addresses)
    : catalogue(modules()),
      runtime({flags.data, flags.database, cost, access == Access::beside_a_server, nullptr, std::move(admin_addresses)}) {
  runtime.zone_offsets.look_up_with(catalogue.zone_offset);
  if (access == Access::alone) {
    runtime.migrate(catalogue.migrations);
    enter_into_search(runtime);
  } else
    runtime.require_migrated(catalogue.migrations);
}

Actor Program::actor_in(Id<Zone> const& zone_id) const { return actor_of_installation(runtime.root_id(), zone_id); }

void Program::commit(std::string const& action, Id<Zone> const& zone_id, std::function<void(UseCase&)> const& work) {
  Services const given = services();
  Actor const actor = actor_in(zone_id);
  runtime.database->commit([&](database::Transaction& transaction) {
    UseCase use(given, actor, {}, transaction);
    work(use);
    auto const note = use.take_outcome().note;
    audit::append(transaction, {zone_id, use.now(), {}, actor.address, action, note.subject_kind, note.subject_id, "done", "{}"});
  });
}

} // namespace shiji::cli
