// SPDX-License-Identifier: Apache-2.0
// The verb doctor: looks at a store and its surroundings and says what is wrong, and what will be.
#include "app/cli/program.hpp"
#include "app/cli/progress.hpp"
#include "app/cli/verbs.hpp"
#include "core/calendar/working_days.hpp"
#include "core/digest/sm3.hpp"
#include "modules/evidence/api.hpp"
#include "modules/merit/api.hpp"
#include "modules/organisation/api.hpp"
#include "platform/audit/audit.hpp"
#include "platform/database/health.hpp"
#include "platform/identity/accounts.hpp"

#include <filesystem>
#include <iostream>
#include <optional>

#include <CLI/CLI.hpp>

namespace shiji::cli {
namespace {

namespace fs = std::filesystem;

enum class Verdict { ok, warning, fault };

// One line per check: the verdict, what was looked at, what was found.
class Findings {
 public:
  void add(Verdict verdict, std::string const& subject, std::string const& found) {
    static constexpr std::string_view words[] = {"ok     ", "warning", "FAULT  "};
    std::cout << words[static_cast<int>(verdict)] << "  " << subject << ": " << found << "\n";
    has_fault_ = has_fault_ || verdict == Verdict::fault;
  }
  void judge(bool good, Verdict otherwise, std::string const& subject, std::string const& found) {
    add(good ? Verdict::ok : otherwise, subject, found);
  }
  bool has_fault() const { return has_fault_; }

 private:
  bool has_fault_ = false;
};

constexpr std::uintmax_t mebibyte = 1 << 20;
constexpr std::uintmax_t reserve_mib = 512; // below it or below 5 % of the disk

void check_folder(Findings& findings, std::string const& folder) {
  auto const open_to = fs::status(folder).permissions() & (fs::perms::group_all | fs::perms::others_all);
  findings.judge(open_to == fs::perms::none, Verdict::fault, "folder",
                 open_to == fs::perms::none ? folder + " belongs to its owner alone" : folder + " can be entered by others: chmod 700");
  auto const space = fs::space(folder);
  bool const enough = space.available >= reserve_mib * mebibyte && space.available >= space.capacity / 20;
  findings.judge(enough, Verdict::warning, "disk", std::to_string(space.available / mebibyte) + " MiB free");
}

void check_database(Findings& findings, Program& program, database::Reader& reader) {
  auto const faults = database::engine_faults(reader, program.runtime.database->is_postgres());
  for (std::string const& fault : faults) findings.add(Verdict::fault, "database", fault);
  if (faults.empty()) findings.add(Verdict::ok, "database", "pages and references are whole");
}

void check_chains(Findings& findings, Program& program, database::Reader& reader) {
  auto const audit_of = [&](std::string const& name, Id<Zone> const& zone_id) {
    if (auto const fault = audit::verify(reader, zone_id))
      findings.add(Verdict::fault, name, "audit record " + std::to_string(fault->seq) + " does not fit: " + fault->reason);
    else
      findings.add(Verdict::ok, name, "audit trail holds, " + std::to_string(audit::head(reader, zone_id).seq) + " records");
  };
  audit_of("installation", program.runtime.root_id());
  for (auto const& zone : organisation::zones(reader)) {
    if (auto const fault = merit::verify_ledger(reader, zone.zone_id))
      findings.add(Verdict::fault, zone.name, "ledger entry " + std::to_string(fault->seq) + " does not fit: " + fault->reason);
    else
      findings.add(Verdict::ok, zone.name, "ledger holds, " + std::to_string(merit::ledger_head(reader, zone.zone_id).seq) + " entries");
    audit_of(zone.name, zone.zone_id);
  }
}

void check_files(Findings& findings, Program& program, database::Reader& reader) {
  ProgressLine line;
  std::int64_t good = 0;
  bool all_good = true;
  auto const fault = [&](std::string const& what) {
    findings.add(Verdict::fault, "files", what);
    all_good = false;
  };
  for (auto const& zone : organisation::zones(reader))
    for (std::string const& sm3 : evidence::stored_digests(reader, zone.zone_id)) try {
        if (program.runtime.files.read(sm3))
          line.show(std::to_string(++good) + " files");
        else
          fault(sm3 + " is missing, evidence of " + zone.name);
      } catch (files::FileError const& error) {
        fault(error.what());
      }
  if (all_good) findings.add(Verdict::ok, "files", std::to_string(good) + " files of evidence are there and unchanged");
}

void check_people_in_charge(Findings& findings, database::Reader& reader) {
  for (Role const role : {Role::system_admin, Role::security_admin, Role::audit_admin}) {
    auto const count = identity::count_active_with(reader, role);
    findings.judge(count > 0, Verdict::warning, "accounts",
                   (count > 0 ? std::to_string(count) : "no") + " active account with the role " + std::string(to_text(role)));
  }
}

void check_calendar(Findings& findings, Date today) {
  int const this_year = today.year;
  bool const late_in_the_year = today >= make_date(this_year, 11, 15); // the notice of the next year is out by then
  for (int const year : {this_year, this_year + 1}) {
    if (year != this_year && !late_in_the_year) continue;
    bool const loaded = built_in_calendar().is_loaded(year);
    findings.judge(loaded, Verdict::warning, "calendar",
                   std::to_string(year) + (loaded ? " is announced" : " is not loaded: its working days are provisional"));
  }
}

int examine(StoreFlags const& flags) {
  Findings findings;
  check_folder(findings, flags.data);
  Program program(flags, Access::beside_a_server);
  findings.add(Verdict::ok, "keys", "the keys open and belong to their owner alone");
  findings.add(Verdict::ok, "schema", "it is this program's");
  auto const reader = program.runtime.database->snapshot();
  check_database(findings, program, *reader);
  check_chains(findings, program, *reader);
  check_files(findings, program, *reader);
  check_people_in_charge(findings, *reader);
  check_calendar(findings, civil_date(program.runtime.clock().now(), 480));
  if (program.runtime.demo_date()) findings.add(Verdict::ok, "demo", "this is a demo store: everybody knows its passwords");
  return findings.has_fault() ? answer_is_no : done;
}

} // namespace

void add_doctor(CLI::App& app, int& status) {
  auto* const verb = app.add_subcommand("doctor", "look for what is wrong with a store and its surroundings; works beside a live server");
  auto const flags = std::make_shared<StoreFlags>();
  add_store_flags(*verb, *flags);
  verb->callback([flags, &status] { status = examine(*flags); });
}

} // namespace shiji::cli
