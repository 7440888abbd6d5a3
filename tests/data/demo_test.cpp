// SPDX-License-Identifier: Apache-2.0
#include "table.hpp"

#include <cstdint>
#include <map>
#include <numeric>
#include <set>
#include <string>

#include <doctest/doctest.h>

namespace shiji::data {
namespace {

Table demo(std::string const& name) { return read_table("demo/" + name + ".csv"); }

std::int64_t number(Row const& row, std::string const& column) { return std::stoll(row.at(column)); }

// The rows by their code; a code met twice fails the test.
std::map<std::string, Row> by_code(std::string const& name, std::string const& column = "code") {
  std::map<std::string, Row> rows;
  for (Row const& row : demo(name).rows) {
    CAPTURE(row.at(column));
    CHECK(rows.emplace(row.at(column), row).second);
  }
  return rows;
}

// The department a unit lies in; the zone's own unit for itself.
std::string department_of(std::map<std::string, Row> const& units, std::string unit) {
  while (units.at(unit).at("kind") == "section") unit = units.at(unit).at("parent");
  return unit;
}

// Targets that disagree with the sum below them: "indicator period unit". A unit's target is the sum of its units' and its people's.
std::set<std::string> disagreeing(std::vector<Row> const& targets, std::map<std::string, std::string> const& parent_of) {
  std::map<std::string, std::int64_t> own, below;
  for (Row const& row : targets) {
    if (row.at("indicator") == "duty_list") continue;
    std::string const head = row.at("indicator") + " ";
    if (row.at("level") != "person") own[head + row.at("period") + " " + row.at("subject")] += number(row, "target_x100");
    if (row.at("period").size() == 4) continue;
    std::string const& parent = parent_of.at(row.at("subject"));
    if (parent.empty())
      below[head + row.at("period").substr(0, 4) + " " + row.at("subject")] += number(row, "target_x100");
    else
      below[head + row.at("period") + " " + parent] += number(row, "target_x100");
  }
  std::set<std::string> wrong;
  for (auto const& [key, target] : own)
    if (!below.contains(key) || below.at(key) != target) wrong.insert(key);
  for (auto const& [key, target] : below)
    if (!own.contains(key)) wrong.insert(key);
  return wrong;
}

std::map<std::string, std::string> parents() {
  std::map<std::string, std::string> parent_of;
  for (Row const& unit : demo("units").rows) parent_of[unit.at("code")] = unit.at("parent");
  auto const posts = by_code("posts");
  for (Row const& person : demo("people").rows) parent_of[person.at("code")] = posts.at(person.at("post")).at("unit");
  return parent_of;
}

TEST_CASE("the demo is one league row with one zone, dated 2026-11-20") {
  auto const rows = demo("zone").rows;
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].at("kind") == "league");
  CHECK(rows[1].at("kind") == "zone");
  CHECK(rows[1].at("parent") == rows[0].at("code"));
  CHECK(rows[1].at("demo_date") == "2026-11-20");
}

TEST_CASE("departments hang below the zone and sections below departments") {
  auto const units = by_code("units");
  int departments = 0;
  for (auto const& [code, unit] : units) {
    CAPTURE(code);
    if (unit.at("kind") == "zone")
      CHECK(unit.at("parent").empty());
    else
      CHECK(units.at(unit.at("parent")).at("kind") == (unit.at("kind") == "section" ? "department" : "zone"));
    departments += unit.at("kind") == "department";
  }
  CHECK(departments == 8);
}

TEST_CASE("no post holds more people than its headcount, no quota is exceeded, frozen posts are empty") {
  auto const units = by_code("units");
  auto const posts = by_code("posts");
  std::map<std::string, std::int64_t> filled, planned, pool;
  for (auto const& [code, person] : by_code("people")) ++filled[person.at("post")];
  for (auto const& [code, count] : filled) CHECK(posts.contains(code));
  std::int64_t vacant = 0, frozen = 0;
  for (auto const& [code, post] : posts) {
    CAPTURE(code);
    std::int64_t const headcount = number(post, "headcount");
    CHECK(filled[code] <= headcount);
    vacant += headcount - filled[code];
    if (post.at("frozen") == "yes") {
      CHECK(filled[code] == 0);
      frozen += headcount;
    }
    std::string const department = department_of(units, post.at("unit"));
    planned["yl " + post.at("category")] += headcount;
    if (department != "yl") planned[department + " " + post.at("category")] += headcount;
  }
  for (Row const& quota : demo("quotas").rows) pool[quota.at("unit") + " " + quota.at("category")] = number(quota, "establishment");
  for (auto const& [key, headcount] : planned) {
    CAPTURE(key);
    CHECK(headcount <= pool.at(key));
  }
  CHECK(vacant > frozen);
  CHECK(frozen > 0);
}

TEST_CASE("two hundred invented people hold one post each; no name is borne by more than two; numbers are false on purpose") {
  std::map<std::string, int> names;
  auto const people = by_code("people");
  CHECK(people.size() == 200);
  std::set<std::string> numbers;
  for (auto const& [code, person] : people) {
    CAPTURE(code);
    CHECK_FALSE(person.at("post").empty());
    CHECK(++names[person.at("name")] <= 2);
    CHECK(person.at("phone").starts_with("199-0000-"));
    std::string const& id = person.at("id_number");
    REQUIRE(id.size() == 18);
    CHECK(numbers.insert(id).second);
    CHECK(id.starts_with("000000"));
    int sum = 0;
    for (std::size_t i = 0; i < 17; ++i) sum += (id[i] - '0') * ((1 << (17 - i)) % 11);
    CHECK(id.back() != "10X98765432"[sum % 11]);
  }
}

