// SPDX-License-Identifier: Apache-2.0
// The doors 进出上下: leaving with its handover list, coming back, and what the file shows of it.
#include "modules/organisation/events.hpp"
#include "modules/organisation/leaving/rules.hpp"
#include "modules/organisation/leaving/service.hpp"
#include "modules/organisation/tests/fixture.hpp"

using namespace shiji;
using namespace shiji::organisation;

namespace {

Date const today = make_date(2026, 11, 20);

std::string code_of(Verdict const& verdict) { return verdict ? verdict->code : ""; }

PersonRecord somebody() {
  PersonRecord person;
  person.person_id = Id<Person>("p");
  person.name = "罗守";
  person.joined_on = make_date(2020, 1, 1);
  return person;
}

OpenLeaving wanted(LeavingKind kind = LeavingKind::resignation) {
  return {Id<Person>("p"), 1, kind, today, Id<Person>("r"), {}, {"个人原因申请离职"}};
}

HandoverItem item(std::int64_t number, HandoverState state) {
  HandoverItem made;
  made.item = number;
  made.state = state;
  return made;
}

// Two people on the same post, one about to leave to the other.
struct Leaver {
  explicit Leaver(SmallZone& given) : zone(given), leaver(zone.add_person("甲")), receiver(zone.add_person("乙")) {
    zone.put_on_post(leaver, zone.post);
    zone.put_on_post(receiver, zone.post);
  }
  test::Reply open(std::string const& kind, std::string const& more = {}, std::string const& last_day = "2026-11-20") {
    return zone.personnel.act("POST", path + "/leave", 2,
                              R"({"kind":")" + kind + R"(","last_day":")" + last_day + R"(","receiver_id":")" + receiver.text +
                                  R"(","reason":"个人原因申请离职")" + more + "}");
  }
  SmallZone& zone;
  Id<Person> leaver, receiver;
  std::string path = "/api/people/" + leaver.text;
};

// Settles every item of the list; answers the version after it.
std::int64_t settle_all(test::Client& by, std::string const& leaving, std::int64_t version) {
  auto const items = std::stoll(by.get(leaving).at("items"));
  for (std::int64_t i = 1; i <= items; ++i) {
    auto const done = by.act("POST", leaving + "/settle", version, R"({"item":)" + std::to_string(i) + R"(,"state":"done","note":""})");
    REQUIRE_MESSAGE(done.status == 200, done.body);
    version = std::stoll(done.at("version"));
  }
  return version;
}

} // namespace

TEST_CASE("a leaving is opened for somebody who is here, to somebody else, and a dismissal names its decision") {
  CHECK(code_of(may_open_leaving(somebody(), false, {}, wanted())) == "");
  CHECK(code_of(may_open_leaving(somebody(), true, {}, wanted())) == "leaving_open_already");
  PersonRecord gone = somebody();
  gone.left_on = today;
  CHECK(code_of(may_open_leaving(gone, false, {}, wanted())) == "person_has_left");
  OpenLeaving to_oneself = wanted();
  to_oneself.receiver_id = Id<Person>("p");
  CHECK(code_of(may_open_leaving(somebody(), false, {}, to_oneself)) == "receiver_is_leaver");
  CHECK(code_of(may_open_leaving(somebody(), false, {}, wanted(LeavingKind::dismissal))) == "dismissal_without_document");
  OpenLeaving with_document = wanted(LeavingKind::dismissal);
  with_document.document = shape::NonEmptyText<120>{"党工委会议纪要〔2026〕9号"};
  CHECK(code_of(may_open_leaving(somebody(), false, {}, with_document)) == "");
  CHECK(code_of(may_open_leaving(somebody(), false, add_days(today, 1), wanted())) == "date_too_early");
  OpenLeaving terse = wanted();
  terse.reason = {"走"};
  CHECK(code_of(may_open_leaving(somebody(), false, {}, terse)) == "reason_too_short");
}

