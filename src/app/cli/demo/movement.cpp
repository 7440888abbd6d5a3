// SPDX-License-Identifier: Apache-2.0
// Heads, kinship, and who came and went.
#include "app/cli/demo/parts.hpp"
#include "app/cli/demo/sheet.hpp"
#include "modules/organisation/identity/service.hpp"
#include "modules/organisation/leaving/service.hpp"
#include "modules/organisation/people/service.hpp"
#include "modules/organisation/plans/service.hpp"
#include "modules/organisation/powers/service.hpp"
#include "modules/organisation/relations/service.hpp"
#include "modules/organisation/units/service.hpp"

namespace shiji::cli {
namespace {

std::int64_t version_of(UseCase& use, Id<Person> const& person_id) {
  Query query(use.services, use.actor, "person.read", use.db);
  return organisation::get_person(query, {person_id}).version;
}

Id<Person> somebody_new(UseCase& use, DemoIds const& ids, Sheet::Row const& row) {
  auto const gender = *from_text<organisation::Gender>(row["gender"]);
  auto person = organisation::create_person(use, {{row["name"]}, gender, row.number("birth_year"), row.date("joined_on")});
  person = organisation::appoint(use, {person.person_id, person.version, ids.posts.at(row["post"]), row.date("appointed_on")});
  organisation::set_identity(use, {person.person_id, person.version, {row["original_identity"]}, {}, {}});
  return person.person_id;
}

// Settles the first items of a handover list, or all of them; answers the version after it.
std::int64_t settle(UseCase& use, Id<Leaving> const& leaving, std::int64_t version, bool all) {
  Query query(use.services, use.actor, "leaving.settle", use.db);
  auto const items = organisation::get_leaving(query, {leaving}).items;
  for (std::int64_t item = 1; item <= (all ? items : 1); ++item)
    version = organisation::settle_handover(use, {leaving, version, item, organisation::HandoverState::done, {}}).version;
  return version;
}

void load_leaving(UseCase& use, DemoIds const& ids, Sheet::Row const& row) {
  auto const person = row.has("person") ? ids.people.at(row["person"]) : somebody_new(use, ids, row);
  bool const leaves = row["state"] == "left";
  auto const opened = organisation::open_leaving(use, {person,
                                                       version_of(use, person),
                                                       *from_text<organisation::LeavingKind>(row["kind"]),
                                                       row.date("last_day"),
                                                       ids.people.at(row["receiver"]),
                                                       {},
                                                       {row["reason"]}});
  auto const version = settle(use, opened.leaving_id, opened.version, leaves);
  if (!leaves) return;
  organisation::complete_leaving(use, {opened.leaving_id, version});
  if (row.has("returned_on")) organisation::rehire(use, {person, version_of(use, person), row.date("returned_on")});
}

} // namespace

void acting_as(UseCase& use, DemoIds const& ids, std::string const& username, std::string_view permission,
               std::function<void(UseCase&)> const& work) {
  Actor actor = use.actor;
  actor.account_id = ids.accounts.at(username);
  actor.name = ids.account_names.at(username);
  if (auto const person = ids.account_people.find(username); person != ids.account_people.end()) actor.person_id = person->second;
  UseCase as(use.services, actor, permission, use.db);
  work(as);
}

void load_heads(UseCase& use, DemoIds const& ids) {
  Sheet const sheet("heads.csv");
  for (auto const& row : sheet.rows()) organisation::set_head(use, {ids.units.at(row["unit"]), 1, ids.posts.at(row["post"])});
}

void load_plan_and_powers(UseCase& use, DemoIds const& ids) {
  Sheet const powers("powers.csv");
  for (auto const& row : powers.rows())
    organisation::add_power(use, {{row["number"]},
                                  {row["title"]},
                                  {row["kind"]},
                                  *from_text<organisation::PowerHolder>(row["holder"]),
                                  ids.units.at(row["unit"]),
                                  {row["basis"]},
                                  row.date("from")});
  organisation::ChangePlan plan;
  plan.name = {"机构优化方案（五个内设机构、一个事业单位、三家公司）"};
  plan.adopts_on = make_date(2027, 1, 1);
  plan.document = shape::NonEmptyText<120>{"管委会会议纪要（演示）2026-11-16"};
  std::map<std::string, std::int64_t> lines;
  Sheet const sheet("plan.csv");
  for (auto const& row : sheet.rows()) {
    auto const parent = row.has("parent") ? std::optional(lines.at(row["parent"])) : std::nullopt;
    auto const unit = row.has("unit") ? std::optional(ids.units.at(row["unit"])) : std::nullopt;
    lines[row["code"]] = static_cast<std::int64_t>(plan.lines.size());
    plan.lines.push_back({parent, unit, *from_text<organisation::UnitKind>(row["kind"]), {row["class"]}, {row["name"]}});
  }
  acting_as(use, ids, "personnel", "plan.write", [&](UseCase& as) {
    auto const draft = organisation::create_plan(as, {plan.name, plan.adopts_on, plan.document});
    plan.plan_id = draft.plan_id;
    plan.version = draft.version;
    organisation::change_plan(as, plan);
  });
}

void load_movement(UseCase& use, DemoIds const& ids) {
  Sheet const relations("relations.csv");
  for (auto const& row : relations.rows()) {
    organisation::RelationVersion made;
    acting_as(use, ids, row["declared_by"], "relation.declare", [&](UseCase& as) {
      made = organisation::declare_relation(as, {ids.people.at(row["person"]),
                                                 ids.people.at(row["relative"]),
                                                 *from_text<organisation::RelationKind>(row["kind"]),
                                                 {row["detail"]}});
    });
    if (row["state"] != "confirmed") continue;
    acting_as(use, ids, row["confirmed_by"], "relation.confirm", [&](UseCase& as) {
      organisation::confirm_relation(as, {made.relation_id, made.version});
    });
  }
  Sheet const leavings("leavings.csv");
  for (auto const& row : leavings.rows())
    acting_as(use, ids, "personnel", "leaving.write", [&](UseCase& as) { load_leaving(as, ids, row); });
}

} // namespace shiji::cli
