// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.hpp"

#include "platform/audit/audit.hpp"

namespace shiji::cli {

Program::Program(StoreFlags const& flags, Access access, crypto::PasswordCost cost, http::AddressBlocks admin_addresses)
    : catalogue(modules()),
      runtime({flags.data, flags.database, cost, access == Access::beside_a_server, nullptr, std::move(admin_addresses)}) {
  runtime.zone_offsets.look_up_with(catalogue.zone_offset);
  if (access == Access::alone)
    runtime.migrate(catalogue.migrations);
  else
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
