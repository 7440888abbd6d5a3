// SPDX-License-Identifier: Apache-2.0
#include "app/cli/export_folder.hpp"
#include "app/cli/program.hpp"
#include "modules/appraisal/api.hpp"
#include "modules/organisation/api.hpp"

#include <iostream>

#include <CLI/CLI.hpp>

namespace shiji::cli {
namespace {

struct ExportFlags : StoreFlags {
  std::string zone, folder;
};

int export_results(ExportFlags const& flags) {
  Program program(flags, Access::beside_a_server);
  auto const reader = program.runtime.database->snapshot();
  for (auto const& zone : organisation::zones(*reader)) {
    if (zone.code != flags.zone) continue;
    Services const services = program.services();
    Actor const actor = program.actor_in(zone.zone_id);
    Date const today = Query(services, actor, "", *reader).today();
    auto const exported = appraisal::export_zone(*reader, zone.zone_id, zone.code, today);
    write_export(exported, flags.folder);
    std::cout << zone.code << ": " << exported.ledger.size() << " entries, " << exported.results.size() << " results of "
              << exported.periods.size() << " periods, head " << exported.head.ledger_hash << "\n";
    return done;
  }
  throw std::runtime_error("--zone: there is no zone with the code " + flags.zone);
}

} // namespace

void add_export(CLI::App& app, int& status) {
  auto* const verb = app.add_subcommand("export", "write a zone's ledger, schemes and results as plain files; works beside a live server");
  auto const flags = std::make_shared<ExportFlags>();
  add_store_flags(*verb, *flags);
  verb->add_option("--zone", flags->zone, "the code of the zone")->required();
  verb->add_option("folder", flags->folder, "where the files go; new or empty")->required();
  verb->callback([flags, &status] { status = export_results(*flags); });
}

} // namespace shiji::cli