TEST_CASE("it takes effect when all is settled, the last day has come, and a dismissal has a second person") {
  LeavingRecord leaving;
  leaving.last_day = today;
  leaving.opened_by = Id<Account>("opener");
  std::vector<HandoverItem> const open{item(1, HandoverState::done), item(2, HandoverState::open)};
  std::vector<HandoverItem> const settled{item(1, HandoverState::done), item(2, HandoverState::explained)};
  CHECK(code_of(may_complete(leaving, open, Id<Account>("opener"), today)) == "handover_open");
  CHECK(code_of(may_complete(leaving, settled, Id<Account>("opener"), today)) == "");
  CHECK(code_of(may_complete(leaving, settled, Id<Account>("opener"), add_days(today, -1))) == "last_day_ahead");
  leaving.kind = LeavingKind::dismissal;
  CHECK(code_of(may_complete(leaving, settled, Id<Account>("opener"), today)) == "dismissal_needs_second");
  CHECK(code_of(may_complete(leaving, settled, Id<Account>("second"), today)) == "");
  leaving.state = LeavingState::left;
  CHECK(code_of(may_complete(leaving, settled, Id<Account>("second"), today)) == "leaving_closed");
}

TEST_CASE("what is only explained says why, and nothing is settled twice") {
  LeavingRecord leaving;
  std::vector<HandoverItem> const items{item(1, HandoverState::open), item(2, HandoverState::done)};
  auto const settle = [&](std::int64_t number, HandoverState state, std::string const& note) {
    return code_of(may_settle(leaving, items, {{}, 0, number, state, note}));
  };
  CHECK(settle(1, HandoverState::done, "") == "");
  CHECK(settle(1, HandoverState::explained, "无") == "reason_too_short");
  CHECK(settle(1, HandoverState::explained, "本人无证据材料") == "");
  CHECK(settle(1, HandoverState::open, "") == "handover_settled");
  CHECK(settle(2, HandoverState::done, "") == "handover_settled");
  CHECK(settle(3, HandoverState::done, "") == "not_found");
}

TEST_CASE("the doors of a file stand in the order of time: in, up, down, moved, out, in again") {
  PersonRecord person = somebody();
  auto const on = [](std::int64_t level, Date from) {
    AssignmentRow row;
    row.level = level;
    row.post_title = "L" + std::to_string(level);
    row.valid_from = from;
    return row;
  };
  std::vector<AssignmentRow> const newest_first{on(2, make_date(2026, 2, 1)), on(2, make_date(2024, 1, 1)), on(3, make_date(2022, 1, 1)),
                                                on(1, make_date(2020, 1, 1))};
  LeavingRecord left;
  left.state = LeavingState::left;
  left.kind = LeavingKind::transfer;
  left.last_day = make_date(2025, 6, 30);
  left.returned_on = make_date(2026, 1, 15);
  std::vector<DoorKind> kinds;
  for (Door const& door : doors_of(person, newest_first, {left})) kinds.push_back(door.kind);
  CHECK(kinds == std::vector{DoorKind::in, DoorKind::move, DoorKind::up, DoorKind::down, DoorKind::out, DoorKind::in, DoorKind::move});
  person.left_on = make_date(2026, 8, 1); // control: an exit without a list of its own is shown too
  CHECK(doors_of(person, newest_first, {left}).back().kind == DoorKind::out);
}

