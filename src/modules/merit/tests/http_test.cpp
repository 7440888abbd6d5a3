// SPDX-License-Identifier: Apache-2.0
#include "modules/merit/tests/world.hpp"

#include <doctest/doctest.h>

namespace shiji::merit::test {
namespace {

struct Declared {
  std::string id;
  std::string path() const { return "/api/facts/" + id; }
};

Declared declare(Client& by, std::string const& body) {
  Reply const reply = by.post("/api/facts", body);
  INFO(reply.body);
  REQUIRE(reply.status == 200);
  return {reply.at("fact_id")};
}

TEST_CASE("a declared fact waits for a head, is confirmed, posts, moves the rank list and leads back to its evidence") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section);
    auto const wang = world.person("王岚", world.section);
    Client cadre = world.cadre(li), head = world.head_of(world.department);

    Reply const upload = cadre.send("POST", "/api/evidence/files?name=visit.txt", "走访记录", {{"Content-Type", "text/plain"}});
    INFO(upload.body);
    REQUIRE(upload.status == 200);
    std::string body = World::visit({li, wang}, 3);
    body.replace(body.find("[],"), 2, "[\"" + upload.at("evidence_id") + "\"]");
    Declared const fact = declare(cadre, body);

    CHECK(head.get("/api/facts/waiting").at("rows[0].fact_id") == fact.id);
    CHECK(head.get(fact.path()).at("may_confirm") == "true");
    CHECK(cadre.get(fact.path()).at("may_confirm") == "false");
    CHECK(cadre.get(fact.path()).at("may_withdraw") == "true");

    Reply const confirmed = head.act("POST", fact.path() + "/confirm", 1);
    INFO(confirmed.body);
    REQUIRE(confirmed.status == 200);
    CHECK(confirmed.at("status") == "confirmed");
    CHECK(confirmed.header("ETag") == "\"2\"");

    CHECK(head.get("/api/facts/waiting").at("total") == "0");
    CHECK(world.sum("visits", li.text) == 150);
    CHECK(world.sum("visits", wang.text) == 150);
    CHECK(world.sum("points") == 300);
    Reply const detail = head.get(fact.path());
    CHECK(detail.at("entries[0].seq") == "1");
    CHECK(detail.at("evidence[0].name") == "visit.txt");
    CHECK(head.get("/api/evidence/files/" + upload.at("evidence_id")).status == 200);
    CHECK(world.office.get("/api/points").at("rows[0].points_x100") == "150");
    CHECK(world.office.get("/api/points?unit_id=" + world.other).at("total") == "0");
    CHECK(cadre.get("/api/points/" + wang.text).at("points_x100") == "150");
    CHECK(cadre.get("/api/points/" + wang.text).at("entries.rows[0].fact_title") == "走访青梧食品");
    CHECK(cadre.get("/api/ledger?indicator=visits").at("total") == "1");
    CHECK(head.get("/api/ledger?indicator=visits").at("total") == "2");
    CHECK(head.get("/api/ledger/1").at("fact_id") == fact.id);
    CHECK(world.office.get("/api/ledger/verify").at("holds") == "true");
    CHECK(world.office.get("/api/ledger/head").at("seq") == "4");
    CHECK(cadre.get("/api/merit-files/" + li.text).at("facts[0].fact_id") == fact.id);
    CHECK(cadre.get("/api/merit-files/" + li.text).at("points_x100") == "150");
    CHECK(cadre.get("/api/merit-files/" + li.text).at("posts[0].valid_from") == "2020-01-01");
    CHECK(cadre.get("/api/merit-files/" + wang.text).status == 404);
    CHECK(head.get("/api/merit-files/" + wang.text).status == 200);
    CHECK(cadre.get("/api/periods").at("periods[0].period_id") == "2026Q4");
    CHECK(cadre.get("/api/fact-kinds").at("kinds[0].code") == "visit");
    CHECK(world.office.get("/api/facts.csv").body.find("走访青梧食品") != std::string::npos);
    CHECK(world.office.get("/api/ledger.csv").status == 200);
    CHECK(world.office.get("/api/points.csv").status == 200);
  });
}

