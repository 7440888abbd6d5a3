// SPDX-License-Identifier: Apache-2.0
#include "modules/accounts/rules.hpp"

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::accounts;

namespace {
std::string code(Verdict const& verdict) { return verdict ? verdict->code : ""; }
Grant grant(Role role, database::Reach reach, std::string anchor = {}) { return {role, reach, Id<Zone>("z"), std::move(anchor)}; }
} // namespace

TEST_CASE("a username has 3 to 40 lower-case letters, digits, dots, hyphens and underscores and begins with a letter") {
  struct Row {
    std::string_view username;
    bool fits;
  };
  for (Row const row :
       {Row{"zhang.wei", true}, Row{"abc", true}, Row{"ab", false}, Row{"1abc", false}, Row{"Zhang", false}, Row{"zhang wei", false},
        Row{"张伟张伟", false}, Row{std::string_view("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), false}}) {
    CAPTURE(row.username);
    CHECK(username_is_well_formed(row.username).has_value() != row.fits);
  }
}

TEST_CASE("administrators exclude each other and every other role, and belong to no person") {
  using enum database::Reach;
  CHECK(code(grants_fit({grant(Role::system_admin, zone)}, false)).empty());
  CHECK(code(grants_fit({grant(Role::cadre, self), grant(Role::head, department, "u")}, true)).empty());
  CHECK(code(grants_fit({grant(Role::system_admin, zone), grant(Role::audit_admin, zone)}, false)) == "roles_exclude_each_other");
  CHECK(code(grants_fit({grant(Role::security_admin, zone), grant(Role::cadre, self)}, false)) == "roles_exclude_each_other");
  CHECK(code(grants_fit({grant(Role::audit_admin, zone)}, true)) == "administrator_is_no_person");
}

TEST_CASE("a reach that is counted from a unit names it, and no other does") {
  using enum database::Reach;
  CHECK(code(grants_fit({grant(Role::head, department)}, true)) == "grant_needs_anchor");
  CHECK(code(grants_fit({grant(Role::head, section, "u")}, true)).empty());
  CHECK(code(grants_fit({grant(Role::leader, zone, "u")}, true)) == "grant_needs_anchor");
}

TEST_CASE("a role is granted once in a zone") {
  using enum database::Reach;
  CHECK(code(grants_fit({grant(Role::cadre, self), grant(Role::cadre, zone)}, true)) == "grant_repeated");
  CHECK(code(grants_fit({grant(Role::cadre, self), {Role::cadre, self, Id<Zone>("y"), {}}}, true)).empty());
}

TEST_CASE("an administrator of one zone covers the grants given there, and one with the reach of a league all of them") {
  using enum database::Reach;
  Realm const own{false, Id<Zone>("z")}, all{true, Id<Zone>("z")};
  Grant const here = grant(Role::cadre, zone), league_wide = grant(Role::leader, league), there{Role::cadre, zone, Id<Zone>("y"), {}};
  CHECK(code(account_is_within(own, {here})).empty());
  CHECK(code(account_is_within(own, {})).empty());
  CHECK(code(account_is_within(own, {here, there})) == "account_reaches_further");
  CHECK(code(account_is_within(own, {league_wide})) == "account_reaches_further");
  CHECK(code(account_is_within(all, {here, there, league_wide})).empty());

  auto const field = [](Verdict const& verdict) { return verdict ? verdict->fields.at(0).path : ""; };
  CHECK(code(may_replace_grants(own, {here, there}, {there})).empty());
  CHECK(code(may_replace_grants(own, {there}, {there, here})).empty());
  CHECK(field(may_replace_grants(own, {here}, {here, there})) == "grants[1].zone_id");
  CHECK(field(may_replace_grants(own, {here}, {league_wide})) == "grants[0].zone_id");
  CHECK(field(may_replace_grants(own, {here, there}, {here})) == "grants");
  CHECK(code(may_replace_grants(all, {here, there}, {league_wide})).empty());
}

TEST_CASE("a locked account opens when its time is over") {
  Instant const now{1000};
  CHECK_FALSE(may_sign_in(std::nullopt, now));
  CHECK_FALSE(may_sign_in(now, now));
  CHECK(code(may_sign_in(now + 61, now)) == "account_locked");
}
