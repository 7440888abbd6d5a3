// SPDX-License-Identifier: Apache-2.0
#include "app/cli/demo/parts.hpp"
#include "app/cli/demo/sheet.hpp"
#include "modules/merit/api.hpp"

namespace shiji::cli {
namespace {

// The working day of a demo fact ends at five in the afternoon; facts decided on one day follow each other in the order of the file.
Instant afternoon_of(Date date, Context const& use) { return instant_of(date, 17 * 60, use.utc_offset_minutes()); }

std::vector<merit::Actor> actors_of(Sheet::Row const& row, DemoIds const& ids) {
  std::vector<merit::Actor> actors;
  for (auto const& part : split(row["actors"], ';')) {
    auto const pieces = split(part, ':');
    actors.push_back({merit::SubjectKind::person, ids.people.at(pieces.at(0)).text, std::stoll(pieces.at(1))});
  }
  return actors;
}

merit::NewFact fact_of(Sheet::Row const& row, DemoIds const& ids) {
  merit::NewFact fact;
  fact.kind = row["kind"];
  fact.title = row["title"];
  fact.occurred_on = row.date("occurred_on");
  fact.source_kind = "demo";
  fact.source_id = row.has("corrects") ? row["id"] : row["record"] + "/" + row["id"];
  for (char const* field : {"count", "amount_fen", "days_x100", "days_late", "rating_x100", "on_time"})
    if (row.has(field)) fact.quantities[field] = row.number(field);
  fact.actors = actors_of(row, ids);
  return fact;
}

} // namespace

void load_facts(UseCase& use, DemoIds& ids) {
  auto& by_code = ids.facts;
  Sheet const sheet("facts.csv");
  for (auto const& row : sheet.rows()) {
    merit::FactHistory past;
    past.status = *from_text<merit::FactStatus>(row["status"]);
    past.declared_by = ids.people.at(row["declarer"]);
    past.declarer_name = ids.names.at(row["declarer"]);
    past.declared_at = afternoon_of(row.date("declared_on"), use);
    if (row.has("confirmer")) {
      past.decided_by = ids.people.at(row["confirmer"]);
      past.decider_name = ids.names.at(row["confirmer"]);
    }
    if (row.has("decided_on")) past.decided_at = afternoon_of(row.date("decided_on"), use);
    past.rejection = row["reason"];
    if (row.has("corrects")) past.corrects = by_code.at(row["corrects"]);
    by_code[row["id"]] = merit::load_fact(use, fact_of(row, ids), past);
  }
}

} // namespace shiji::cli