TEST_CASE("a merit file shows every post held, the present one first") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section);
    std::string const path = "/api/people/" + li.text;
    World::done(world.office.act("POST", path + "/end-assignment", 2, R"({"valid_to":"2026-10-31"})"));
    std::string const post =
        World::done(world.office.post("/api/posts",
                                      R"({"unit_id":")" + world.other +
                                          R"(","title":"主办","category":"general","level":2,"headcount":1,"valid_from":"2026-01-01"})"))
            .at("post_id");
    World::done(world.office.act("POST", path + "/appoint", 3, R"({"post_id":")" + post + R"(","valid_from":"2026-11-01"})"));
    Reply const file = World::done(world.cadre(li).get("/api/merit-files/" + li.text));
    CHECK(file.at("posts[0].post_title") == "主办");
    CHECK(file.at("posts[0].unit_name") == "招商局");
    CHECK(file.at("posts[0].valid_to") == "null");
    CHECK(file.at("posts[1].post_title") == "科员");
    CHECK(file.at("posts[1].department_name") == "企业服务中心");
    CHECK(file.at("posts[1].valid_to") == "2026-10-31");
  });
}

TEST_CASE("whoever proves the ledger gets the heads of its chains, signed by the installation's key") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section);
    Client cadre = world.cadre(li);
    Declared const fact = declare(cadre, World::visit({li}, 3));
    World::done(world.head_of(world.department).act("POST", fact.path() + "/confirm", 1));
    Client auditor = world.app.client(Role::supervision);
    Reply const shown = World::done(auditor.get("/api/ledger/heads"));
    CHECK(shown.at("rows[0].chain") == "ledger");
    CHECK(shown.at("rows[0].zone_name") == "云岭");
    CHECK(shown.at("rows[0].hash") == auditor.get("/api/ledger/head").at("hash"));
    CHECK(shown.at("rows[1].chain") == "audit");
    CHECK(shown.at("rows[2].zone_name") == ""); // of the installation
    auto heads = audit::heads_from_text(shown.at("text"));
    REQUIRE(heads);
    CHECK(signature_fits(*heads, shown.at("public_key")));
    ++heads->ends[0].seq; // control
    CHECK_FALSE(signature_fits(*heads, shown.at("public_key")));
    CHECK(cadre.get("/api/ledger/heads").code() == "not_permitted");
  });
}

// The code of the fault at a path of a refused answer.
std::string fault_at(Reply const& reply, std::string const& path) {
  for (int i = 0; i < 9; ++i) {
    std::string const field = "fields[" + std::to_string(i) + "]";
    if (reply.at(field + ".path") == path) return reply.at(field + ".code");
  }
  return {};
}

std::string with(std::string text, std::string const& what, std::string const& by) {
  text.replace(text.find(what), what.size(), by);
  return text;
}

