// SPDX-License-Identifier: Apache-2.0
#include "calc/run.hpp"

#include <doctest/doctest.h>

using namespace shiji::calc_tests;

namespace {

// What every form refuses, tried on the smallest one.
Refused const shapes[] = {
    {"", {{"input", "not JSON"}}},
    {"[]", {{"input", "a list"}}},
    {"null", {{"input", "null"}}},
    {"3", {{"input", "3"}}},
    {"{} {}", {{"input", "more than one"}}},
    {"{\"current_fen\":1,}", {{"input", "not JSON"}}},
    {"{'current_fen':1}", {{"input", "not JSON"}}},
    {"{\"current_fen\":01,\"base_fen\":1}", {{"input", "not JSON"}}},
    {"{\"current_fen\":+1,\"base_fen\":1}", {{"input", "not JSON"}}},
    {"{\"current_fen\":1,\"base_fen\":NaN}", {{"input", "not JSON"}}},
    {"{\"current_fen\":1,\"base_fen\":1", {{"input", "not JSON"}}},
    {"{\"current_fen\":1 \"base_fen\":1}", {{"input", "not JSON"}}},
    {"{\"current\tfen\":1}", {{"input", "control character"}}},
    {"{\"\\x\":1}", {{"input", "escape"}}},
    {"{\"\\u12\":1}", {{"input", "escape"}}},
    {"\xEF\xBB\xBF{}", {{"input", "not JSON"}}},
    {"{\"\xFF\":1}", {{"input", "UTF-8"}}},
    {"{\"\xC0\xAF\":1}", {{"input", "UTF-8"}}},
    {R"({"current_fen":1})", {{"base_fen", "missing"}}},
    {"{}", {{"current_fen", "missing"}, {"base_fen", "missing"}}},
    {R"({"current_fen":1,"base_fen":1,"extra":2,"more":3})", {{"extra", "unknown"}, {"more", "unknown"}}},
    {R"({"current_fen":1,"base_fen":1,"current_fen":1})", {{"current_fen", "repeated"}}},
    {R"({"current_fen":1.0,"base_fen":1e2})", {{"current_fen", "1.0"}, {"base_fen", "1e2"}}},
    {R"({"current_fen":9223372036854775808,"base_fen":-9223372036854775809})",
     {{"current_fen", "9223372036854775808"}, {"base_fen", "-9223372036854775809"}}},
    {R"({"current_fen":"1","base_fen":true})", {{"current_fen", "\"1\""}, {"base_fen", "true"}}},
    {R"({"current_fen":null,"base_fen":[1]})", {{"current_fen", "null"}, {"base_fen", "a list"}}},
    {R"({"current_fen":9223372036854775807,"base_fen":1})", {{"current_fen", "overflow"}}},
    {R"({"current_fen":1,"base_fen":1,"a\u0000b":"x"})", {{"input", "NUL"}, {"[\"a\\u0000b\"]", "unknown"}}},
};

} // namespace

TEST_CASE("every form refuses what is not one well-formed object of its keys, all faults together") {
  for (auto const& row : shapes) CHECK(difference("yoy", row) == "");
}

TEST_CASE("a raw NUL and half a surrogate pair are refused") {
  CHECK(run("yoy", std::string("{\"current_fen\":1,\"base_fen\":1}\0", 31)).status == 2);
  CHECK(difference("index", {R"({"dimensions":[{"id":"\ud800","weight":1,"sources":[]}]})", {{"dimensions[0].id", "surrogate"}}}) == "");
  CHECK(difference("index", {R"({"dimensions":[{"id":"a\u0000","weight":1,"sources":[]}]})", {{"dimensions[0].id", "NUL"}}}) == "");
}

