// SPDX-License-Identifier: Apache-2.0
// Plans of the tree and the powers list.
#include "modules/organisation/plans/rules.hpp"
#include "modules/organisation/plans/service.hpp"
#include "modules/organisation/powers/service.hpp"
#include "modules/organisation/tests/fixture.hpp"

using namespace shiji;
using namespace shiji::organisation;

namespace {

std::string plan_code(Verdict const& verdict) { return verdict ? verdict->code : ""; }

UnitCard planned_unit(std::string const& id, std::string const& parent, UnitKind kind) {
  UnitCard unit;
  unit.unit_id = Id<Unit>(id);
  if (!parent.empty()) unit.parent_id = Id<Unit>(parent);
  unit.kind = kind;
  unit.unit_class = "类";
  unit.name = id;
  return unit;
}

std::vector<UnitCard> tree_of_today() {
  return {planned_unit("z", "", UnitKind::zone), planned_unit("d", "z", UnitKind::department), planned_unit("s", "d", UnitKind::section),
          planned_unit("e", "z", UnitKind::department)};
}

std::vector<PlanLine> as_lines(std::vector<NewPlanLine> const& lines) {
  std::vector<PlanLine> made;
  for (NewPlanLine const& line : lines)
    made.push_back(
        {static_cast<std::int64_t>(made.size()), line.parent_line, line.unit_id, line.kind, line.unit_class.text, line.name.text});
  return made;
}

std::string body_of(std::vector<NewPlanLine> const& lines) {
  std::string out;
  for (NewPlanLine const& line : lines) out += (out.empty() ? "" : ",") + shape::to_json(line);
  return R"({"name":"机构优化方案","adopts_on":"2026-11-01","lines":[)" + out + "]}";
}

} // namespace

TEST_CASE("a plan is a tree: the zone first, every line below an earlier one that may hold it, units of today once each") {
  auto const good = lines_of(tree_of_today());
  CHECK(plan_code(is_a_tree(good, tree_of_today())) == "");
  CHECK(plan_code(is_a_tree({}, tree_of_today())) == "plan_without_root");
  auto const refused = [&](auto const& damage) {
    auto lines = good;
    damage(lines);
    return plan_code(is_a_tree(lines, tree_of_today()));
  };
  CHECK(refused([](auto& lines) { lines[0].kind = UnitKind::department; }) == "plan_without_root");
  CHECK(refused([](auto& lines) { lines[0].unit_id.reset(); }) == "plan_without_root");
  CHECK(refused([](auto& lines) { lines[2].parent_line = 3; }) == "plan_line_misplaced");
  CHECK(refused([](auto& lines) { lines[2].parent_line = 0; }) == "plan_line_misplaced");
  CHECK(refused([](auto& lines) { lines[1].unit_id = Id<Unit>("x"); }) == "plan_unit_unknown");
  CHECK(refused([](auto& lines) { lines[3].unit_id = Id<Unit>("d"); }) == "plan_unit_twice");
  CHECK(refused([](auto& lines) { lines[3].unit_id.reset(); }) == "");
}

TEST_CASE("the difference to today names what is made, renamed, classed anew, moved and closed") {
  CHECK(changes_of(as_lines(lines_of(tree_of_today())), tree_of_today()).empty());
  std::vector<NewPlanLine> lines = lines_of(tree_of_today());
  lines[1].name = {"新名"};
  lines[2].parent_line = 3;
  std::swap(lines[2], lines[3]); // the section follows its new department
  lines[3].parent_line = 2;
  lines[2].unit_class = {"事业单位"};
  lines.push_back({1, {}, UnitKind::section, {"股室"}, {"新设股"}});
  auto const changes = changes_of(as_lines(lines), tree_of_today());
  REQUIRE(changes.size() == 4);
  CHECK(changes[0].kind == PlanChangeKind::renamed);
  CHECK(changes[1].kind == PlanChangeKind::reclassed);
  CHECK(changes[2].kind == PlanChangeKind::moved);
  CHECK(changes[2].before == "d");
  CHECK(changes[2].after == "e");
  CHECK(changes[3].kind == PlanChangeKind::created);
  CHECK(changes[3].after == "新名");
  lines.pop_back();
  lines.pop_back();
  CHECK(changes_of(as_lines(lines), tree_of_today()).back().kind == PlanChangeKind::closed);
}