TEST_CASE("the demo accounts exist, an administrator of each kind among them, and head and cadre share a department") {
  auto const accounts = by_code("accounts", "username");
  auto const people = by_code("people");
  auto const posts = by_code("posts");
  auto const units = by_code("units");
  std::set<std::string> names;
  for (auto const& [username, account] : accounts) {
    names.insert(username);
    if (!account.at("person").empty()) CHECK(people.contains(account.at("person")));
  }
  CHECK(names == std::set<std::string>{"admin", "approver", "audit", "auditor", "cadre", "clerk", "enterprise", "head", "lead", "leader",
                                       "payroll", "personnel", "security", "specialist"});
  auto const department = [&](std::string const& username) {
    return department_of(units, posts.at(people.at(accounts.at(username).at("person")).at("post")).at("unit"));
  };
  CHECK(department("head") == department("cadre"));
  CHECK(department("head") == department("specialist"));
}

TEST_CASE("seventeen indicators in four classes weigh 10000 in every category") {
  std::set<std::string> classes;
  std::int64_t general = 0, economic = 0, technical = 0;
  auto const indicators = by_code("indicators", "id");
  for (auto const& [id, indicator] : indicators) {
    classes.insert(indicator.at("class"));
    general += number(indicator, "weight_general");
    economic += number(indicator, "weight_economic");
    technical += number(indicator, "weight_technical");
  }
  CHECK(indicators.size() == 17);
  CHECK(classes.size() == 4);
  CHECK(general == 10000);
  CHECK(economic == 10000);
  CHECK(technical == 10000);
  std::set<std::string> categories;
  for (Row const& scheme : demo("schemes").rows) categories.insert(scheme.at("category"));
  CHECK(categories == std::set<std::string>{"economic", "general", "technical", "unit"});
}

TEST_CASE("a posting rule names a kind, an indicator or points, and a quantity the kind has") {
  auto const kinds = by_code("fact_kinds", "kind");
  auto const indicators = by_code("indicators", "id");
  std::set<std::string> fed;
  for (auto const& [id, rule] : by_code("rules", "id")) {
    CAPTURE(id);
    REQUIRE(kinds.contains(rule.at("fact_kind")));
    std::string const quantities = ";" + kinds.at(rule.at("fact_kind")).at("quantities") + ";";
    bool const points = rule.at("indicator") == "points";
    if (!points) CHECK(indicators.contains(rule.at("indicator")));
    fed.insert(rule.at("indicator"));
    CHECK((rule.at("cap_x100").empty() || points));
    if (rule.at("quantity") == "count") CHECK(quantities.find(";count;") != std::string::npos);
    if (rule.at("quantity") == "field") CHECK(quantities.find(";" + rule.at("field") + ";") != std::string::npos);
    CHECK((rule.at("quantity") == "constant") == !rule.at("constant_x100").empty());
  }
  CHECK(fed.size() == 18);
}

TEST_CASE("targets of year, quarters, departments, sections and persons agree to the last digit") {
  auto const targets = demo("targets").rows;
  auto const parent_of = parents();
  CHECK(disagreeing(targets, parent_of).empty());
  auto changed = targets;
  for (Row& row : changed) {
    if (row.at("level") != "person") continue;
    row["target_x100"] = std::to_string(number(row, "target_x100") + 1);
    break;
  }
  CHECK(disagreeing(changed, parent_of).size() == 1);
}

TEST_CASE("a specialist's quarter asks for 30 visits, 5 projects on speed and 10 requests solved") {
  std::string const cadre = by_code("accounts", "username").at("cadre").at("person");
  std::map<std::string, std::int64_t> asked;
  for (Row const& row : demo("targets").rows)
    if (row.at("subject") == cadre && row.at("period") == "2026q4") asked[row.at("indicator")] = number(row, "target_x100");
  CHECK(asked["visits"] == 3000);
  CHECK(asked["speeded"] == 500);
  CHECK(asked["requests"] == 1000);
}

TEST_CASE("the demo's league has the shape of a prefecture: 13 lead departments, 20 member units, 1,000 cadres in three zones") {
  std::map<std::string, std::int64_t> units_of_class;
  std::int64_t people = static_cast<std::int64_t>(demo("people").rows.size());
  std::set<std::string> zones{"yunling"};
  for (Row const& zone : demo("neighbours").rows) {
    zones.insert(zone.at("code"));
    people += number(zone, "leaders");
  }
  for (Row const& unit : demo("neighbour_units").rows) {
    CHECK(zones.contains(unit.at("zone")));
    ++units_of_class[unit.at("class")];
    people += number(unit, "staff");
  }
  CHECK(zones.size() == 3);
  CHECK(units_of_class == std::map<std::string, std::int64_t>{{"牵头部门", 13}, {"成员单位", 20}});
  CHECK(people == 1000);
}

} // namespace
} // namespace shiji::data
