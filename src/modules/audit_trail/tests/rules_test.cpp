// SPDX-License-Identifier: Apache-2.0
#include "modules/audit_trail/access/rules.hpp"
#include "modules/audit_trail/records/detail.hpp"
#include "modules/audit_trail/records/rules.hpp"
#include "modules/audit_trail/security/rules.hpp"

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::audit_trail;

TEST_CASE("a difference tells what was added, removed and changed, and leaves out what stayed") {
  std::vector<Leaf> const before{{"name", "服务一股"}, {"kind", "section"}, {"valid_to", "2026-12-31"}};
  std::vector<Leaf> const after{{"name", "服务二股"}, {"kind", "section"}, {"parent", "企业服务中心"}};
  CHECK(difference(before, after, {}) == std::vector<Change>{{"name", ChangeKind::changed, "服务一股", "服务二股", false},
                                                             {"valid_to", ChangeKind::removed, "2026-12-31", "", false},
                                                             {"parent", ChangeKind::added, "", "企业服务中心", false}});
  CHECK(difference(before, before, {}).empty());
}

TEST_CASE("a sealed field is told by its name alone, before and after") {
  Detail const detail = detail_of(
      R"({"input":{"person_id":"p","phone":"***","note":"核对"},"before":{"phone":"aa11"},"after":{"phone":"bb22","note":"核对"}})");
  CHECK(detail.sealed == std::vector<std::string>{"phone"});
  CHECK(detail.input == std::vector<Leaf>{{"person_id", "p", false}, {"phone", "", true}, {"note", "核对", false}});
  CHECK(difference(detail.before, detail.after, detail.sealed) ==
        std::vector<Change>{{"phone", ChangeKind::changed, "", "", true}, {"note", ChangeKind::added, "", "核对", false}});
}

TEST_CASE("the detail of a record gives nested values by path, the reason, and with whose grants somebody looked") {
  Detail const detail = detail_of(
      R"({"input":{"actors":[{"share_bp":6000},{"share_bp":4000}],"empty":null},"viewing_as":{"account_id":"a","name":"李青"},"reason":"核查"})");
  CHECK(detail.input == std::vector<Leaf>{{"actors[0].share_bp", "6000", false}, {"actors[1].share_bp", "4000", false}});
  CHECK(last_name(detail.input[1].path) == "share_bp");
  CHECK(detail.reason == "核查");
  CHECK(detail.viewing_as == "李青");
  CHECK(detail_of(R"({"input":{"reason":"核对档案"}})").reason == "核对档案"); // of an act that asks for one
  CHECK(detail_of("no json").input.empty());
}

TEST_CASE("an alarm rings for a spraying at once and for an address from its threshold on") {
  Instant const at{1000};
  auto const sum = [&](SecurityKind kind, char const* address, std::int64_t count) {
    return SecuritySum{kind, address, count, at, at + 60};
  };
  CHECK(alarms_of({sum(SecurityKind::failed_sign_in, "10.0.0.1", 19), sum(SecurityKind::locked_out, "10.0.0.1", 2),
                   sum(SecurityKind::unknown_path, "10.0.0.1", 99), sum(SecurityKind::session_unknown, "10.0.0.1", 5000)})
            .empty());
  auto const alarms = alarms_of({sum(SecurityKind::failed_sign_in, "10.0.0.1", 20), sum(SecurityKind::failed_sign_in, "10.0.0.2", 90),
                                 sum(SecurityKind::foreign_origin, "10.0.0.3", 10), sum(SecurityKind::csrf_token_wrong, "10.0.0.3", 15),
                                 sum(SecurityKind::password_spraying, "10.0.0.4", 1)});
  CHECK(alarms == std::vector<SecurityAlarm>{{AlarmKind::spraying, "10.0.0.4", 1, at, at + 60},
                                             {AlarmKind::guessing, "10.0.0.2", 90, at, at + 60},
                                             {AlarmKind::guessing, "10.0.0.1", 20, at, at + 60},
                                             {AlarmKind::forgery, "10.0.0.3", 25, at, at + 60}});
}

TEST_CASE("somebody may look with another's permissions only where nothing is gained by it") {
  Id<Zone> const here("z1"), elsewhere("z2");
  std::vector<Grant> const leader{{Role::leader, database::Reach::zone, here, {}}};
  auto const code = [&](std::vector<Grant> const& grants, bool oneself, bool active, database::Reach own, char const* reason) {
    Verdict const no = may_view_as(grants, oneself, active, own, here, reason);
    return no ? no->code : std::string();
  };
  using enum database::Reach;
  CHECK(code(leader, false, true, zone, "核查投诉") == "");
  CHECK(code(leader, true, true, zone, "核查投诉") == "viewing_of_oneself");
  CHECK(code(leader, false, false, zone, "核查投诉") == "viewing_of_nobody");
  CHECK(code(leader, false, true, department, "核查投诉") == "viewing_needs_zone");
  CHECK(code(leader, false, true, zone, "查") == "viewing_reason_too_short");
  CHECK(code({{Role::leader, zone, elsewhere, {}}}, false, true, zone, "核查投诉") == "viewing_of_nobody");
  CHECK(code({{Role::system_admin, zone, here, {}}}, false, true, zone, "核查投诉") == "viewing_of_administrator");
  CHECK(code({{Role::system_admin, zone, elsewhere, {}}, {Role::leader, zone, here, {}}}, false, true, zone, "核查投诉") ==
        "viewing_of_administrator");
}
