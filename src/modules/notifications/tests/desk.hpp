// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/calendars/module.hpp"
#include "modules/notifications/module.hpp"
#include "modules/organisation/api.hpp"
#include "modules/organisation/module.hpp"
#include "modules/search/module.hpp"
#include "platform/usecase/job_runner.hpp"
#include "platform/usecase/notices.hpp"
#include "support/application.hpp"

#include <map>
#include <set>

namespace shiji::notifications::test {

using shiji::test::ApplicationFixture;
using shiji::test::Client;
using shiji::test::Reply;

// A module of parcels, which know nothing of notices: who takes part in one, and from whom it is hidden.
struct Parcels {
  std::map<std::string, RecordCard> cards;
  std::set<std::string> hidden_from; // accounts
};
inline Parcels& parcels() {
  static Parcels all;
  return all;
}
inline std::optional<RecordCard> find_parcel(Context const& use, database::Reader&, std::string const& id) {
  auto const found = parcels().cards.find(id);
  if (found == parcels().cards.end() || parcels().hidden_from.contains(use.actor.account_id.text)) return std::nullopt;
  return found->second;
}

inline Catalogue const& catalogue() {
  static Catalogue const own({search::module(), organisation::module(), calendars::module(),
                              Module{.name = "parcels",
                                     .permissions = {{"parcel.read", staff_roles()}, {"parcel.stamp", {Role::head, Role::leader}}},
                                     .records = {{"parcel", "parcel.read", find_parcel}}},
                              module()});
  return own;
}

// A zone with one department, a head of it, a leader, two cadres and a parcel that belongs to the first of them.
struct Desk {
  explicit Desk(ApplicationFixture& fixture)
      : app(fixture), personnel(fixture.client(Role::personnel)), runner(catalogue(), *fixture.runtime), cadre(fixture.client(Role::cadre)),
        other(fixture.client(Role::cadre)), leader(fixture.client(Role::leader)), head(fixture.client(Role::head)) {
    app.commit(personnel, [&](UseCase& use) {
      organisation::NewZone zone;
      zone.kind = organisation::ZoneKind::zone;
      zone.code = {"yl"};
      zone.name = {"云岭"};
      zone.valid_from = make_date(2020, 1, 1);
      organisation::create_zone_as(use, use.zone_id(), zone);
      root = organisation::root_unit(use.db, use.zone_id())->unit_id.text;
    });
    Reply const made = personnel.post(
        "/api/units",
        R"({"parent_id":")" + root + R"(","kind":"department","unit_class":"内设机构","name":"企业服务中心","valid_from":"2020-01-01"})");
    department = made.at("unit_id");
    head = app.client(Role::head, database::Reach::department, department);
    parcels() = {};
    parcel = app.runtime->ids.next(app.clock.unix_ms());
    parcels().cards[parcel] = {"一件包裹", {cadre.person_id.text}};
  }

  std::string talk() const { return "/api/records/parcel/" + parcel; }
  Reply say(Client& who, std::string const& text, std::vector<Id<Account>> const& mentions = {}) {
    std::string list;
    for (auto const& id : mentions) list += (list.empty() ? "\"" : ",\"") + id.text + "\"";
    return who.post(talk() + "/comments", R"({"body":")" + text + R"(","mentions":[)" + list + "]}");
  }
  void announce(std::string const& what, ToAct const& to_act = {}) {
    app.commit(personnel, [&](UseCase& use) { use.announce(Notice{what, "parcel", parcel, to_act, {}}); });
  }
  ToAct whoever_may_stamp() const { return {{}, Holders{"parcel.stamp", {department}}}; }
  void wait_until(Date due_on) {
    app.commit(personnel, [&](UseCase& use) {
      use.announce(DateSet{"stamp_waiting", "parcel", parcel, use.today(), due_on, whoever_may_stamp()});
    });
  }
  std::string unread(Client& who) { return who.get("/api/notifications/count").at("unread"); }
  std::string newest(Client& who, std::string const& field) {
    return who.get("/api/notifications?sort=at&descending=true").at("rows[0]." + field);
  }
  void run() {
    while (runner.run_due() > 0) {
    }
  }

  ApplicationFixture& app;
  Client personnel;
  JobRunner runner;
  Client cadre, other, leader, head;
  std::string root, department, parcel;
};

inline void on_each_desk(std::function<void(Desk&)> const& body) {
  shiji::test::for_each_application(catalogue(), [&](ApplicationFixture& app) {
    Desk desk(app);
    body(desk);
  });
}

} // namespace shiji::notifications::test
