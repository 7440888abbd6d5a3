// SPDX-License-Identifier: Apache-2.0
#include "journeys/world.hpp"

#include "modules/appraisal/api.hpp"
#include "modules/organisation/api.hpp"
#include "modules/organisation/identity/service.hpp"
#include "modules/organisation/people/service.hpp"
#include "modules/organisation/posts/service.hpp"
#include "modules/organisation/quotas/service.hpp"
#include "modules/organisation/units/service.hpp"
#include "modules/organisation/zones/service.hpp"

#include <stdexcept>

namespace shiji::test {
namespace {

Date const start = make_date(2020, 1, 1);

std::string required(Reply const& reply, std::string const& path) {
  if (reply.status >= 300) throw std::runtime_error("the world cannot be made: " + reply.body);
  return path.empty() ? std::string() : reply.at(path);
}

appraisal::SchemeContent scheme_content(Date from) {
  using namespace appraisal;
  SchemeContent content;
  content.name = {"综合管理类考核办法"};
  content.name_en = {"General scheme"};
  content.valid_from = from;
  content.tie_breakers = {TieBreaker::fewer_deducts};
  content.indicators = {
      {{"visits"}, {"服务"}, {"Service"}, {"企业走访"}, {"Visits"}, IndicatorType::more, 10'000, 20'000, {}, {}, "户", "visits", false}};
  content.rules = {{"visit_counts", "visit", "", 0, "visits", merit::Measure::actual, merit::EntryKind::credit, "count", 0, {}},
                   {"visit_points", "visit", "", 0, "points", merit::Measure::actual, merit::EntryKind::credit, "constant", 100, {}}};
  return content;
}

} // namespace

Catalogue const& program_catalogue() {
  static Catalogue const all(modules());
  return all;
}

World::World(ApplicationFixture& app, std::string const& code, Date on) : application(app), zone_id(app.zone_id), day(on) {
  clients_.emplace(Role::personnel, app.client(Role::personnel));
  make_organisation(code);
  make_appraisal();
  make_clients();
  make_facts();
}

std::string World::visit(std::string const& title, std::string const& record) const {
  return R"({"kind":"visit","title":")" + title + R"(","occurred_on":")" + format_date(day) +
         R"(","quantities":{"count":1},"actors":[{"subject_kind":"person","subject_id":")" + li.text +
         R"(","share_bp":10000}],"evidence":[],"record":")" + record + "\"}";
}

void World::make_organisation(std::string const& code) {
  Client& office = as(Role::personnel);
  application.commit(office, [&](UseCase& use) {
    using namespace organisation;
    create_zone_as(use, use.zone_id(), {{}, ZoneKind::zone, {code}, {"园区" + code}, 480, {{"管委会" + code}}, {}, start});
    Id<Unit> const root = root_unit(use.db, use.zone_id())->unit_id;
    zone_unit = root.text;
    department = create_unit(use, {root, UnitKind::department, {"内设机构"}, {"企业服务中心"}, start}).unit_id.text;
    section = create_unit(use, {Id<Unit>(department), UnitKind::section, {"股室"}, {"服务一股"}, start}).unit_id.text;
    other_department = create_unit(use, {root, UnitKind::department, {"内设机构"}, {"招商局"}, start}).unit_id.text;
    set_quota(use, {root, {"general"}, 0, 100});
    set_quota(use, {Id<Unit>(department), {"general"}, 0, 40});
    set_quota(use, {Id<Unit>(other_department), {"general"}, 0, 20});
    ids["post_id"] = create_post(use, {Id<Unit>(section), {"机动"}, {"general"}, 1, 2, {}, start}).post_id.text;
  });
  li = person("李青" + code, section, 1);
  wang = person("王岚" + code, section, 1);
  chen = person("陈部长" + code, department, 3);
  zhao = person("赵局长" + code, other_department, 3);
  application.commit(office, [&](UseCase& use) {
    organisation::SetIdentity identity{li, 2, {}, {}, {}};
    identity.original_identity.text = original_identity;
    identity.phone.emplace().text = phone;
    identity.id_number.emplace().text = id_number;
    organisation::set_identity(use, identity);
  });
  ids["zone_id"] = zone_id.text;
  ids["unit_id"] = section;
  ids["person_id"] = ids["subject_id"] = li.text;
}