TEST_CASE("a plan is drafted from today, changed, compared and adopted on its date, and the tree is as planned from then on") {
  in_small_zone([](SmallZone& zone) {
    auto leader = zone.app.client(Role::leader);
    auto const made = zone.personnel.post("/api/plans", R"({"name":"机构优化方案","adopts_on":"2027-01-01"})");
    REQUIRE_MESSAGE(made.status == 200, made.body);
    std::string const path = "/api/plans/" + made.at("plan_id");
    CHECK(zone.personnel.get(path).at("lines[2].name") == "组织人事股");
    CHECK(zone.personnel.get(path).at("changes[0].kind").empty());
    CHECK(leader.act("POST", path + "/adopt", 1).code() == "plan_date_ahead");
    std::vector<NewPlanLine> lines;
    zone.app.read(zone.personnel, [&](Query& use) { lines = lines_of(units_of_zone(use.db, use.zone_id())); });
    lines[1].name = {"党群人事部"};
    lines.erase(lines.begin() + 2);
    lines.push_back({0, {}, UnitKind::department, {"下属公司"}, {"云岭发展公司"}});
    auto const changed = zone.personnel.act("PUT", path, 1, body_of(lines));
    REQUIRE_MESSAGE(changed.status == 200, changed.body);
    auto const shown = zone.personnel.get(path);
    CHECK(shown.at("changes[0].kind") == "renamed");
    CHECK(shown.at("changes[1].kind") == "created");
    CHECK(shown.at("changes[2].name") == "组织人事股");
    CHECK(zone.personnel.act("POST", path + "/adopt", 2).code() == "not_permitted");
    auto const person = zone.add_person("甲");
    zone.put_on_post(person, zone.post);
    CHECK(leader.act("POST", path + "/adopt", 2).code() == "unit_has_people"); // all of it or nothing
    CHECK(zone.personnel.get("/api/units").body.find("云岭发展公司") == std::string::npos);
    zone.app.commit(zone.personnel, [&](UseCase& use) { end_assignment(use, {person, 2, make_date(2026, 10, 31)}); });
    auto const adopted = leader.act("POST", path + "/adopt", 2);
    REQUIRE_MESSAGE(adopted.status == 200, adopted.body);
    CHECK(adopted.at("state") == "adopted");
    auto const now = zone.personnel.get("/api/units");
    CHECK(now.body.find("党群人事部") != std::string::npos);
    CHECK(now.body.find("组织人事股") == std::string::npos);
    CHECK(zone.personnel.get("/api/units?on=2026-10-31").body.find("组织人事股") != std::string::npos);
    CHECK(leader.act("POST", path + "/adopt", 3).code() == "plan_not_a_draft");
    CHECK(zone.personnel.get("/api/plans").at("rows[0].state") == "adopted");
  });
}

TEST_CASE("a draft is discarded once") {
  in_small_zone([](SmallZone& zone) {
    auto const made = zone.personnel.post("/api/plans", R"({"name":"设想","adopts_on":"2027-01-01"})");
    std::string const path = "/api/plans/" + made.at("plan_id");
    CHECK(zone.personnel.act("POST", path + "/discard", 1).at("state") == "discarded");
    CHECK(zone.personnel.act("POST", path + "/discard", 2).code() == "plan_not_a_draft");
  });
}

TEST_CASE("powers are listed by holder and unit, as of a date, under numbers that stand once") {
  in_small_zone([](SmallZone& zone) {
    auto const power = [&](std::string const& number, std::string const& holder) {
      return zone.personnel.post("/api/powers", R"({"number":")" + number + R"(","title":"建筑工程施工许可","kind":"行政许可","holder":")" +
                                                    holder + R"(","unit_id":")" + zone.section.text +
                                                    R"(","basis":"《建筑法》第七条","valid_from":"2026-01-01"})");
    };
    auto const made = power("XK-001", "committee");
    REQUIRE_MESSAGE(made.status == 200, made.body);
    CHECK(power("XK-001", "company").code() == "power_number_taken");
    CHECK(power("JY-001", "company").status == 200);
    CHECK(zone.personnel.get("/api/powers?holder=company").at("rows[0].number") == "JY-001");
    CHECK(zone.personnel.get("/api/powers?unit_id=" + zone.root.text + "&text=XK").at("total") == "1");
    CHECK(zone.personnel.get("/api/powers?on=2025-12-31").at("total") == "0");
    std::string const path = "/api/powers/" + made.at("power_id");
    CHECK(zone.personnel
              .act("PATCH", path, 1,
                   R"({"title":"施工许可","kind":"行政许可","holder":"committee","unit_id":")" + zone.department.text +
                       R"(","basis":"《建筑法》第七条"})")
              .at("unit_name") == "党群工作部");
    CHECK(zone.personnel.act("POST", path + "/end", 2, R"({"valid_to":"2025-01-01"})").code() == "date_too_early");
    CHECK(zone.personnel.act("POST", path + "/end", 2, R"({"valid_to":"2026-06-30"})").status == 200);
    CHECK(zone.personnel.act("POST", path + "/end", 3, "{}").code() == "power_ended");
    CHECK(zone.personnel.get("/api/powers").at("total") == "1");
    CHECK(power("XK-001", "committee").status == 200); // its number is free again
    CHECK(zone.personnel.get("/api/powers.csv").body.find("建筑法") != std::string::npos);
  });
}
