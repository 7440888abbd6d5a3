// SPDX-License-Identifier: Apache-2.0
#include "calc/run.hpp"

#include <doctest/doctest.h>

using namespace shiji::calc_tests;

TEST_CASE("pay refuses") {
  Refused const table[] = {
      {R"({"pool_fen":1,"mode":"by_rank","people":[]})", {{"people", "empty"}}},
      {R"({"pool_fen":-1,"award_bp":10001,"mode":"by_luck","c_max_x10000":-1,"min_performance_bp":-1,"people":[{"id":"a","group":"g","base_fen":-1,"fixed_fen":-2,"award_points":-3}]})",
       {{"pool_fen", "-1"},
        {"award_bp", "10001"},
        {"mode", "by_luck"},
        {"c_max_x10000", "-1"},
        {"min_performance_bp", "-1"},
        {"people[0].base_fen", "-1"},
        {"people[0].fixed_fen", "-2"},
        {"people[0].award_points", "-3"}}},
      {R"({"pool_fen":1,"mode":"by_rank","c_min_x10000":12501,"people":[{"id":"a","group":"g","rank":1,"base_fen":1}]})",
       {{"c_min_x10000", "12501"}}},
      {R"({"pool_fen":1,"mode":"by_rank","people":[{"id":"a","group":"g","base_fen":1}]})", {{"people[0].rank", "missing"}}},
      {R"({"pool_fen":1,"mode":"by_score","people":[{"id":"a","group":"g","base_fen":1}]})", {{"people[0].total_x100", "missing"}}},
      {R"({"pool_fen":1,"mode":"by_grade","people":[{"id":"a","group":"g","base_fen":1}]})",
       {{"grades", "missing"}, {"people[0].grade", "missing"}}},
      {R"({"pool_fen":1,"mode":"by_score","grades":{},"people":[{"id":"a","group":"g","total_x100":1,"base_fen":1}]})",
       {{"grades", "by_score"}}},
      {R"({"pool_fen":1,"mode":"by_grade","grades":{"x":-1},"people":[{"id":"a","group":"g","grade":"y","base_fen":1}]})",
       {{"grades.x", "-1"}, {"people[0].grade", "\"y\""}}},
      {R"({"pool_fen":1,"mode":"by_rank","people":[{"id":"a","group":"g","rank":1,"base_fen":1},{"id":"b","group":"g","rank":3,"base_fen":1},{"id":"c","group":"h","rank":0,"base_fen":1}]})",
       {{"people[1].rank", "\"b\""}, {"people[2].rank", "\"c\""}}},
      {R"({"pool_fen":1,"mode":"by_score","people":[{"id":"a","group":"g","rank":2,"total_x100":1,"base_fen":1}]})",
       {{"people[0].rank", "2"}}},
      {R"({"pool_fen":1,"mode":"by_rank","people":[{"id":"a","group":"g","rank":1,"base_fen":0}]})", {{"people", "base_fen"}}},
      {R"({"pool_fen":1,"mode":"by_rank","c_min_x10000":0,"c_max_x10000":0,"people":[{"id":"a","group":"g","rank":1,"base_fen":1}]})",
       {{"people", "base_fen"}}},
      {R"({"pool_fen":1,"mode":"by_rank","people":[{"id":"a","group":"g","rank":1,"base_fen":1},{"id":"a","group":"h","rank":1,"base_fen":1}]})",
       {{"people[1].id", "\"a\""}}},
      {R"({"pool_fen":9223372036854775807,"mode":"by_grade","grades":{"x":9223372036854775807},"people":[{"id":"a","group":"g","grade":"x","base_fen":9223372036854775807}]})",
       {{"pool_fen", "overflow"}}},
  };
  for (auto const& row : table) CHECK(difference("pay", row) == "");
}

TEST_CASE("flags refuses") {
  Refused const table[] = {
      {R"({"classes":[{"id":"k","flags":0,"rules":[{"metric":"m","points_x100":1,"cap_x100":-1},{"metric":"m","points_x100":1}]}],"competitors":[{"id":"a","class":"l","metrics":{"m":-1}}]})",
       {{"classes[0].flags", "0"},
        {"classes[0].rules[0].cap_x100", "-1"},
        {"classes[0].rules[1].metric", "\"m\""},
        {"competitors[0].metrics.m", "-1"},
        {"competitors[0].class", "\"l\""}}},
      {R"({"classes":[{"id":"k","flags":1,"rules":[{"metric":"m","points_x100":100}]}],"competitors":[{"id":"a","class":"k","metrics":{"m":9223372036854775807}}]})",
       {{"classes[0]", "overflow"}}},
      {R"({"classes":[],"competitors":[{"id":"a","class":"k"}]})",
       {{"competitors[0].metrics", "missing"}, {"competitors[0].class", "\"k\""}}},
  };
  for (auto const& row : table) CHECK(difference("flags", row) == "");
}

