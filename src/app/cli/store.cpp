// SPDX-License-Identifier: Apache-2.0
// The verbs that open a store and do one thing: migrate, verify, openapi, calc.
#include "app/cli/calc/calc.hpp"
#include "app/cli/heads.hpp"
#include "app/cli/program.hpp"
#include "app/cli/verbs.hpp"
#include "app/openapi.hpp"
#include "modules/merit/api.hpp"
#include "modules/organisation/api.hpp"
#include "platform/audit/audit.hpp"

#include <iostream>

#include <CLI/CLI.hpp>

namespace shiji::cli {
namespace {

struct HeadsFlags {
  std::string file, key;
};

// Replays both chains of every zone and names the first entry that does not fit.
int verify(StoreFlags const& flags, HeadsFlags const& heads) {
  Program program(flags, Access::beside_a_server);
  auto const reader = program.runtime.database->snapshot();
  int status = done;
  std::vector<std::pair<std::string, Id<Zone>>> chains{{"installation", program.runtime.root_id()}};
  for (auto const& zone : organisation::zones(*reader)) chains.emplace_back(zone.name, zone.zone_id);
  for (auto const& [name, zone_id] : chains) {
    if (auto const fault = merit::verify_ledger(*reader, zone_id)) {
      std::cout << name << ": ledger entry " << fault->seq << " does not fit: " << fault->reason << "\n";
      status = answer_is_no;
    } else {
      auto const head = merit::ledger_head(*reader, zone_id);
      std::cout << name << ": ledger holds, " << head.seq << " entries, head " << head.hash << "\n";
    }
    if (auto const fault = audit::verify(*reader, zone_id)) {
      std::cout << name << ": audit record " << fault->seq << " does not fit: " << fault->reason << "\n";
      status = answer_is_no;
    } else {
      auto const head = audit::head(*reader, zone_id);
      std::cout << name << ": audit trail holds, " << head.seq << " records, head " << head.hash << "\n";
    }
  }
  if (!heads.file.empty() && !heads_hold(*reader, program.runtime.root_id(), heads.file, heads.key, std::cout)) status = answer_is_no;
  return status;
}

} // namespace

void add_store_flags(CLI::App& verb, StoreFlags& flags) {
  verb.add_option("--data", flags.data, "the data folder")->required();
  verb.add_option("--database", flags.database, "postgres://… instead of SQLite in the data folder");
}

void add_migrate(CLI::App& app, int& status) {
  auto* const verb = app.add_subcommand("migrate", "bring a store's schema up to date");
  auto const flags = std::make_shared<StoreFlags>();
  add_store_flags(*verb, *flags);
  verb->callback([flags, &status] {
    Program const program(*flags, Access::alone);
    std::cout << "the schema is up to date\n";
    status = done;
  });
}

void add_verify(CLI::App& app, int& status) {
  auto* const verb = app.add_subcommand("verify", "replay the ledger and the audit trail of every zone; works beside a live server");
  auto const flags = std::make_shared<StoreFlags>();
  auto const heads = std::make_shared<HeadsFlags>();
  add_store_flags(*verb, *flags);
  verb->add_option("--heads", heads->file,
                   "signed heads that left the machine earlier: finds a chain that was cut off, rolled back or rewritten");
  verb->add_option("--heads-key", heads->key, "the public key (PEM); heads-key.pem beside the file by default");
  verb->callback([flags, heads, &status] { status = verify(*flags, *heads); });
}

void add_openapi(CLI::App& app, int& status) {
  app.add_subcommand("openapi", "print the OpenAPI document of every route")->callback([&status] {
    std::cout << openapi_document(Catalogue(modules()));
    status = done;
  });
}

void add_calc(CLI::App& app, int& status) {
  auto* const verb = app.add_subcommand("calc", "compute one form: JSON on standard input, JSON on standard output");
  auto const form = std::make_shared<std::string>();
  verb->add_option("form", *form, "due, score, index, grade, pay, flags, match, panel, bundle or yoy")->required();
  verb->callback([form, &status] { status = calc::run_calc(*form, std::cin, std::cout, std::cerr); });
}

} // namespace shiji::cli
