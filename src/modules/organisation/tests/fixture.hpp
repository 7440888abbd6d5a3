// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/api.hpp"
#include "modules/organisation/identity/service.hpp"
#include "modules/organisation/module.hpp"
#include "modules/organisation/people/service.hpp"
#include "modules/organisation/posts/service.hpp"
#include "modules/organisation/quotas/service.hpp"
#include "modules/organisation/structure/service.hpp"
#include "modules/organisation/units/service.hpp"
#include "modules/organisation/zones/service.hpp"
#include "modules/search/module.hpp"
#include "support/application.hpp"

#include <doctest/doctest.h>

namespace shiji::organisation {

inline Catalogue const& catalogue() {
  static Catalogue const own({search::module(), module()});
  return own;
}

// A zone with one department of one section, an establishment of five general places in the department, and a post for two in the section.
struct SmallZone {
  explicit SmallZone(test::ApplicationFixture& given) : app(given), personnel(given.client(Role::personnel)) {
    app.commit(personnel, [&](UseCase& use) {
      create_zone_as(use, use.zone_id(), {{}, ZoneKind::zone, {"yl"}, {"云岭"}, 480, {{"云岭管委会"}}, {}, make_date(2024, 1, 1)});
      root = root_unit(use.db, use.zone_id())->unit_id;
      department = create_unit(use, {root, UnitKind::department, {"内设机构"}, {"党群工作部"}, make_date(2024, 1, 1)}).unit_id;
      section = create_unit(use, {department, UnitKind::section, {"股室"}, {"组织人事股"}, make_date(2024, 1, 1)}).unit_id;
      set_quota(use, {root, {"general"}, 0, 8});
      set_quota(use, {department, {"general"}, 0, 5});
      post = create_post(use, {section, {"经办"}, {"general"}, 1, 2, {}, make_date(2024, 1, 1)}).post_id;
    });
  }

  Id<Person> add_person(std::string name) {
    Id<Person> id;
    app.commit(personnel, [&](UseCase& use) {
      id = create_person(use, {{std::move(name)}, Gender::female, 1990, make_date(2020, 1, 1)}).person_id;
    });
    return id;
  }

  void put_on_post(Id<Person> const& person, Id<Post> const& on) {
    app.commit(personnel, [&](UseCase& use) { appoint(use, {person, 1, on, make_date(2026, 1, 1)}); });
  }

  // The code a piece of work is refused with; empty where it is done.
  std::string refusal_of(std::function<void(UseCase&)> const& work) {
    try {
      app.commit(personnel, work);
      return {};
    } catch (Refused const& no) {
      return no.refusal.code;
    }
  }

  test::ApplicationFixture& app;
  test::Client personnel;
  Id<Unit> root, department, section;
  Id<Post> post;
};

inline void in_small_zone(std::function<void(SmallZone&)> const& body) {
  test::for_each_application(catalogue(), [&](test::ApplicationFixture& app) {
    SmallZone zone(app);
    body(zone);
  });
}

} // namespace shiji::organisation
