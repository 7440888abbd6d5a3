// SPDX-License-Identifier: Apache-2.0
#include "app/cli/export_folder.hpp"
#include "app/cli/verbs.hpp"
#include "modules/appraisal/api.hpp"

#include <iostream>

#include <CLI/CLI.hpp>

namespace shiji::cli {
namespace {

int recompute(std::string const& folder) {
  appraisal::ExportedZone zone;
  try {
    zone = read_export(folder);
  } catch (UnreadableExport const& no) {
    std::cerr << no.what() << "\n";
    return bad_usage;
  }
  auto const answer = appraisal::recompute_export(zone);
  for (std::string const& fault : answer.faults) std::cout << fault << "\n";
  std::cout << zone.head.zone_code << ": " << zone.ledger.size() << " entries replayed, " << answer.results << " results recomputed, "
            << answer.faults.size() << " differences\n";
  return answer.faults.empty() ? done : answer_is_no;
}

} // namespace

void add_recompute(CLI::App& app, int& status) {
  auto* const verb = app.add_subcommand("recompute", "work out every result of an export anew, without a store, and name what differs");
  auto const folder = std::make_shared<std::string>();
  verb->add_option("folder", *folder, "a folder that `shiji export` wrote")->required();
  verb->callback([folder, &status] { status = recompute(*folder); });
}

} // namespace shiji::cli
