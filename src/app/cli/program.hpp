// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/verbs.hpp"
#include "app/modules.hpp"
#include "platform/usecase/application.hpp"
#include "platform/usecase/runtime.hpp"

namespace shiji::cli {

enum class Access { alone, beside_a_server };

// The catalogue of the program's modules over one opened store: what every verb that opens a store stands on. Alone, the store is migrated;
// beside a server it must already have this program's schema.
struct Program {
  Program(StoreFlags const& flags, Access access, crypto::PasswordCost cost = {}, http::AddressBlocks admin_addresses = {});

  Catalogue catalogue;
  Runtime runtime;

  // The program itself as an actor in a zone. A verb is run by whoever may read the data folder and its keys: it acts with the rights of
  // the personnel office.
  Actor actor_in(Id<Zone> const& zone_id) const;
  Services services() { return runtime.services(catalogue); }

  // Runs an act outside HTTP, under the program's own name, in one transaction and with its own audit record.
  void commit(std::string const& action, Id<Zone> const& zone_id, std::function<void(UseCase&)> const& work);
};

} // namespace shiji::cli