TEST_CASE("a declaration that is wrong is refused with every fault of it, by path") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section);
    Client cadre = world.cadre(li);
    std::string const good = World::visit({li});
    struct {
      std::string body, path, code;
    } const cases[] = {
        {with(good, "\"visit\"", "\"juggling\""), "kind", "fact_kind_unknown"},
        {with(good, "\"visit\"", "\"sales_month\""), "kind", "fact_kind_not_declarable"},
        {with(good, "\"count\":3", "\"count\":0"), "quantities.count", "quantity_out_of_range"},
        {with(good, "\"count\":3", "\"metres\":3"), "quantities.metres", "quantity_unknown"},
        {with(with(good, "\"visit\"", "\"policy_paid\""), "\"count\":3", ""), "quantities.amount_fen", "quantity_missing"},
        {with(good, "\"share_bp\":10000", "\"share_bp\":9999"), "actors", "shares_not_whole"},
        {with(good, "\"share_bp\":10000", "\"share_bp\":0"), "actors[0].share_bp", "share_out_of_range"},
        {with(good, li.text, world.fresh()), "actors[0].subject_id", "actor_unknown"},
        {with(World::visit({li, li}), "走访", "同访"), "actors[1].subject_id", "actor_twice"},
        {with(good, "{\"subject_kind\":\"person\",\"subject_id\":\"" + li.text + "\",\"share_bp\":10000}", ""), "actors", "actors_missing"},
        {with(good, "2026-11-18", "2026-11-21"), "occurred_on", "occurred_in_future"},
        {with(good, ",\"record\":\"ZF-1\"", ""), "evidence", "evidence_missing"},
    };
    for (auto const& c : cases) {
      Reply const reply = cadre.post("/api/facts", c.body);
      CAPTURE(c.body);
      CAPTURE(reply.body);
      CHECK(reply.status == 400);
      CHECK(fault_at(reply, c.path) == c.code);
    }
    CHECK(cadre.post("/api/facts", with(good, "\"evidence\":[]", "\"evidence\":[\"" + world.fresh() + "\"]")).code() ==
          "evidence_not_found");
    CHECK(world.office.get("/api/facts").at("total") == "0");
    CHECK(cadre.post("/api/facts", good).status == 200);
  });
}

TEST_CASE("kin of the declarer or of an actor avoid deciding, and are not asked to") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section);
    Client cadre = world.cadre(li), head = world.head_of(world.department);
    Declared const before = declare(cadre, World::visit({li}));
    CHECK(head.get("/api/facts/waiting").at("total") == "1");
    CHECK(head.get(before.path()).at("may_confirm") == "true"); // control: not kin yet
    auto const relation = world.office.post("/api/relations", R"({"person_id":")" + li.text + R"(","relative_id":")" + head.person_id.text +
                                                                  R"(","kind":"in_law","detail":"舅甥"})");
    CHECK(world.app.client(Role::leader).act("POST", "/api/relations/" + relation.at("relation_id") + "/confirm", 1).status == 200);
    CHECK(head.get("/api/facts/waiting").at("total") == "0");
    CHECK(head.get(before.path()).at("may_confirm") == "false");
    CHECK(head.act("POST", before.path() + "/confirm", 1).code() == "kin_avoids");
    CHECK(head.act("POST", before.path() + "/reject", 1, R"({"reason":"duplicate"})").code() == "kin_avoids");
    CHECK(world.office.act("POST", before.path() + "/confirm", 1).status == 200);
  });
}

TEST_CASE("nobody decides what they declared, took part in, or what lies outside their units") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section);
    auto const zhao = world.person("赵川", world.other);
    Client cadre = world.cadre(li), head = world.head_of(world.department), stranger = world.head_of(world.other);
    Declared const own = declare(head, World::visit({li}));
    CHECK(head.act("POST", own.path() + "/confirm", 1).code() == "not_yours_to_confirm");
    Declared const took_part = declare(cadre, World::visit({li, head.person_id}));
    CHECK(head.act("POST", took_part.path() + "/confirm", 1).code() == "not_yours_to_confirm");
    Declared const both = declare(cadre, World::visit({li, zhao}));
    CHECK(head.act("POST", both.path() + "/confirm", 1).code() == "outside_your_units");
    CHECK(head.act("POST", both.path() + "/reject", 1, R"({"reason":"duplicate"})").code() == "outside_your_units");
    Declared const plain = declare(cadre, World::visit({li}));
    CHECK(stranger.act("POST", plain.path() + "/confirm", 1).code() == "not_found");
    CHECK(stranger.get(plain.path()).status == 404);
    CHECK(cadre.act("POST", plain.path() + "/confirm", 1).code() == "not_permitted");
    CHECK(stranger.get("/api/facts/waiting").at("total") == "0");
    CHECK(head.get("/api/facts/waiting").at("total") == "1");
    CHECK(world.standing().empty());
    CHECK(world.office.act("POST", both.path() + "/confirm", 1).status == 200);
  });
}