TEST_CASE("match refuses") {
  Refused const table[] = {
      {R"({"staff":[{"id":"s","prefers":["d","d","x"]}],"departments":[{"id":"d","quota":-1,"min":-1,"ranks":["s","s","y"]}],"forbidden":[["z","d"],["s"],["s","w"]]})",
       {{"staff[0].prefers[1]", "\"d\""},
        {"staff[0].prefers[2]", "\"x\""},
        {"departments[0].quota", "-1"},
        {"departments[0].min", "-1"},
        {"departments[0].ranks[1]", "\"s\""},
        {"departments[0].ranks[2]", "\"y\""},
        {"forbidden[0][0]", "\"z\""},
        {"forbidden[1]", "1"},
        {"forbidden[2][1]", "\"w\""}}},
      {R"({"staff":[],"departments":[{"id":"d","quota":1}]})", {{"departments[0]", "neither"}}},
      {R"({"staff":[],"departments":[{"id":"d","quota":1,"ranks":[],"scores_x100":{}}],"seed":"x"})", {{"departments[0]", "both"}}},
      {R"({"staff":[],"departments":[{"id":"d","quota":1,"scores_x100":{}}]})", {{"seed", "missing"}}},
      {R"({"staff":[],"departments":[{"id":"d","quota":1,"scores_x100":{"s":1}}],"seed":3})",
       {{"seed", "3"}, {"departments[0].scores_x100.s", "\"s\""}}},
      {R"({"staff":[{"id":"s","prefers":[]},{"id":"s","prefers":[]}],"departments":[{"id":"d","quota":1,"ranks":[]},{"id":"d","quota":1,"ranks":[]}]})",
       {{"staff[1].id", "\"s\""}, {"departments[1].id", "\"d\""}}},
  };
  for (auto const& row : table) CHECK(difference("match", row) == "");
}

TEST_CASE("who is unknown is not judged where the list of the known could not be read") {
  CHECK(difference("match", {R"({"staff":[3],"departments":[null,{"id":"d","quota":1,"ranks":["s"]}],"forbidden":[["s","e"]]})",
                             {{"staff[0]", "3"}, {"departments[0]", "null"}}}) == "");
  CHECK(difference("flags", {R"({"classes":[{"flags":1,"rules":[]}],"competitors":[{"id":"a","class":"k","metrics":{}}]})",
                             {{"classes[0].id", "missing"}}}) == "");
  CHECK(difference("bundle", {R"({"items":[{"id":"a","department":"d","days":1,"after":["b"],"materials":[],"needs_survey":false},7]})",
                              {{"items[1]", "7"}}}) == "");
}

TEST_CASE("panel refuses") {
  Refused const table[] = {
      {R"({"parts":[]})", {{"parts", "weight_bp"}}},
      {R"({"parts":[{"id":"a","weight_bp":4000,"value":{"c":1}},{"id":"a","weight_bp":5999,"value":{"c":1}}]})",
       {{"parts[1].id", "\"a\""}, {"parts", "weight_bp"}}},
      {R"({"parts":[{"id":"a","weight_bp":5000,"value":{"c":1},"scores":{}},{"id":"b","weight_bp":5000}]})",
       {{"parts[0]", "both"}, {"parts[1]", "neither"}}},
      {R"({"parts":[{"id":"a","weight_bp":5000,"value":{"c":-1}},{"id":"b","weight_bp":5000,"scores":{"c":[1,10001,-1]}}]})",
       {{"parts[0].value.c", "-1"}, {"parts[1].scores.c[1]", "10001"}, {"parts[1].scores.c[2]", "-1"}}},
      {R"({"parts":[{"id":"a","weight_bp":5000,"value":{"c":1}},{"id":"b","weight_bp":5000,"scores":{"d":[1,2]}}]})",
       {{"parts[1].scores.d", "\"d\""}, {"parts[0].value", "\"d\""}, {"parts[1].scores", "\"c\""}}},
      {R"({"drop":-1,"parts":[{"id":"a","weight_bp":10000,"scores":{"c":[]}}]})", {{"drop", "-1"}}},
      {R"({"drop":0,"parts":[{"id":"a","weight_bp":10000,"scores":{"c":[]}}]})", {{"parts[0].scores.c", "\"c\""}}},
  };
  for (auto const& row : table) CHECK(difference("panel", row) == "");
}

TEST_CASE("bundle refuses") {
  auto const item = [](std::string const& id, std::string const& after, std::string const& days = "1") {
    return R"({"id":")" + id + R"(","department":"d","days":)" + days + R"(,"after":[)" + after +
           R"(],"materials":[],"needs_survey":false})";
  };
  auto const items = [](std::string const& list) { return R"({"items":[)" + list + "]}"; };
  auto const check = [](std::string const& input, std::vector<Refused::Line> const& lines) {
    CHECK(difference("bundle", {input.c_str(), lines}) == "");
  };
  check(items(""), {{"items", "empty"}});
  check(items(item("a", R"("x")")), {{"items[0].after[0]", "\"x\""}});
  check(items(item("a", R"("b")") + "," + item("b", R"("a")")), {{"items[0].after", "a → b → a"}});
  check(items(item("a", R"("c")") + "," + item("b", R"("a")") + "," + item("c", R"("b")") + "," + item("e", R"("e")")),
        {{"items[0].after", "a → b → c → a"}, {"items[3].after", "e → e"}});
  check(items(item("a", "", "-1") + "," + item("a", "")), {{"items[0].days", "-1"}, {"items[1].id", "\"a\""}});
  check(items(item("a", "", "9223372036854775807") + "," + item("b", "")), {{"items", "overflow"}});
  check(items(R"({"id":"a"})"), {{"items[0].department", "missing"},
                                 {"items[0].days", "missing"},
                                 {"items[0].after", "missing"},
                                 {"items[0].materials", "missing"},
                                 {"items[0].needs_survey", "missing"}});
}
