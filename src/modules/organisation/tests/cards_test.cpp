// SPDX-License-Identifier: Apache-2.0
// The row that says of a person what everybody may see, and the lists that are read from it.
#include "modules/organisation/tests/fixture.hpp"

namespace shiji::organisation {
namespace {

// What the list of people says of the only person of that name.
std::string card_of(SmallZone& zone, std::string const& name) {
  test::Reply const reply = zone.personnel.get("/api/people?text=" + name);
  CHECK(reply.at("total") == "1");
  std::string card;
  for (char const* field : {"department_name", "unit_name", "post_title", "level", "state"})
    card += reply.at("rows[0]." + std::string(field)) + " ";
  return card;
}

TEST_CASE("a card follows the appointment, the post, the unit and the department that it names") {
  in_small_zone([](SmallZone& zone) {
    auto const person = zone.add_person("张伟");
    CHECK(card_of(zone, "张伟") == "   0 unassigned ");
    zone.put_on_post(person, zone.post);
    CHECK(card_of(zone, "张伟") == "党群工作部 组织人事股 经办 1 appointed ");
    std::int64_t const version = std::stoll(zone.personnel.get("/api/posts/" + zone.post.text).at("version"));
    zone.app.commit(zone.personnel, [&](UseCase& use) {
      change_post(use, {zone.post, version, {"主办"}, 2, 2});
      change_unit(use, {zone.section, 1, {}, {"股室"}, {"干部股"}, {}});
      change_unit(use, {zone.department, 1, {}, {"内设机构"}, {"组织部"}, {}});
    });
    CHECK(card_of(zone, "张伟") == "组织部 干部股 主办 2 appointed ");
    zone.app.commit(zone.personnel, [&](UseCase& use) { end_assignment(use, {person, 2, {}}); });
    CHECK(card_of(zone, "张伟") == "   0 unassigned ");
  });
}

TEST_CASE("lists of people are narrowed by every filter alone and by all of them together") {
  in_small_zone([](SmallZone& zone) {
    zone.put_on_post(zone.add_person("张伟"), zone.post);
    zone.add_person("张芳");
    auto const total = [&](std::string const& query) { return zone.personnel.get("/api/people?" + query).at("total"); };
    CHECK(total("") == "2");
    CHECK(total("text=张") == "2");
    CHECK(total("text=伟") == "1");
    CHECK(total("text=%25") == "0");
    CHECK(total("state=appointed") == "1");
    CHECK(total("state=unassigned&text=张") == "1");
    CHECK(total("unit_id=" + zone.department.text) == "1");
    CHECK(total("category=general&level=1") == "1");
    CHECK(total("level=2") == "0");
    CHECK(total("text=伟&state=appointed&category=general&level=1&unit_id=" + zone.section.text) == "1");
    CHECK(total("text=伟&state=left") == "0");
  });
}

TEST_CASE("whoever works in a unit is told by name, page by page, with the post") {
  in_small_zone([](SmallZone& zone) {
    auto const wei = zone.add_person("张伟"), fang = zone.add_person("张芳");
    zone.put_on_post(wei, zone.post);
    zone.put_on_post(fang, zone.post);
    std::string const path = "/api/units/" + zone.section.text + "/people";
    test::Reply const all = zone.personnel.get(path);
    CHECK(all.at("rows[0].name") == "张伟"); // 伟 is the lower code point
    CHECK(all.at("rows[1].person_id") == fang.text);
    CHECK(all.at("rows[1].post_id") == zone.post.text);
    CHECK(all.at("more") == "false");
    test::Reply const first = zone.personnel.get(path + "?limit=1");
    CHECK(first.at("more") == "true");
    CHECK(zone.personnel.get(path + "?limit=1&after=" + first.at("rows[0].person_id")).at("rows[0].person_id") == fang.text);
    CHECK(zone.personnel.get(path + "?limit=101").code() == "malformed_input");
    CHECK(zone.personnel.get("/api/units/" + zone.department.text + "/people").at("rows[0].name").empty());
  });
}

} // namespace
} // namespace shiji::organisation