TEST_CASE("a fact is decided once, at the version that was seen") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section);
    Client cadre = world.cadre(li), head = world.head_of(world.department), colleague = world.cadre(world.person("王岚", world.section));
    Declared const fact = declare(cadre, World::visit({li}));
    CHECK(head.post(fact.path() + "/confirm").code() == "version_missing");
    CHECK(head.act("POST", fact.path() + "/confirm", 7).code() == "stale");
    CHECK(colleague.act("POST", fact.path() + "/withdraw", 1).code() == "not_found");
    CHECK(head.act("POST", fact.path() + "/withdraw", 1).code() == "not_yours_to_withdraw");
    CHECK(cadre.act("POST", fact.path() + "/withdraw", 1).at("status") == "withdrawn");
    CHECK(head.act("POST", fact.path() + "/confirm", 2).code() == "already_decided");
    CHECK(cadre.act("POST", fact.path() + "/withdraw", 2).code() == "already_decided");

    Declared const second = declare(cadre, World::visit({li}));
    CHECK(head.act("POST", second.path() + "/reject", 1, R"({"reason":"no_evidence","text":"缺照片"})").at("rejection") == "no_evidence");
    CHECK(head.act("POST", second.path() + "/confirm", 2).code() == "already_decided");
    CHECK(cadre.get(second.path()).at("rejection_text") == "缺照片");
    CHECK(cadre.act("POST", second.path() + "/correct", 2, with(World::visit({li}), R"("kind":"visit",)", "")).code() ==
          "not_confirmed_yet");
    CHECK(world.standing().empty());
  });
}

TEST_CASE("facts are confirmed in bulk, each row by itself") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section);
    Client cadre = world.cadre(li), head = world.head_of(world.department);
    Declared const first = declare(cadre, World::visit({li})), own = declare(head, World::visit({li})),
                   last = declare(cadre, World::visit({li}, 1));
    auto const item = [](Declared const& fact, int version) {
      return R"({"fact_id":")" + fact.id + R"(","version":)" + std::to_string(version) + "}";
    };
    Reply const reply = head.post("/api/facts/confirm", R"({"items":[)" + item(first, 1) + "," + item(own, 1) + "," + item(last, 4) + "," +
                                                            item(last, 1) + "," + item(Declared{world.fresh()}, 1) + "]}");
    INFO(reply.body);
    CHECK(reply.at("rows[0].status") == "200");
    CHECK(reply.at("rows[0].version") == "2");
    CHECK(reply.at("rows[1].code") == "not_yours_to_confirm");
    CHECK(reply.at("rows[1].message").find("核实") != std::string::npos);
    CHECK(reply.at("rows[2].code") == "stale");
    CHECK(reply.at("rows[2].status") == "412");
    CHECK(reply.at("rows[3].status") == "200");
    CHECK(reply.at("rows[4].code") == "not_found");
    CHECK(world.sum("visits") == 400);
    CHECK(world.sum("points") == 400);
    CHECK(!world.fault());
  });
}

TEST_CASE("facts are rejected and withdrawn in bulk, each row by itself") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section);
    Client cadre = world.cadre(li), head = world.head_of(world.department);
    Declared const first = declare(cadre, World::visit({li})), second = declare(cadre, World::visit({li})),
                   third = declare(cadre, World::visit({li}));
    auto const item = [](Declared const& fact, int version) {
      return R"({"fact_id":")" + fact.id + R"(","version":)" + std::to_string(version) + "}";
    };
    Reply const rejected =
        head.post("/api/facts/reject", R"({"reason":"no_evidence","items":[)" + item(first, 1) + "," + item(second, 9) + "]}");
    CHECK(rejected.at("rows[0].status") == "200");
    CHECK(rejected.at("rows[1].code") == "stale");
    CHECK(cadre.get(first.path()).at("status") == "rejected");
    Reply const withdrawn = cadre.post("/api/facts/withdraw", R"({"items":[)" + item(first, 2) + "," + item(third, 1) + "]}");
    CHECK(withdrawn.at("rows[0].code") == "already_decided");
    CHECK(withdrawn.at("rows[1].status") == "200");
    CHECK(cadre.get(second.path()).at("status") == "declared");
  });
}

