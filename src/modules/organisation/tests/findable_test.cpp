// SPDX-License-Identifier: Apache-2.0
// People, units and posts in the search.
#include "modules/organisation/tests/fixture.hpp"

namespace shiji::organisation {
namespace {

struct Asked {
  SmallZone& zone;
  test::Client cadre = zone.app.client(Role::cadre, database::Reach::self);
  // Title and note of the best hit of a kind.
  std::string best(std::string const& question, std::string const& kind) {
    test::Reply const reply = cadre.get("/api/search?q=" + question + "&kind=" + kind);
    return reply.at("rows[0].title") + "|" + reply.at("rows[0].note");
  }
};

TEST_CASE("a person is found by name, by two characters, by initials and by the post held today") {
  in_small_zone([](SmallZone& zone) {
    Asked asked{zone};
    auto const person = zone.add_person("单雄信");
    CHECK(asked.best("雄信", "person") == "单雄信|");
    CHECK(asked.best("sxx", "person") == "单雄信|");
    CHECK(asked.best("shanxiong", "person") == "单雄信|");
    zone.put_on_post(person, zone.post);
    CHECK(asked.best("单", "person") == "单雄信|组织人事股 · 经办");
    zone.app.commit(zone.personnel, [&](UseCase& use) {
      change_person(use, {person, 2, {"单通"}, Gender::male, 1990, make_date(2020, 1, 1)});
    });
    CHECK(asked.best("雄信", "person") == "|");
    CHECK(asked.best("单通", "person") == "单通|组织人事股 · 经办");
  });
}

TEST_CASE("a unit that is renamed is found by its new name, and so named beside its posts and people") {
  in_small_zone([](SmallZone& zone) {
    Asked asked{zone};
    zone.put_on_post(zone.add_person("张伟"), zone.post);
    CHECK(asked.best("zzrsg", "unit") == "组织人事股|党群工作部 · 股室");
    CHECK(asked.best("云岭", "unit") == "云岭管委会|管委会");
    zone.app.commit(zone.personnel, [&](UseCase& use) { change_unit(use, {zone.section, 1, {}, {"股室"}, {"干部股"}, {}}); });
    CHECK(asked.best("人事", "unit") == "|");
    CHECK(asked.best("干部", "unit") == "干部股|党群工作部 · 股室");
    CHECK(asked.best("经办", "post") == "经办|干部股");
    CHECK(asked.best("张伟", "person") == "张伟|干部股 · 经办");
  });
}

TEST_CASE("a closed post and a closed unit are no longer found") {
  in_small_zone([](SmallZone& zone) {
    Asked asked{zone};
    CHECK(asked.best("经办", "post") == "经办|组织人事股"); // control
    zone.app.commit(zone.personnel, [&](UseCase& use) { close_unit(use, {zone.section, 1, {}}); });
    CHECK(asked.best("经办", "post") == "|");
    CHECK(asked.best("组织人事", "unit") == "|");
  });
}

} // namespace
} // namespace shiji::organisation