Id<Person> World::person(std::string const& name, std::string const& unit, std::int64_t level) {
  Id<Person> made;
  application.commit(as(Role::personnel), [&](UseCase& use) {
    using namespace organisation;
    made = create_person(use, {{name}, Gender::unknown, {}, start}).person_id;
    appoint(use, {made, 1, create_post(use, {Id<Unit>(unit), {"岗位" + name}, {"general"}, level, 1, {}, start}).post_id, start});
  });
  return made;
}

void World::make_appraisal() {
  application.commit(as(Role::personnel), [&](UseCase& use) {
    using namespace appraisal;
    std::string const period = std::to_string(day.year) + "Q4";
    open_period(use, {period, "四季度", make_date(day.year, 10, 1), make_date(day.year, 12, 31)});
    load_adopted_scheme(use, {"general", scheme_content(make_date(day.year, 1, 1)), "管委会会议", use.now()});
    load_targets(use, {{"visits", TargetLevel::person, li.text, period, 1000}, {"visits", TargetLevel::person, wang.text, period, 1000}});
    add_reference(use, zone_id, {"A1", "≥400", "户", "走访户数", "Visits", "", "published.csv"});
    ids["period_id"] = period;
    ids["indicator"] = "visits";
    ids["category"] = "general";
  });
  ids["scheme_id"] = required(
      as(Role::personnel).post("/api/schemes", R"({"category":"general","name":"草案","name_en":"Draft","valid_from":"2099-01-01"})"),
      "scheme_id");
}

void World::make_clients() {
  for (Role const role : all_roles()) {
    if (role == Role::personnel) continue;
    bool const above = role == Role::head;
    bool const own = role == Role::cadre || role == Role::specialist || role == Role::clerk;
    auto const reach = above ? database::Reach::department : own ? database::Reach::self : database::Reach::zone;
    Id<Person> const who = above ? chen : role == Role::cadre ? li : Id<Person>();
    clients_.emplace(role, application.client(role, reach, above ? department : "", who));
  }
}

// A declaration of kinship that waits, a leaving under way, a contract that ends with the year.
void World::make_movement() {
  Client& office = as(Role::personnel);
  ids["relation_id"] = required(office.post("/api/relations", R"({"person_id":")" + li.text + R"(","relative_id":")" + wang.text +
                                                                  R"(","kind":"in_law","detail":"姑嫂"})"),
                                "relation_id");
  std::string const year = std::to_string(day.year);
  ids["contract_id"] =
      required(office.post("/api/people/" + wang.text + "/contracts", R"({"number":"HT-001","kind":"yearly","valid_from":")" + year +
                                                                          R"(-01-01","valid_to":")" + year + R"(-12-31"})"),
               "contract_id");
  ids["leaving_id"] = required(office.act("POST", "/api/people/" + wang.text + "/leave", 2,
                                          R"({"kind":"transfer","last_day":")" + year + R"(-12-31","receiver_id":")" + li.text +
                                              R"(","reason":"调往市直单位工作"})"),
                               "leaving_id");
}

void World::make_facts() {
  Client& cadre = as(Role::cadre);
  ids["evidence_id"] = required(
      cadre.send("POST", "/api/evidence/files?name=visit.txt", "走访记录" + zone_id.text, {{"Content-Type", "text/plain"}}), "evidence_id");
  std::string body = visit("走访北辰电气");
  body.replace(body.find("\"evidence\":[]"), 13, R"("evidence":[")" + ids["evidence_id"] + "\"]");
  std::string const confirmed = required(cadre.post("/api/facts", body), "fact_id");
  required(as(Role::head).act("POST", "/api/facts/" + confirmed + "/confirm", 1), "");
  ids["confirmed_fact_id"] = confirmed;
  ids["fact_id"] = required(cadre.post("/api/facts", visit()), "fact_id");
  make_movement();
  ids["seq"] = "1";
  ids["account_id"] = as(Role::clerk).account_id.text;
}

} // namespace shiji::test
