// SPDX-License-Identifier: Apache-2.0
#include "calc/run.hpp"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji::calc_tests;

namespace {

struct Sample {
  char const* form;
  char const* input;
};

Sample const samples[] = {
    {"due",
     R"({"start":"2026-02-13T15:20","working_days":5,"suspensions":[{"from":"2026-02-25T10:00"}],"office_hours":[["09:00","12:00"]]})"},
    {"score",
     R"({"bundle_bp":20,"section_x100":{"v":91},"indicators":[{"id":"v","type":"more","weight":20,"target_x100":3,"credits_x100":[1,2]}]})"},
    {"index", R"({"dimensions":[{"id":"d","weight":3,"sources":[{"id":"u","weight":3,"scores_x100":[88,90]}]}]})"},
    {"grade",
     R"({"group":[{"id":"a","total_x100":9,"tie":[0]}],"quotas":[{"grade":"e","side":"top","share_bp":20,"rounding":"floor"}],"rest":"c"})"},
    {"pay", R"({"pool_fen":9,"mode":"by_rank","people":[{"id":"a","group":"L1","rank":1,"base_fen":5}]})"},
    {"flags",
     R"({"classes":[{"id":"i","flags":3,"rules":[{"metric":"s","points_x100":5}]}],"competitors":[{"id":"a","class":"i","metrics":{"s":4}}]})"},
    {"match", R"({"staff":[{"id":"s","prefers":["d"]}],"departments":[{"id":"d","quota":1,"scores_x100":{"s":9}}],"seed":"x"})"},
    {"panel", R"({"parts":[{"id":"i","weight_bp":10000,"scores":{"c":[8,9,9]}}]})"},
    {"bundle", R"({"items":[{"id":"y","department":"d","days":5,"after":[],"materials":["m"],"needs_survey":true}]})"},
    {"yoy", R"({"current_fen":-5,"base_fen":10})"},
};

// A few bytes of the text replaced, taken out or put in twice.
std::string damaged(std::string text) {
  constexpr std::string_view alphabet = "{}[]\",:0129-.eE\\utfn \xE4\x00";
  auto const times = *rc::gen::inRange(1, 4);
  for (int i = 0; i < times && !text.empty(); ++i) {
    auto const at = *rc::gen::inRange<std::size_t>(0, text.size());
    switch (*rc::gen::inRange(0, 3)) {
    case 0: text[at] = alphabet[*rc::gen::inRange<std::size_t>(0, alphabet.size())]; break;
    case 1: text.erase(at, *rc::gen::inRange<std::size_t>(1, 5)); break;
    default: text.insert(at, text.substr(at, *rc::gen::inRange<std::size_t>(1, 12)));
    }
  }
  return text;
}

bool names_a_path(std::string const& line) {
  auto const colon = line.find(": ");
  return colon != std::string::npos && colon > 0 && colon + 2 < line.size();
}

} // namespace

TEST_CASE("whatever comes in, a form answers one line, or refuses with a path and a reason on every line") {
  for (auto const& sample : samples) {
    CAPTURE(sample.form);
    CHECK(run(sample.form, sample.input).status == 0);
    CHECK(rc::check("damaged input is answered or refused", [&] {
      auto const ran = run(sample.form, damaged(sample.input));
      if (ran.status == 0) {
        RC_ASSERT(ran.err.empty());
        RC_ASSERT(std::ranges::count(ran.out, '\n') == 1);
        RC_ASSERT(ran.out.back() == '\n');
        return;
      }
      RC_ASSERT(ran.status == 2);
      RC_ASSERT(ran.out.empty());
      auto const lines = lines_of(ran.err);
      RC_ASSERT(!lines.empty());
      RC_ASSERT(std::ranges::all_of(lines, names_a_path));
    }));
  }
}
