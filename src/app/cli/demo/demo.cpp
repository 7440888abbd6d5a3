// SPDX-License-Identifier: Apache-2.0
#include "app/cli/demo/demo.hpp"

#include "app/cli/demo/neighbours.hpp"
#include "app/cli/demo/parts.hpp"
#include "app/cli/demo/sheet.hpp"
#include "platform/audit/audit.hpp"
#include "platform/identity/accounts.hpp"
#include "platform/log/log.hpp"
#include "platform/usecase/job_runner.hpp"

#include <ostream>

namespace shiji::cli {
namespace {

constexpr std::string_view demo_password = "shiji-demo";

// The rest of the league. Each zone has its own seed, so that one that is added later changes none of the others.
void load_neighbours(Program& program, UseCase& founding, DemoIds const& ids, Date demo_date) {
  auto const zones = found_neighbours(founding, ids.league_id);
  Sheet const sheet("neighbours.csv");
  std::uint64_t seed = 0;
  for (auto const& row : sheet.rows()) {
    Services const services = program.services();
    Actor const actor = program.actor_in(zones[seed]);
    UseCase use(services, actor, {}, founding.db);
    Dice dice(++seed);
    load_neighbours_work(use, row["code"], settle_neighbours(use, row["code"], dice), demo_date, dice);
  }
}

} // namespace

void load_demo(Program& program) {
  Runtime& runtime = program.runtime;
  if (runtime.demo_date()) return;
  if (identity::count_accounts(*runtime.database->snapshot()) > 0)
    throw std::runtime_error("--demo: this store holds other data; give an empty data folder");
  Sheet const zones("zone.csv");
  Date const demo_date = zones.rows().back().date("demo_date");
  int const offset = static_cast<int>(zones.rows().back().number("utc_offset_minutes"));
  std::string const password_hash = runtime.passwords.hash(demo_password);
  runtime.enter_demo_time(demo_date, offset);
  DemoIds ids;
  Services const services = program.services();
  runtime.database->commit([&](database::Transaction& transaction) {
    ids = {};
    Actor const founder = program.actor_in({});
    UseCase founding(services, founder, {}, transaction);
    load_zones(founding, ids);
    Actor const actor = program.actor_in(ids.zone_id);
    UseCase use(services, actor, {}, transaction);
    load_organisation(use, ids);
    load_schemes(use, ids);
    load_facts(use, ids);
    load_neighbours(program, founding, ids, demo_date);
    load_views(use);
    Actor librarian = program.actor_in({});
    librarian.zone_id = load_places(founding, librarian.grants);
    ids.published_league_id = librarian.zone_id;
    load_accounts(use, ids, password_hash);
    load_calendar(use);
    load_plan_and_powers(use, ids);
    load_contracts(use, ids);
    load_movement(use, ids);
    load_grades(use, ids);
    begin_imports(use, ids);
    load_talk(use, ids);
    UseCase library(services, librarian, {}, transaction);
    import_published(library);
    runtime.mark_demo(transaction, demo_date, offset);
    audit::append(transaction, {ids.zone_id, use.now(), {}, actor.address, "load_demo", "zone", ids.zone_id.text, "done", "{}"});
  });
  JobRunner(program.catalogue, runtime).run_due(); // what the demo's people are told
  log::info("demo_loaded", {{"zone", ids.zone_name}, {"people", static_cast<std::int64_t>(ids.people.size())}});
}

void print_demo_accounts(Program&, std::ostream& out) {
  out << "demo accounts (password " << demo_password << "):\n";
  Sheet const accounts("accounts.csv");
  for (auto const& row : accounts.rows())
    out << "  " << row["username"] << std::string(12 - row["username"].size(), ' ') << row["title"] << "\n";
}

} // namespace shiji::cli
