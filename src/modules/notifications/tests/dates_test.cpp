// SPDX-License-Identifier: Apache-2.0
#include "modules/notifications/tests/desk.hpp"

#include <doctest/doctest.h>

namespace shiji::notifications::test {
namespace {

// To nine in the morning of the date.
void go_to(Desk& desk, Date date) { desk.app.clock.set(instant_of(date, 9 * 60, 480)); }

// The days that the head was told, in order.
std::vector<std::string> told(Desk& desk, Client& who) {
  std::vector<std::string> days;
  desk.app.read(desk.personnel, [&](Query& use) {
    constexpr database::Statement sql{"SELECT days FROM notifications_notice WHERE account_id = $1 ORDER BY at, notice_id"};
    for (std::int64_t const n : use.db.rows<std::int64_t>(sql, {who.account_id})) days.push_back(std::to_string(n));
  });
  return days;
}

TEST_CASE("who is to act is reminded before the date, on it and after it, each day once, until it is met") {
  on_each_desk([](Desk& desk) {
    // Friday 20 November 2026; due on Wednesday 2 December, eight working days on.
    desk.wait_until(make_date(2026, 12, 2));
    CHECK(desk.head
              .act("PUT", "/api/notifications/settings", 0,
                   R"({"assigned":true,"participating":true,"following":true,"alert_days":7,"overdue_days":1,)"
                   R"("quiet_from_minute":0,"quiet_to_minute":0})")
              .status == 200);
    for (int day = 0; day < 16; ++day) {
      go_to(desk, add_days(make_date(2026, 11, 20), day));
      desk.run();
      desk.run();
    }
    CHECK(told(desk, desk.head) == std::vector<std::string>{"7", "3", "1", "0", "-1", "-2"}); // Saturday is no alert
    CHECK(told(desk, desk.leader).empty());
    CHECK(desk.newest(desk.head, "reason") == "overdue");
    desk.app.commit(desk.personnel, [&](UseCase& use) { use.announce(DateMet{"stamp_waiting", "parcel", desk.parcel}); });
    go_to(desk, make_date(2026, 12, 10));
    desk.run();
    CHECK(told(desk, desk.head).size() == 6);
  });
}

TEST_CASE("without settings the first alert comes three working days before") {
  on_each_desk([](Desk& desk) {
    desk.wait_until(make_date(2026, 12, 2));
    for (int day = 0; day < 13; ++day) {
      go_to(desk, add_days(make_date(2026, 11, 20), day));
      desk.run();
    }
    CHECK(told(desk, desk.head) == std::vector<std::string>{"3", "1", "0"});
  });
}

TEST_CASE("a date set anew silences what was to come of the old one") {
  on_each_desk([](Desk& desk) {
    desk.wait_until(make_date(2026, 11, 23));
    desk.wait_until(make_date(2026, 12, 31));
    for (int day = 0; day < 10; ++day) {
      go_to(desk, add_days(make_date(2026, 11, 20), day));
      desk.run();
    }
    CHECK(told(desk, desk.head).empty());
  });
}

TEST_CASE("a server that was off raises one alert for the day it comes back, not one for each day missed") {
  on_each_desk([](Desk& desk) {
    desk.wait_until(make_date(2026, 11, 24));
    go_to(desk, make_date(2026, 12, 1));
    desk.run();
    CHECK(told(desk, desk.head) == std::vector<std::string>{"-5"});
  });
}

TEST_CASE("what is late shows with why: what, since when, how late and who can act; one's own first, the hidden never") {
  on_each_desk([](Desk& desk) {
    desk.wait_until(make_date(2026, 11, 24));
    CHECK(desk.head.get("/api/late").at("total") == "0");
    go_to(desk, make_date(2026, 11, 24));
    CHECK(desk.head.get("/api/late").at("total") == "0"); // the day itself is in time
    go_to(desk, make_date(2026, 11, 30));
    Reply const late = desk.head.get("/api/late");
    CHECK(late.at("total") == "1");
    CHECK(late.at("rows[0].what") == "stamp_waiting");
    CHECK(late.at("rows[0].title") == "一件包裹");
    CHECK(late.at("rows[0].since") == "2026-11-20");
    CHECK(late.at("rows[0].working_days_late") == "4");
    CHECK(late.at("rows[0].who[0]") == "head");
    CHECK(late.at("rows[0].mine") == "true");
    CHECK(desk.cadre.get("/api/late").at("rows[0].mine") == "false");
    parcels().hidden_from = {desk.cadre.account_id.text};
    CHECK(desk.cadre.get("/api/late").at("total") == "0");
  });
}

} // namespace
} // namespace shiji::notifications::test