TEST_CASE("64 levels are read and 65 are not") {
  auto const nested = [](int levels) { return R"({"current_fen":)" + std::string(levels, '[') + std::string(levels, ']') + "}"; };
  CHECK(run("yoy", nested(63)).err.find("levels") == std::string::npos);
  CHECK(run("yoy", nested(64)).err.find("64 levels") != std::string::npos);
  CHECK(run("yoy", nested(100'000)).status == 2);
}

TEST_CASE("an id has 1 to 200 bytes and stands once in its list") {
  std::string const longest(200, 'x');
  auto const dimension = [](std::string const& id) { return R"({"dimensions":[{"id":")" + id + R"(","weight":1,"sources":[]}]})"; };
  CHECK(run("index", dimension(longest)).status == 0);
  CHECK(run("index", dimension(longest + "x")).err.find("dimensions[0].id: the id \"" + longest + "x\" is over 200 bytes") == 0);
  CHECK(difference("index", {R"({"dimensions":[{"id":"","weight":1,"sources":[]}]})", {{"dimensions[0].id", "empty"}}}) == "");
  CHECK(difference("index", {R"({"dimensions":[{"id":"a","weight":1,"sources":[]},{"id":"a","weight":1,"sources":[]}]})",
                             {{"dimensions[1].id", "\"a\""}}}) == "");
}

TEST_CASE("due refuses") {
  Refused const table[] = {
      {R"({"start":"2026-02-13T15:20"})", {{"working_days", "missing"}}},
      {R"({"start":"2026-02-13T15:20","working_days":1,"working_minutes":1})", {{"working_minutes", "exclude"}}},
      {R"({"start":"2026-02-13T15:20","working_days":0})", {{"working_days", "0"}}},
      {R"({"start":"2026-02-13T15:20","working_days":10001})", {{"working_days", "10001"}}},
      {R"({"start":"2026-02-13T15:20","working_minutes":1000001})", {{"working_minutes", "1000001"}}},
      {R"({"start":"2026-02-13T15:20","working_minutes":0})", {{"working_minutes", "0"}}},
      {R"({"start":"2026-02-13T15:20","working_minutes":1,"warn_days":1,"suspensions":[]})",
       {{"warn_days", "working_days"}, {"suspensions", "working_days"}}},
      {R"({"start":"2026-02-13T15:20","working_days":1,"warn_days":-1})", {{"warn_days", "-1"}}},
      {R"({"start":"2026-02-30T15:20","working_days":1})", {{"start", "2026-02-30T15:20"}}},
      {R"({"start":"2026-02-13T24:00","working_days":1})", {{"start", "2026-02-13T24:00"}}},
      {R"({"start":"1899-12-31T09:00","working_days":1})", {{"start", "1899"}}},
      {R"({"start":"2026-02-13","working_days":1})", {{"start", "2026-02-13"}}},
      {R"({"start":"2026-02-13T15:20:00","working_days":1})", {{"start", "15:20:00"}}},
      {R"({"start":"2200-12-31T15:20","working_days":1})", {{"working_days", "2200"}}},
      {R"({"start":"2026-02-13T15:20","working_minutes":1000000,"office_hours":[["09:00","09:01"]]})", {{"working_minutes", "1000000"}}},
      {R"({"start":"2026-02-13T15:20","working_days":1,"suspensions":[{"from":"2026-02-26T10:00","to":"2026-02-26T09:59"}]})",
       {{"suspensions[0].to", "2026-02-26T09:59"}}},
      {R"({"start":"2026-02-13T15:20","working_days":1,"suspensions":[{"to":"2026-02-26T09:59"}]})", {{"suspensions[0].from", "missing"}}},
      {R"({"start":"2026-02-13T15:20","working_days":1,"suspensions":[{"from":"2026-02-26T09:59","to":null}]})",
       {{"suspensions[0].to", "null"}}},
      {R"({"start":"2026-02-13T15:20","working_days":1,"office_hours":[]})", {{"office_hours", "empty"}}},
      {R"({"start":"2026-02-13T15:20","working_days":1,"office_hours":[["09:00","09:00"]]})", {{"office_hours[0]", "09:00"}}},
      {R"({"start":"2026-02-13T15:20","working_days":1,"office_hours":[["12:00","09:00"]]})", {{"office_hours[0]", "12:00"}}},
      {R"({"start":"2026-02-13T15:20","working_days":1,"office_hours":[["13:00","17:00"],["09:00","12:00"]]})",
       {{"office_hours[1]", "09:00"}}},
      {R"({"start":"2026-02-13T15:20","working_days":1,"office_hours":[["09:00","12:00"],["11:59","17:00"]]})",
       {{"office_hours[1]", "11:59"}}},
      {R"({"start":"2026-02-13T15:20","working_days":1,"office_hours":[["09:00","24:00"],["9:00"]]})",
       {{"office_hours[0][1]", "24:00"}, {"office_hours[1]", "1"}}},
      {R"({"start":"2026-02-13T15:20","working_days":1,"calendar":{"2026":{"off":["2025-01-01"],"work":[]}}})",
       {{"calendar.2026.off[0]", "2025-01-01"}}},
      {R"({"start":"2026-02-13T15:20","working_days":1,"calendar":{"2026":{"off":["2026-01-01"],"work":["2026-01-01"]}}})",
       {{"calendar.2026", "2026-01-01"}}},
      {R"({"start":"2026-02-13T15:20","working_days":1,"calendar":{"26":{"off":[],"work":[]},"2201":{"off":[],"work":[]}}})",
       {{"calendar.26", "26"}, {"calendar.2201", "2201"}}},
      {R"({"start":"2026-02-13T15:20","working_days":1,"calendar":{"2026":{"off":[],"rest":[]}}})",
       {{"calendar.2026.work", "missing"}, {"calendar.2026.rest", "unknown"}}},
  };
  for (auto const& row : table) CHECK(difference("due", row) == "");
}

TEST_CASE("score refuses") {
  auto const one = [](std::string const& indicator) { return R"({"indicators":[)" + indicator + "]}"; };
  struct Row {
    char const* indicator;
    std::vector<Refused::Line> lines;
  };
  Row const table[] = {
      {R"({"id":"a","type":"most","weight":1,"ratings":[]})", {{"indicators[0].type", "most"}}},
      {R"({"id":"a","type":"more","weight":-1,"target_x100":1})", {{"indicators[0].weight", "-1"}}},
      {R"({"id":"a","type":"more","weight":1,"target_x100":-1})", {{"indicators[0].target_x100", "-1"}}},
      {R"({"id":"a","type":"more","weight":1,"target_x100":1,"credits_x100":[1,-2]})", {{"indicators[0].credits_x100[1]", "-2"}}},
      {R"({"id":"a","type":"more","weight":1,"target_x100":1,"ratings":[1]})", {{"indicators[0].ratings", "unknown"}}},
      {R"({"id":"a","type":"more","weight":1,"target_x100":null})", {{"indicators[0].target_x100", "null"}}},
      {R"({"id":"a","type":"rate","weight":1,"numerator":1,"denominator":-1,"target_bp":0})",
       {{"indicators[0].denominator", "-1"}, {"indicators[0].target_bp", "0"}}},
      {R"({"id":"a","type":"rating","weight":1,"ratings":[6,0]})", {{"indicators[0].ratings[0]", "6"}, {"indicators[0].ratings[1]", "0"}}},
      {R"({"id":"a","type":"rating","weight":1})", {{"indicators[0].ratings", "missing"}}},
      {R"({"id":"a","type":"deadline","weight":1,"days_late":[-1],"penalty_bp":10001})",
       {{"indicators[0].days_late[0]", "-1"}, {"indicators[0].penalty_bp", "10001"}}},
      {R"({"id":"a","type":"done","weight":1,"done":1})", {{"indicators[0].done", "1"}}},
      {R"({"id":"a","type":"done","weight":1,"done":true,"cap_bp":100001})", {{"indicators[0].cap_bp", "100001"}}},
      {R"({"id":"a","type":"more","weight":1,"target_x100":1,"credits_x100":[9223372036854775807,1]})", {{"indicators[0]", "overflow"}}},
      {R"(7)", {{"indicators[0]", "7"}}},
  };
  for (auto const& row : table) CHECK(difference("score", {one(row.indicator).c_str(), row.lines}) == "");
  CHECK(difference("score", {R"({"bundle_bp":10001,"section_x100":{"a":-1,"":1},"indicators":[]})",
                             {{"bundle_bp", "10001"}, {"section_x100.a", "-1"}, {"section_x100[\"\"]", "empty"}}}) == "");
}

TEST_CASE("index and grade refuse") {
  CHECK(
      difference(
          "index",
          {R"({"dimensions":[{"id":"a","weight":-1,"sources":[{"id":"s","weight":-2,"scores_x100":[10001,-1]},{"id":"s","weight":1,"scores_x100":[]}]}]})",
           {{"dimensions[0].weight", "-1"},
            {"dimensions[0].sources[0].weight", "-2"},
            {"dimensions[0].sources[0].scores_x100[0]", "10001"},
            {"dimensions[0].sources[0].scores_x100[1]", "-1"},
            {"dimensions[0].sources[1].id", "\"s\""}}}) == "");
  CHECK(difference("grade",
                   {R"({"group":[{"id":"a","total_x100":1,"tie":[1]},{"id":"a","total_x100":1,"top_barred":0},{"id":"c","tie":[1,2]}],
                               "quotas":[{"grade":"g","side":"left","share_bp":10001,"rounding":"up"},{"side":"top","share_bp":-1,"rounding":"ceil"}]})",
                    {{"group[1].id", "\"a\""},
                     {"group[1].tie", "\"a\""},
                     {"group[1].top_barred", "0"},
                     {"group[2].total_x100", "missing"},
                     {"group[2].tie", "\"c\""},
                     {"quotas[0].side", "left"},
                     {"quotas[0].share_bp", "10001"},
                     {"quotas[0].rounding", "up"},
                     {"quotas[1].grade", "missing"},
                     {"quotas[1].share_bp", "-1"},
                     {"rest", "missing"}}}) == "");
}