TEST_CASE("a correction takes the place of the fact once it is confirmed, and only one waits at a time") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section);
    Client cadre = world.cadre(li), head = world.head_of(world.department);
    Declared const fact = declare(cadre, World::visit({li}, 4));
    REQUIRE(head.act("POST", fact.path() + "/confirm", 1).status == 200);
    std::string const body = with(World::visit({li}, 6), R"("kind":"visit",)", "");
    CHECK(cadre.act("POST", fact.path() + "/correct", 1, body).code() == "stale");
    Reply const correction = cadre.act("POST", fact.path() + "/correct", 2, body);
    INFO(correction.body);
    REQUIRE(correction.status == 200);
    CHECK(cadre.act("POST", fact.path() + "/correct", 2, body).code() == "correction_open");
    CHECK(world.sum("visits") == 400);
    REQUIRE(head.act("POST", "/api/facts/" + correction.at("fact_id") + "/confirm", 1).status == 200);
    CHECK(world.sum("visits") == 600);
    CHECK(world.sum("points") == 500); // the cap counts what was reversed no more
    CHECK(cadre.get(fact.path()).at("corrected_by") == correction.at("fact_id"));
    CHECK(cadre.get(fact.path()).at("entries[2].kind") == "reverse");
    CHECK(cadre.get(fact.path()).at("entries[2].reason") == "corrected");
    CHECK(cadre.act("POST", fact.path() + "/correct", 2, body).code() == "already_corrected");
    CHECK(!world.fault());
  });
}

TEST_CASE("a rejected correction leaves the fact as it was and open to another") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section);
    Client cadre = world.cadre(li), head = world.head_of(world.department);
    Declared const fact = declare(cadre, World::visit({li}, 4));
    REQUIRE(head.act("POST", fact.path() + "/confirm", 1).status == 200);
    std::string const body = with(World::visit({li}, 6), R"("kind":"visit",)", "");
    Reply const first = cadre.act("POST", fact.path() + "/correct", 2, body);
    REQUIRE(head.act("POST", "/api/facts/" + first.at("fact_id") + "/reject", 1, R"({"reason":"wrong_quantity"})").status == 200);
    CHECK(world.sum("visits") == 400);
    CHECK(cadre.act("POST", fact.path() + "/correct", 2, body).status == 200);
  });
}

TEST_CASE("facts are listed by what is asked for") {
  in_world([](World& world) {
    auto const li = world.person("李青", world.section);
    auto const zhao = world.person("赵川", world.other);
    Client cadre = world.cadre(li), head = world.head_of(world.department);
    declare(cadre, World::visit({li}));
    declare(world.office, with(World::visit({zhao}), "走访", "约见100%"));
    auto const total = [&](Client& who, std::string const& query) { return who.get("/api/facts" + query).at("total"); };
    CHECK(total(world.office, "") == "2");
    CHECK(total(head, "") == "1");
    CHECK(total(cadre, "") == "1");
    CHECK(total(world.office, "?kind=visit&status=declared&from=2026-11-18&to=2026-11-18") == "2");
    CHECK(total(world.office, "?from=2026-11-19") == "0");
    CHECK(total(world.office, "?person_id=" + li.text) == "1");
    CHECK(total(world.office, "?unit_id=" + world.department) == "1");
    CHECK(total(world.office, "?text=%E8%B5%B0%E8%AE%BF") == "1"); // 走访
    CHECK(total(world.office, "?text=100%25") == "1");             // 100%
    CHECK(total(world.office, "?text=1%25%25") == "0");            // 1%%: no wildcard
    CHECK(total(world.office, "?status=confirmed") == "0");
    CHECK(world.office.get("/api/facts?sort=declared_at&descending=true").at("rows[0].actor_name") == "赵川");
  });
}

} // namespace
} // namespace shiji::merit::test
