// SPDX-License-Identifier: Apache-2.0
#include "table.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>

#include <doctest/doctest.h>

namespace shiji::data {
namespace {

std::set<std::string> const fact_kinds = {"project_talks",   "project_signed",         "project_signed_amount",
                                          "project_started", "project_started_amount", "project_completed",
                                          "project_revived", "sales_cumulative",       "sales_month"};
std::set<std::string> const amount_kinds = {"project_signed_amount", "project_started_amount", "sales_cumulative", "sales_month"};
std::set<std::string> const places = {"LS", "YC", "NT", "GY", "SN", "HH", "JZ", "JJ", "ND", "JD", "LW", "AL"};

// The whole number of the one row of a place that bears this label; −1 where there is not exactly one.
long quantity_of(Table const& table, std::string const& place, std::string const& mission_row, std::string const& label) {
  long found = -1;
  for (Row const& row : table.rows) {
    if (row.at("place") != place || row.at("mission_row") != mission_row || row.at("label_zh") != label) continue;
    if (found != -1) return -1;
    found = std::stol(row.at("quantity"));
  }
  return found;
}

bool is_plain_number(std::string const& text) {
  bool point = false;
  for (char const c : text) {
    if (c == '.' && !point)
      point = true;
    else if (c < '0' || c > '9')
      return false;
  }
  return !text.empty();
}

// YYYY-MM or YYYY-MM..YYYY-MM, in order.
bool is_period(std::string const& text) {
  auto const month = [](std::string const& part) {
    return part.size() == 7 && part[4] == '-' && is_plain_number(part.substr(0, 4)) && part.substr(5) >= "01" && part.substr(5) <= "12" &&
           is_plain_number(part.substr(5));
  };
  auto const dots = text.find("..");
  if (dots == std::string::npos) return month(text);
  return month(text.substr(0, dots)) && month(text.substr(dots + 2)) && text.substr(0, dots) < text.substr(dots + 2);
}

TEST_CASE("published.csv has the agreed columns and no empty place, row, kind, quantity, unit or label") {
  Table const table = read_table("published.csv");
  CHECK(table.columns ==
        std::vector<std::string>{"place", "mission_row", "kind", "quantity", "unit", "period", "label_zh", "label_en", "note"});
  for (Row const& row : table.rows)
    for (auto const* column : {"place", "mission_row", "kind", "quantity", "unit", "label_zh", "label_en"}) {
      CAPTURE(row.at("label_zh"));
      CHECK_FALSE(row.at(column).empty());
    }
}

TEST_CASE("every one of the twelve places is named once and has published figures") {
  std::set<std::string> named;
  for (Row const& row : read_table("places.csv").rows) CHECK(named.insert(row.at("code")).second);
  CHECK(named == places);
  std::set<std::string> met;
  for (Row const& row : read_table("published.csv").rows) met.insert(row.at("place"));
  CHECK(met == places);
}

TEST_CASE("a figure has a period exactly where it is a fact, and then it is a plain number in a unit of its kind") {
  std::set<std::string> met;
  for (Row const& row : read_table("published.csv").rows) {
    CAPTURE(row.at("label_zh"));
    bool const reference = row.at("kind") == "reference";
    CHECK(reference == row.at("period").empty());
    if (reference) continue;
    CHECK(fact_kinds.contains(row.at("kind")));
    met.insert(row.at("kind"));
    CHECK(is_plain_number(row.at("quantity")));
    CHECK(is_period(row.at("period")));
    CHECK(row.at("unit") == (amount_kinds.contains(row.at("kind")) ? "亿元" : "个"));
    CHECK_MESSAGE(row.at("note").find("年份未载") != std::string::npos, "a year set by convention must say so");
  }
  CHECK(met == fact_kinds);
}

TEST_CASE("no place repeats a label in a row, and no fact kind twice in one period") {
  std::set<std::tuple<std::string, std::string, std::string>> labels;
  std::set<std::tuple<std::string, std::string, std::string>> facts;
  for (Row const& row : read_table("published.csv").rows) {
    CAPTURE(row.at("label_zh"));
    CHECK(labels.insert({row.at("place"), row.at("mission_row"), row.at("label_zh")}).second);
    if (row.at("kind") != "reference") CHECK(facts.insert({row.at("place"), row.at("kind"), row.at("period")}).second);
  }
}

TEST_CASE("published parts sum to their published totals") {
  Table const table = read_table("published.csv");
  struct Sum {
    char const *place, *mission_row, *total;
    std::vector<char const*> parts;
  };
  for (Sum const& sum :
       {Sum{"GY", "J1", "四新一盘活合计", {"新洽谈项目", "新签约项目", "新开工项目", "新竣工项目", "盘活项目"}},
        Sum{"HH", "E3", "收到诉求", {"办结诉求", "转交诉求"}},
        Sum{"YC", "J6", "季度集中签约项目", {"轻工纺织签约项目", "循环经济签约项目", "氢化工签约项目", "未归类签约项目"}}}) {
    long parts = 0;
    for (auto const* part : sum.parts) parts += quantity_of(table, sum.place, sum.mission_row, part);
    CAPTURE(sum.total);
    CHECK(parts == quantity_of(table, sum.place, sum.mission_row, sum.total));
    CHECK(parts > 0);
  }
  CHECK(quantity_of(table, "GY", "J1", "四新一盘活合计") == 1241);
}

TEST_CASE("the readers of this suite refuse what is not a number or a period") {
  for (auto const* text : {"", "≥400", "0.70–1.25", "1.2.3", "+28.2"}) CHECK_FALSE(is_plain_number(text));
  for (auto const* text : {"", "2026", "2026-13", "1-5月", "2026-05..2026-01"}) CHECK_FALSE(is_period(text));
  CHECK(parse_csv("a,\"b,\"\"c\"\"\"\n") == std::vector<std::vector<std::string>>{{"a", "b,\"c\""}});
  CHECK_THROWS(parse_csv("a,\"b\n"));
}

} // namespace
} // namespace shiji::data
