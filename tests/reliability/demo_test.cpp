// SPDX-License-Identifier: Apache-2.0
// The demo as `serve --demo` loads it.
#include "reliability/server_process.hpp"

#include <csignal>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

constexpr char const* in_league = " WHERE zone_id IN (SELECT z.zone_id FROM organisation_zone z JOIN organisation_zone l ON l.zone_id = "
                                  "z.parent_id WHERE l.code = 'shifan')";

void load(std::string const& data_dir) {
  ServerProcess server(data_dir, {}, {}, {"--demo"});
  server.signal(SIGTERM);
  CHECK(server.wait() == 0);
}

TEST_CASE("the demo's league holds three zones, 1,000 cadres and some 60,000 entries, and loading it again changes nothing") {
  TemporaryFolder folder;
  load(folder.path());
  auto const count = [&](std::string const& table) {
    return std::stoll(value(folder.path(), "SELECT count(*) FROM " + table + in_league));
  };
  // Two files more: of somebody who has left and of somebody who left and came back.
  CHECK(count("organisation_person") == 1002);
  auto const entries = count("merit_entry");
  CHECK(entries >= 55'000);
  CHECK(entries <= 65'000);
  std::string const head = value(folder.path(), "SELECT max(seq) FROM audit_record");
  load(folder.path());
  CHECK(count("merit_entry") == entries);
  CHECK(value(folder.path(), "SELECT max(seq) FROM audit_record") == head);
  Finished const verified = run_program({"verify", "--data", folder.path()});
  CHECK_MESSAGE(verified.status == 0, verified.output);
}

} // namespace
} // namespace shiji::test