TEST_CASE("somebody leaves with a handover list, loses the post, and the unsealing of the identity is recorded") {
  in_small_zone([](SmallZone& zone) {
    Leaver it(zone);
    zone.app.commit(zone.personnel, [&](UseCase& use) { set_head(use, {zone.section, 1, zone.post}); });
    CHECK(zone.personnel.act("PUT", it.path + "/identity", 2, R"({"original_identity":"事业"})").status == 200);
    auto const opened = zone.personnel.act("POST", it.path + "/leave", 3,
                                           R"({"kind":"transfer","last_day":"2026-11-20","receiver_id":")" + it.receiver.text +
                                               R"(","reason":"调往市直单位工作"})");
    REQUIRE_MESSAGE(opened.status == 200, opened.body);
    std::string const path = "/api/leavings/" + opened.at("leaving_id");
    auto const shown = zone.personnel.get(path);
    CHECK(shown.at("handover[0].subject") == "组织人事股 经办");
    CHECK(shown.at("handover[1].kind") == "unit");
    CHECK(shown.at("items") == "4");
    CHECK(zone.personnel.act("POST", path + "/complete", 1).code() == "handover_open");
    auto receiver = zone.app.client(Role::cadre, database::Reach::self, {}, it.receiver);
    auto stranger = zone.app.client(Role::cadre, database::Reach::self, {}, zone.add_person("丙"));
    CHECK(stranger.get(path).status == 404);
    CHECK(receiver.get("/api/leavings/own").at("rows[0].person_name") == "甲");
    auto const version = settle_all(receiver, path, 1);
    auto const left = zone.personnel.act("POST", path + "/complete", version);
    REQUIRE_MESSAGE(left.status == 200, left.body);
    CHECK(left.at("state") == "left");
    CHECK(zone.personnel.get(it.path + "/identity/" + left.at("unsealing_id")).at("original_identity") == "事业");
    auto const file = zone.personnel.get(it.path);
    CHECK(file.at("state") == "left");
    CHECK(file.at("file.unsealings[0].reason") == "调往市直单位工作");
    CHECK(file.at("file.doors[2].kind") == "out");
    CHECK(file.at("file.doors[2].leaving") == "transfer");
    CHECK(zone.personnel.get("/api/posts/" + zone.post.text).at("filled") == "1");
    CHECK(zone.personnel.get("/api/organisation/structure").at("mobility.left") == "1");
  });
}

TEST_CASE("a leaving may be called off, and somebody who left is taken on again") {
  in_small_zone([](SmallZone& zone) {
    Leaver it(zone);
    auto const first = it.open("resignation", "", "2026-12-31");
    std::string path = "/api/leavings/" + first.at("leaving_id");
    CHECK(it.open("resignation").code() == "leaving_open_already");
    CHECK(zone.personnel.get(it.path).at("file.leaving_id") == first.at("leaving_id"));
    CHECK(zone.personnel.act("POST", path + "/complete", settle_all(zone.personnel, path, 1)).code() == "last_day_ahead");
    auto const now = std::stoll(zone.personnel.get(path).at("version"));
    CHECK(zone.personnel.act("POST", path + "/cancel", now).at("state") == "cancelled");
    auto const second = it.open("expiry");
    path = "/api/leavings/" + second.at("leaving_id");
    CHECK(zone.personnel.act("POST", path + "/handover", 1, R"({"kind":"other","subject":"公务用车钥匙"})").at("version") == "2");
    CHECK(zone.personnel.act("POST", path + "/complete", settle_all(zone.personnel, path, 2)).at("state") == "left");
    CHECK(zone.personnel.act("POST", it.path + "/rehire", 3, "{}").code() == "date_too_early");
    zone.app.clock.set(zone.app.clock.now() + 86'400);
    CHECK(zone.personnel.act("POST", it.path + "/rehire", 3, "{}").at("version") == "4");
    CHECK(zone.personnel.get(it.path).at("state") == "unassigned");
    CHECK(zone.personnel.get(it.path).at("file.doors[3].kind") == "in");
    CHECK(zone.personnel.get(path).at("returned_on") == "2026-11-21");
  });
}

TEST_CASE("a dismissal names its document and is completed by a second person") {
  in_small_zone([](SmallZone& zone) {
    Leaver it(zone);
    CHECK(it.open("dismissal").code() == "dismissal_without_document");
    auto const opened = it.open("dismissal", R"(,"document":"党工委会议纪要〔2026〕9号")");
    std::string const path = "/api/leavings/" + opened.at("leaving_id");
    auto const version = settle_all(zone.personnel, path, 1);
    CHECK(zone.personnel.act("POST", path + "/complete", version).code() == "dismissal_needs_second");
    auto second = zone.app.client(Role::personnel);
    CHECK(second.act("POST", path + "/complete", version).at("state") == "left");
  });
}
