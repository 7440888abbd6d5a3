// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.hpp"

#include "platform/audit/audit.hpp"

namespace shiji::cli {

Program::Program(StoreFlags const& flags, Access access, crypto::PasswordCost cost)
    : catalogue(modules()), runtime({flags.data, flags.database, cost, access == Access::beside_a_server, nullptr}) {
  if (access == Access::alone) runtime.migrate(catalogue.migrations);
  else runtime.require_migrated(catalogue.migrations);
}

void Program::commit(std::string const& action, Id<Zone> const& zone_id, std::function<void(UseCase&)> const& work) {
  Services const services = runtime.services(catalogue.permissions, catalogue.events);
  Actor actor;
  actor.root_id = runtime.root_id();
  actor.zone_id = zone_id;
  actor.name = actor.username = "shiji";
  actor.address = "local";
  // A verb is run by whoever may read the data folder and its keys: it acts with the rights of the personnel office.
  actor.grants = {Grant{Role::personnel, database::Reach::zone, zone_id, {}}};
  runtime.database->commit([&](database::Transaction& transaction) {
    UseCase use(services, actor, {}, transaction);
    work(use);
    auto const outcome = use.take_outcome();
    audit::append(transaction, {zone_id.empty() ? actor.root_id : zone_id, use.now(), {}, actor.address, action, outcome.note.subject_kind,
                                outcome.note.subject_id, "done", "{}"});
  });
}

} // namespace shiji::cli
