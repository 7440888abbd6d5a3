// SPDX-License-Identifier: Apache-2.0
#include "calc/run.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace shiji::calc_tests;

namespace {

struct Answer {
  char const* form;
  char const* input;
  char const* output;
};

// The published examples first, then the corners of each form.
Answer const answers[] = {
    {"due",
     R"({"start":"2026-02-13T15:20","working_days":5,"warn_days":1,"suspensions":[{"from":"2026-02-25T10:00","to":"2026-02-26T09:00"}]})",
     R"({"due":"2026-02-28T17:30","warn_at":"2026-02-27T17:30","counted":["2026-02-14","2026-02-24","2026-02-25","2026-02-27","2026-02-28"],"calendar_gap":[]})"},
    {"due", R"({"start":"2026-02-13T15:20","working_minutes":240})", R"({"due":"2026-02-14T10:50","calendar_gap":[]})"},
    {"due", R"({"start":"2026-02-13T15:20","working_days":2,"calendar":{}})",
     R"({"due":"2026-02-17T17:30","warn_at":"2026-02-16T17:30","counted":["2026-02-16","2026-02-17"],"calendar_gap":[2026]})"},
    {"due", R"({"start":"2026-02-13T15:20","working_days":1,"calendar":{"2026":{"off":["2026-02-16"],"work":["2026-02-15"]}}})",
     R"({"due":"2026-02-15T17:30","warn_at":"2026-02-13T15:20","counted":["2026-02-15"],"calendar_gap":[]})"},
    {"due", R"({"start":"2026-03-02T09:00","working_days":3,"suspensions":[{"from":"2026-03-03T10:00"}]})",
     R"({"due":null,"warn_at":null,"counted":["2026-03-03"],"calendar_gap":[]})"},
    {"due", R"({"start":"2026-03-02T09:00","working_minutes":61,"office_hours":[["09:00","10:00"],["10:00","10:30"]]})",
     R"({"due":"2026-03-02T10:01","calendar_gap":[]})"},
    {"due", R"({"start":"2026-12-31T09:00","working_minutes":421})", R"({"due":"2027-01-01T09:01","calendar_gap":[2027]})"},
    {"score",
     R"({"bundle_bp":2000,"section_x100":{"visits":9100},"indicators":[
       {"id":"visits","type":"more","weight":2000,"target_x100":3000,"credits_x100":[1000,2100],"deducts_x100":[100],"cap_bp":12000},
       {"id":"permits","type":"rate","weight":1000,"numerator":28,"denominator":30,"target_bp":9500},
       {"id":"service","type":"rating","weight":500,"ratings":[5,4,5]},
       {"id":"duties","type":"deadline","weight":500,"days_late":[0,0,2],"penalty_bp":500},{"id":"plan","type":"done","weight":300,"done":true}]})",
     R"({"indicators":[{"id":"visits","own_x100":10000,"score_x100":9820},{"id":"permits","own_x100":9825,"score_x100":9825},{"id":"service","own_x100":9167,"score_x100":9167},{"id":"duties","own_x100":9667,"score_x100":9667},{"id":"plan","own_x100":10000,"score_x100":10000}],"not_assessed":[],"total_x100":9740})"},
    {"score", R"({"indicators":[]})", R"({"indicators":[],"not_assessed":[],"total_x100":null})"},
    {"score",
     R"({"section_x100":{"other":1,"b":15000},"bundle_bp":10000,"indicators":[{"id":"a","type":"rating","weight":1,"ratings":[]},
       {"id":"b","type":"more","weight":0,"target_x100":1},{"id":"c","type":"rate","weight":0,"numerator":1,"denominator":0,"target_bp":1}]})",
     R"({"indicators":[{"id":"b","own_x100":0,"score_x100":15000}],"not_assessed":["a","c"],"total_x100":null})"},
    {"index",
     R"({"dimensions":[{"id":"drive","weight":3000,"sources":[{"id":"unit","weight":3000,"scores_x100":[8800,9001]},{"id":"leaders","weight":2000,"scores_x100":[]}]}]})",
     R"({"dimensions":[{"id":"drive","score_x100":8901,"coverage_bp":6000}],"total_x100":8901})"},
    {"index", R"({"dimensions":[{"id":"a","weight":1,"sources":[]}]})",
     R"({"dimensions":[{"id":"a","score_x100":null,"coverage_bp":0}],"total_x100":null})"},
    {"grade",
     R"({"group":[{"id":"a","total_x100":9310,"tie":[0,9500],"top_barred":false}],"quotas":[{"grade":"excellent","side":"top","share_bp":2000,"rounding":"floor"}],"rest":"competent"})",
     R"({"ranks":[{"id":"a","rank":1,"grade":"competent"}],"cutoffs":[{"grade":"excellent","places":0,"taken":0,"last_total_x100":null}]})"},
    {"grade", R"({"group":[],"quotas":[{"grade":"x","side":"top","share_bp":1,"rounding":"ceil"}],"rest":"y"})",
     R"({"ranks":[],"cutoffs":[]})"},
    {"grade",
     R"({"group":[{"id":"b","total_x100":1},{"id":"a","total_x100":1}],"quotas":[{"grade":"x","side":"bottom","share_bp":10000,"rounding":"nearest"}],"rest":"y"})",
     R"({"ranks":[{"id":"a","rank":1,"grade":"x"},{"id":"b","rank":1,"grade":"x"}],"cutoffs":[{"grade":"x","places":2,"taken":2,"last_total_x100":1}]})"},
    {"pay",
     R"({"pool_fen":1000001,"award_bp":2000,"mode":"by_rank","people":[{"id":"b","group":"L1","rank":1,"base_fen":500000,"award_points":3},{"id":"a","group":"L1","rank":2,"base_fen":500000,"fixed_fen":900000}]})",
     R"({"people":[{"id":"a","coefficient_x10000":7000,"pay_fen":287180,"award_fen":0,"performance_bp":2419},{"id":"b","coefficient_x10000":12500,"pay_fen":512821,"award_fen":200000,"performance_bp":10000}],"below_minimum":["a"],"sum_fen":1000001})"},
    {"pay",
     R"({"pool_fen":100,"mode":"by_grade","grades":{"good":12500,"fair":0},"people":[{"id":"b","group":"g","grade":"good","base_fen":1},{"id":"a","group":"g","grade":"fair","base_fen":9}]})",
     R"({"people":[{"id":"a","coefficient_x10000":0,"pay_fen":0,"award_fen":0,"performance_bp":0},{"id":"b","coefficient_x10000":12500,"pay_fen":100,"award_fen":0,"performance_bp":10000}],"below_minimum":["a"],"sum_fen":100})"},
    {"pay",
     R"({"pool_fen":4,"mode":"by_score","people":[{"id":"b","group":"g","total_x100":-5,"base_fen":1},{"id":"a","group":"g","total_x100":5,"base_fen":1,"rank":1},{"id":"c","group":"h","total_x100":5,"base_fen":1}]})",
     R"({"people":[{"id":"a","coefficient_x10000":12500,"pay_fen":2,"award_fen":0,"performance_bp":10000},{"id":"b","coefficient_x10000":7000,"pay_fen":1,"award_fen":0,"performance_bp":10000},{"id":"c","coefficient_x10000":10000,"pay_fen":1,"award_fen":0,"performance_bp":10000}],"below_minimum":[],"sum_fen":4})"},
    {"flags",
     R"({"classes":[{"id":"industry","flags":3,"rules":[{"metric":"signed","points_x100":500,"cap_x100":null}]}],"competitors":[{"id":"aluminium","class":"industry","metrics":{"signed":4}}]})",
     R"({"classes":[{"id":"industry","table":[{"id":"aluminium","points_x100":2000,"rank":1,"flag":true}]}]})"},
    {"flags", R"({"classes":[{"id":"empty","flags":1,"rules":[]}],"competitors":[]})", R"({"classes":[{"id":"empty","table":[]}]})"},
    {"match",
     R"({"staff":[{"id":"s1","prefers":["d1","d2"]},{"id":"s2","prefers":["d1"]},{"id":"s0","prefers":[]}],"departments":[{"id":"d1","quota":1,"min":2,"ranks":["s2","s1"]},{"id":"d2","quota":1,"scores_x100":{"s1":9000}}],"forbidden":[["s1","d1"],["s1","d1"]],"seed":""})",
     R"({"matches":[["s1","d2"],["s2","d1"]],"unmatched":["s0"],"under_minimum":["d1"],"blocking_pairs":0})"},
    {"match", R"({"staff":[],"departments":[]})", R"({"matches":[],"unmatched":[],"under_minimum":[],"blocking_pairs":0})"},
    {"panel",
     R"({"drop":1,"parts":[{"id":"interview","weight_bp":4000,"scores":{"c1":[8800,9100,9000]}},{"id":"merit","weight_bp":6000,"value":{"c1":9012}}]})",
     R"({"table":[{"id":"c1","parts":{"interview":9000,"merit":9012},"total_x100":9007,"rank":1}]})"},
    {"panel", R"({"parts":[{"id":"p","weight_bp":10000,"value":{}}]})", R"({"table":[]})"},
    {"bundle",
     R"({"items":[{"id":"y","department":"d","days":5,"after":["x","x"],"materials":["m1"],"needs_survey":true},{"id":"x","department":"d","days":3,"after":[],"materials":["m1"],"needs_survey":false}]})",
     R"({"sequential_days":8,"parallel_days":8,"critical_path":["x","y"],"slack":{"y":0,"x":0},"materials":{"before":2,"after":1},"surveys":{"before":1,"after":1}})"},
    {"yoy", R"({"current_fen":-5,"base_fen":10})", R"({"yoy_bp":-15000})"},
    {"yoy", R"({"current_fen":5,"base_fen":0})", R"({"yoy_bp":null,"reason":"base_not_positive"})"},
    {"yoy", R"( {"base_fen" : 10, "current_fen":-0} )", R"({"yoy_bp":-10000})"},
    {"yoy", R"({"current_fen":-9223372036854775808,"base_fen":9223372036854775807})", R"({"yoy_bp":-20000})"},
};

} // namespace

TEST_CASE("every form answers its examples exactly, on one line") {
  for (auto const& row : answers) {
    auto const ran = run(row.form, row.input);
    CAPTURE(row.input);
    CHECK(ran.status == 0);
    CHECK(ran.out == std::string(row.output) + "\n");
    CHECK(ran.err.empty());
  }
}

TEST_CASE("ids are carried through byte by byte") {
  auto const ran = run("index", R"({"dimensions":[{"id":"改革\"\\\n\u4e2d\ud83d\ude00","weight":1,"sources":[]}]})");
  CHECK(ran.out == R"({"dimensions":[{"id":"改革\"\\\n中😀","score_x100":null,"coverage_bp":0}],"total_x100":null})"
                   "\n");
}

TEST_CASE("an unknown form names the ten there are") {
  auto const ran = run("du", "{}");
  CHECK(ran.status == 2);
  CHECK(ran.out.empty());
  CHECK(ran.err == "calc: there is no form \"du\"; the forms are due score index grade pay flags match panel bundle yoy\n");
}
