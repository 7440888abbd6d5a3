// SPDX-License-Identifier: Apache-2.0
#include "modules/notifications/tests/desk.hpp"

#include <doctest/doctest.h>

namespace shiji::notifications::test {
namespace {

std::string settings(std::string const& changed) {
  std::string json = R"({"assigned":true,"participating":true,"following":true,"alert_days":7,"overdue_days":1,)"
                     R"("quiet_from_minute":0,"quiet_to_minute":0})";
  std::string const name = changed.substr(0, changed.find(':') + 1);
  std::size_t const at = json.find(name);
  return json.replace(at, json.find_first_of(",}", at) - at, changed);
}

TEST_CASE("who takes part, who follows and who is mentioned hear of a comment; its author does not, and nobody twice") {
  on_each_desk([](Desk& desk) {
    CHECK(desk.other.post(desk.talk() + "/follow", R"({"follows":true})").status == 200);
    CHECK(desk.say(desk.head, "请 @李青 补充照片", {desk.personnel.account_id}).status == 200);
    CHECK(desk.unread(desk.cadre) == "0"); // in the outbox
    desk.run();
    CHECK(desk.newest(desk.cadre, "reason") == "participating");
    CHECK(desk.newest(desk.other, "reason") == "following");
    CHECK(desk.newest(desk.personnel, "reason") == "mention");
    CHECK(desk.newest(desk.personnel, "what") == "comment_written");
    CHECK(desk.newest(desk.personnel, "title") == "一件包裹");
    CHECK(desk.newest(desk.personnel, "by_name").empty() == false);
    for (Client* const told : {&desk.cadre, &desk.other, &desk.personnel}) CHECK(desk.unread(*told) == "1");
    CHECK(desk.unread(desk.head) == "0");
    CHECK(desk.unread(desk.leader) == "0");
    desk.run();
    CHECK(desk.unread(desk.cadre) == "1");
  });
}

TEST_CASE("a notice is gone with the act that failed") {
  on_each_desk([](Desk& desk) {
    CHECK_THROWS(desk.app.commit(desk.personnel, [&](UseCase& use) {
      use.announce(Notice{"parcel_sent", "parcel", desk.parcel, {}, {}});
      throw std::runtime_error("the act fails");
    }));
    desk.run();
    CHECK(desk.unread(desk.cadre) == "0");
    desk.announce("parcel_sent"); // control: the same act standing
    desk.run();
    CHECK(desk.unread(desk.cadre) == "1");
  });
}

TEST_CASE("whoever may not see a record is neither mentioned nor offered nor told, and its title is gone when it is hidden later") {
  on_each_desk([](Desk& desk) {
    CHECK(desk.head.get(desk.talk() + "/people?text=cadre").json().find("rows")->as<shape::Json::List>()->size() == 2);
    parcels().hidden_from = {desk.other.account_id.text};
    CHECK(desk.head.get(desk.talk() + "/people?text=cadre").json().find("rows")->as<shape::Json::List>()->size() == 1);
    CHECK(desk.say(desk.head, "@另一人", {desk.other.account_id}).code() == "mentioned_cannot_see");
    CHECK(desk.other.get(desk.talk() + "/talk").status == 404);
    CHECK(desk.say(desk.other, "看不见").status == 404);
    CHECK(desk.other.post(desk.talk() + "/follow", R"({"follows":true})").status == 404);

    // Hidden between the comment and its delivery: the rights of that moment count.
    CHECK(desk.say(desk.head, "@甲", {desk.leader.account_id}).status == 200);
    parcels().hidden_from = {desk.leader.account_id.text};
    desk.run();
    CHECK(desk.unread(desk.leader) == "0");
    CHECK(desk.newest(desk.cadre, "title") == "一件包裹");
    parcels().hidden_from = {desk.cadre.account_id.text};
    CHECK(desk.newest(desk.cadre, "title").empty());
  });
}

TEST_CASE("what waits is told to the nearest who may act and take no part; the whole zone's only where there is nobody nearer") {
  on_each_desk([](Desk& desk) {
    desk.announce("parcel_sent", desk.whoever_may_stamp());
    desk.run();
    CHECK(desk.newest(desk.head, "reason") == "assigned");
    CHECK(desk.unread(desk.leader) == "0");
    CHECK(desk.newest(desk.cadre, "reason") == "participating");
    parcels().cards[desk.parcel].person_ids.push_back(desk.head.person_id.text);
    desk.announce("parcel_sent", desk.whoever_may_stamp());
    desk.run();
    CHECK(desk.newest(desk.head, "reason") == "participating");
    CHECK(desk.newest(desk.leader, "reason") == "assigned");
  });
}

TEST_CASE("notices of one record stand in one line, are read together, and all at once") {
  on_each_desk([](Desk& desk) {
    for (int i = 0; i < 3; ++i) {
      desk.announce("parcel_sent");
      desk.run();
      desk.app.clock.advance(60);
    }
    std::string const another = desk.app.runtime->ids.next(desk.app.clock.unix_ms());
    parcels().cards[another] = {"另一件包裹", {desk.cadre.person_id.text}};
    desk.app.commit(desk.personnel, [&](UseCase& use) { use.announce(Notice{"parcel_lost", "parcel", another, {}, {}}); });
    desk.run();
    Reply const list = desk.cadre.get("/api/notifications?sort=at&descending=true");
    CHECK(list.at("total") == "2");
    CHECK(list.at("rows[0].title") == "另一件包裹");
    CHECK(list.at("rows[1].unread_of_record") == "3");
    CHECK(desk.cadre.post("/api/notifications/read", R"({"records":[{"record_kind":"parcel","record_id":")" + desk.parcel + R"("}]})")
              .at("unread") == "1");
    CHECK(desk.cadre.get("/api/notifications?unread=true").at("total") == "1");
    CHECK(desk.cadre.get("/api/notifications?reason=mention").at("total") == "0");
    CHECK(desk.cadre.post("/api/notifications/read", "{}").at("unread") == "0");
    CHECK(desk.cadre.get("/api/notifications").at("rows[0].read_at") != "null");
  });
}

TEST_CASE("everybody is told as they set it, but a mention always") {
  on_each_desk([](Desk& desk) {
    CHECK(desk.cadre.get("/api/notifications/settings").at("version") == "0");
    Reply const set = desk.cadre.act("PUT", "/api/notifications/settings", 0, settings("\"participating\":false"));
    CHECK(set.at("participating") == "false");
    CHECK(desk.cadre.act("PUT", "/api/notifications/settings", 0, settings("\"assigned\":false")).code() == "stale");
    CHECK(desk.cadre.act("PUT", "/api/notifications/settings", 1, settings("\"alert_days\":2")).code() == "alert_days_unknown");
    desk.announce("parcel_sent");
    desk.run();
    CHECK(desk.unread(desk.cadre) == "0");
    desk.say(desk.head, "@cadre", {desk.cadre.account_id});
    desk.run();
    CHECK(desk.unread(desk.cadre) == "1");
  });
}

TEST_CASE("what comes in quiet hours is shown when they end") {
  on_each_desk([](Desk& desk) {
    // It is nine in the morning; quiet until ten.
    CHECK(desk.cadre.act("PUT", "/api/notifications/settings", 0, settings("\"quiet_to_minute\":600")).status == 200);
    desk.announce("parcel_sent");
    desk.run();
    CHECK(desk.unread(desk.cadre) == "0");
    CHECK(desk.cadre.get("/api/notifications").at("total") == "0");
    desk.app.clock.advance(seconds_per_hour);
    CHECK(desk.unread(desk.cadre) == "1");
    CHECK(desk.runner.run_due() == 1); // their page is told now
  });
}

TEST_CASE("whoever does not want to hear of a record they take part in does not, unless mentioned") {
  on_each_desk([](Desk& desk) {
    CHECK(desk.cadre.get(desk.talk() + "/talk").at("following") == "true");
    CHECK(desk.cadre.post(desk.talk() + "/follow", R"({"follows":false})").status == 200);
    CHECK(desk.cadre.get(desk.talk() + "/talk").at("following") == "false");
    CHECK(desk.cadre.get(desk.talk() + "/talk").at("participating") == "true");
    desk.announce("parcel_sent");
    desk.say(desk.head, "@cadre", {desk.cadre.account_id});
    desk.run();
    CHECK(desk.unread(desk.cadre) == "1");
    CHECK(desk.newest(desk.cadre, "reason") == "mention");
  });
}

} // namespace
} // namespace shiji::notifications::test
