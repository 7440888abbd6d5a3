// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.hpp"
#include "base/text.hpp"
#include "modules/imports/api.hpp"
#include "modules/organisation/api.hpp"
#include "platform/tabular/workbook/workbook.hpp"

#include <fstream>
#include <iostream>
#include <sstream>

#include <CLI/CLI.hpp>

namespace shiji::cli {
namespace {

struct ImportFlags : StoreFlags {
  std::string kind, file, zone;
  bool dry_run = false;
  bool english = false;
};

std::string read_file(std::string const& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(path + " cannot be read");
  return (std::ostringstream() << in.rdbuf()).str();
}

// The zone of that code, or where none is given the only league, or the only zone.
Id<Zone> target_zone(Program& program, std::string const& code) {
  auto const zones = organisation::zones(*program.runtime.database->snapshot());
  for (auto const& zone : zones)
    if (zone.code == code || (code.empty() && zones.size() == 1)) return zone.zone_id;
  throw std::runtime_error(code.empty() ? "--zone: this store has several zones; name one by its code"
                                        : "--zone: there is no zone with the code " + code);
}

void print_faults(imports::ImportReport const& report, Texts const& texts, Language language, std::string const& file) {
  for (auto const& fault : report.faults) {
    std::cerr << file << ":" << fault.line << ":" << fault.column;
    if (!fault.heading.empty()) std::cerr << " [" << fault.heading << "]";
    std::cerr << " " << texts.sentence(fault.code, {{"value", fault.value}, {"heading", fault.heading}}, language) << "\n";
  }
}

int import(ImportFlags const& flags) {
  Program program(flags, Access::alone);
  Language const language = flags.english ? Language::en : Language::zh;
  Id<Zone> const zone_id = target_zone(program, flags.zone);
  std::string const name = std::filesystem::path(flags.file).filename().string();
  std::string const bytes = read_file(flags.file);
  // Sheets of facts in CSV may name several places and references, which rows of a kind do not.
  bool const facts_sheet = flags.kind == "facts" && !tabular::looks_like_workbook(bytes);
  imports::ImportReport report;
  try {
    program.commit(facts_sheet ? "import_facts" : "import_sheet", zone_id, [&](UseCase& use) {
      report = facts_sheet ? imports::import_facts(use, {name, bytes, flags.dry_run})
                           : imports::import_sheet(use, {flags.kind, name, bytes, flags.dry_run});
      use.audit_subject("imports", name);
    });
  } catch (Refused const& no) {
    std::cerr << program.catalogue.texts.sentence(no.refusal.code, no.refusal.values, language) << "\n";
    return answer_is_no;
  }
  if (!report.faults.empty()) {
    print_faults(report, program.catalogue.texts, language, flags.file);
    Values const count{{"count", std::to_string(report.faults.size())}};
    std::cerr << program.catalogue.texts.sentence("import_faulty", count, language) << "\n";
    return answer_is_no;
  }
  if (!facts_sheet) {
    std::cout << (report.written ? "imported " : "would import ") << report.created << " new and " << report.updated << " changed "
              << flags.kind << ", " << report.unchanged << " unchanged, from " << report.rows << " lines (" << report.encoding << ")\n";
    return done;
  }
  std::cout << (report.written ? "imported " : "would import ") << report.facts << " facts and " << report.references << " references from "
            << report.rows << " lines (" << report.encoding << ")\n";
  return done;
}

} // namespace

void add_import(CLI::App& app, int& status) {
  auto* const verb = app.add_subcommand("import", "import a sheet while no server runs; all or nothing");
  auto const flags = std::make_shared<ImportFlags>();
  add_store_flags(*verb, *flags);
  verb->add_option("kind", flags->kind, "what the sheet holds")
      ->required()
      ->check(CLI::IsMember({"facts", "people", "posts", "units", "targets"}));
  verb->add_option("file", flags->file, "XLSX, or CSV in UTF-8 or GB18030")->required();
  verb->add_option("--zone", flags->zone, "the code of the zone that lines without a place go to");
  verb->add_flag("--dry-run", flags->dry_run, "read and judge the sheet, write nothing");
  verb->add_flag("--english", flags->english, "messages in English");
  verb->callback([flags, &status] { status = import(*flags); });
}

} // namespace shiji::cli
