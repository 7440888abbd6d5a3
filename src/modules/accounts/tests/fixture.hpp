// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/accounts/module.hpp"
#include "modules/accounts/service.hpp"
#include "modules/organisation/api.hpp"
#include "modules/organisation/module.hpp"
#include "modules/search/module.hpp"
#include "support/application.hpp"

#include <doctest/doctest.h>

namespace shiji::accounts {

inline Catalogue const& catalogue() {
  static Catalogue const both({search::module(), organisation::module(), accounts::module()});
  return both;
}

inline constexpr std::string_view password = "Ordinary-Day-26";

// An account with a known password, made in the store of the fixture.
inline Id<Account> add(test::ApplicationFixture& app, test::Client const& by, std::string const& username, Role role) {
  Id<Account> id;
  std::string const hash = app.runtime->passwords.hash(password);
  app.commit(by, [&](UseCase& use) {
    id = accounts::add_account(use, {{username}, {username}, {}, {}, {}, {Grant{role, database::Reach::zone, app.zone_id, {}}}}, hash);
  });
  return id;
}

inline std::string credentials(std::string_view username, std::string_view word) {
  return R"({"username":")" + std::string(username) + R"(","password":")" + std::string(word) + R"("})";
}

// The browser that got this answer to its sign-in.
inline test::Client signed_in(test::ApplicationFixture& app, test::Reply const& reply) {
  test::Client client = app.anonymous();
  std::string const cookie = reply.header("Set-Cookie");
  client.base_headers = {{"Cookie", cookie.substr(0, cookie.find(';'))}, {"X-CSRF-Token", reply.at("csrf_token")}};
  return client;
}

// The zone the fixture's accounts act in.
inline void make_zone(test::ApplicationFixture& app, test::Client const& by, std::int64_t utc_offset_minutes = 480) {
  app.commit(by, [&](UseCase& use) {
    using namespace organisation;
    create_zone_as(use, use.zone_id(), {{}, ZoneKind::zone, {"yl"}, {"云岭"}, utc_offset_minutes, {}, {}, make_date(2024, 1, 1)});
  });
}

} // namespace shiji::accounts
