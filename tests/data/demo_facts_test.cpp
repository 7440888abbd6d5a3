// SPDX-License-Identifier: Apache-2.0
#include "table.hpp"

#include <filesystem>
#include <map>
#include <set>
#include <string>

#include <doctest/doctest.h>

namespace shiji::data {
namespace {

std::string const demo_date = "2026-11-20";

Table facts() { return read_table("demo/facts.csv"); }

std::set<std::string> codes(std::string const& name, std::string const& column) {
  std::set<std::string> all;
  for (Row const& row : read_table("demo/" + name + ".csv").rows) all.insert(row.at(column));
  return all;
}

TEST_CASE("facts are four to six thousand, in the order of their decisions, none later than the demo's date") {
  auto const rows = facts().rows;
  CHECK(rows.size() >= 4000);
  CHECK(rows.size() <= 6000);
  std::set<std::string> ids;
  std::string before;
  for (Row const& row : rows) {
    CAPTURE(row.at("id"));
    CHECK(ids.insert(row.at("id")).second);
    std::string const& moment = row.at("decided_on").empty() ? row.at("declared_on") : row.at("decided_on");
    CHECK(before <= moment);
    before = moment;
    CHECK(row.at("occurred_on") >= "2026-01-01");
    CHECK(row.at("occurred_on") <= row.at("declared_on"));
    CHECK(row.at("declared_on") <= moment);
    CHECK(moment <= demo_date);
  }
}

TEST_CASE("every fact names a known kind and people whose shares sum to 10000, and fills exactly the quantities of its kind") {
  std::map<std::string, std::set<std::string>> quantities;
  for (Row const& kind : read_table("demo/fact_kinds.csv").rows)
    for (auto const& name : split(kind.at("quantities"), ';')) quantities[kind.at("kind")].insert(name);
  auto const kinds = codes("fact_kinds", "kind");
  auto const people = codes("people", "code");
  std::set<std::string> met;
  for (Row const& row : facts().rows) {
    CAPTURE(row.at("id"));
    CHECK(kinds.contains(row.at("kind")));
    met.insert(row.at("kind"));
    int shares = 0;
    std::set<std::string> actors;
    for (auto const& actor : split(row.at("actors"), ';')) {
      auto const parts = split(actor, ':');
      REQUIRE(parts.size() == 2);
      CHECK(people.contains(parts[0]));
      CHECK(actors.insert(parts[0]).second);
      shares += std::stoi(parts[1]);
    }
    CHECK(shares == 10000);
    CHECK(people.contains(row.at("declarer")));
    for (auto const* field : {"count", "amount_fen", "days_x100", "days_late", "rating_x100", "on_time"})
      CHECK(row.at(field).empty() != quantities[row.at("kind")].contains(field));
    CHECK_FALSE(row.at("title").empty());
  }
  CHECK(met == kinds);
}

TEST_CASE("a decided fact was decided by somebody who neither declared nor did it; an open one by nobody") {
  std::map<std::string, int> statuses;
  for (Row const& row : facts().rows) {
    CAPTURE(row.at("id"));
    std::string const& status = row.at("status");
    ++statuses[status];
    bool const decided = status == "confirmed" || status == "rejected";
    CHECK(decided == !row.at("confirmer").empty());
    CHECK((status == "declared") == row.at("decided_on").empty());
    CHECK((status == "rejected") == !row.at("reason").empty());
    if (!decided) continue;
    CHECK(row.at("confirmer") != row.at("declarer"));
    CHECK((";" + row.at("actors")).find(";" + row.at("confirmer") + ":") == std::string::npos);
  }
  CHECK(statuses["declared"] == 40);
  CHECK(statuses["rejected"] > 5);
  CHECK(statuses["withdrawn"] > 5);
  CHECK(statuses.size() == 4);
}

TEST_CASE("a correction follows the confirmed fact it names, once") {
  std::map<std::string, std::string> confirmed;
  std::set<std::string> corrected;
  for (Row const& row : facts().rows) {
    CAPTURE(row.at("id"));
    if (!row.at("corrects").empty()) {
      REQUIRE(confirmed.contains(row.at("corrects")));
      CHECK(confirmed.at(row.at("corrects")) == row.at("kind"));
      CHECK(corrected.insert(row.at("corrects")).second);
    }
    if (row.at("status") == "confirmed") confirmed[row.at("id")] = row.at("kind");
  }
  CHECK(corrected.size() == 10);
}

TEST_CASE("waiting facts are at most two weeks old, carry evidence that exists, and several wait for the demo's head") {
  std::map<std::string, std::string> post_of, unit_of;
  for (Row const& post : read_table("demo/posts.csv").rows) unit_of[post.at("code")] = post.at("unit");
  for (Row const& person : read_table("demo/people.csv").rows) post_of[person.at("code")] = person.at("post");
  int for_head = 0;
  for (Row const& row : facts().rows) {
    CAPTURE(row.at("id"));
    if (!row.at("evidence").empty()) CHECK(std::filesystem::exists(SHIJI_SOURCE_DIR "/data/demo/evidence/" + row.at("evidence")));
    if (row.at("status") != "declared") continue;
    CHECK(row.at("occurred_on") >= "2026-11-06");
    CHECK_FALSE(row.at("evidence").empty());
    for_head += unit_of.at(post_of.at(row.at("declarer"))).starts_with("qf");
  }
  CHECK(for_head >= 8);
}

} // namespace
} // namespace shiji::data
