// SPDX-License-Identifier: Apache-2.0
#include "modules/search/rules.hpp"

#include <algorithm>

#include <doctest/doctest.h>

namespace shiji::search {
namespace {

using Texts = std::vector<std::string>;

Candidate record(std::string id, std::string folded, std::string reading = {}, std::string initials = {}) {
  return {std::move(id), folded, "", folded, std::move(reading), std::move(initials)};
}

TEST_CASE("a title is cut into pairs of characters, the last one of a word with a space") {
  CHECK(grams_of("张伟") == Texts{"张伟", "伟 "});
  CHECK(grams_of("走访 青梧") == Texts{"走访", "访 ", "青梧", "梧 "});
  CHECK(grams_of("人人人") == Texts{"人人", "人 "});
  CHECK(grams_of("𠮷田") == Texts{"𠮷田", "田 "});
  CHECK(grams_of("").empty());
}

TEST_CASE("a question asks for its pairs, and of a single character for every pair that begins with it") {
  CHECK(ranges_of("青梧食") == std::vector<GramRange>{{"青梧", "青梧"}, {"梧食", "梧食"}});
  CHECK(ranges_of("张 走访") == std::vector<GramRange>{{"张", end_of_prefix("张")}, {"走访", "走访"}});
  bool const last_one_lies_within = std::string("伟 ") >= ranges_of("伟")[0].low && std::string("伟 ") <= ranges_of("伟")[0].high;
  CHECK(last_one_lies_within);
  CHECK(ranges_of("").empty());
}

TEST_CASE("only letters and digits are taken as the sound of a name") {
  CHECK(typed_reading("zw") == "zw");
  CHECK(typed_reading("zhang wei 3") == "zhangwei3");
  CHECK(typed_reading("张w").empty());
}

TEST_CASE("a title answers by being the same, beginning so, sounding so, holding it or holding its pairs") {
  Candidate const wei = record("1", "张伟", "zhangwei", "zw");
  CHECK(match_of("张伟", wei) == Match::exact);
  CHECK(match_of("张", wei) == Match::prefix);
  CHECK(match_of("zw", wei) == Match::reading);
  CHECK(match_of("zhang wei", wei) == Match::reading);
  CHECK(match_of("zhangw", wei) == Match::reading);
  CHECK(match_of("伟", wei) == Match::phrase);
  CHECK_FALSE(match_of("伟张", wei));
  CHECK_FALSE(match_of("w", wei));
  CHECK_FALSE(match_of("", wei));
  Candidate const visit = record("2", "走访青梧食品厂 走访记录");
  CHECK(match_of("食品 走访", visit) == Match::phrase);
  CHECK(match_of("走访记录 青梧", visit) == Match::phrase);
  CHECK(match_of("访记录", visit) == Match::phrase);
  CHECK(match_of("走访走", visit) == std::nullopt);
  CHECK(match_of("食品厂走访", record("3", "走访食品厂走")) == Match::pairs);
  CHECK(match_of("青梧青梧", record("4", "青梧梧青")) == Match::pairs);
}

TEST_CASE("the better match comes first, then of names the shorter, then the newer record") {
  using Ranked = std::pair<Match, Candidate>;
  std::vector<Ranked> hits{{Match::phrase, record("9", "老张伟")},
                           {Match::reading, record("1", "张伟祥")},
                           {Match::reading, record("2", "张伟")},
                           {Match::reading, record("3", "赵武")}};
  auto const order = [&](bool names) {
    std::sort(hits.begin(), hits.end(), [&](Ranked const& a, Ranked const& b) { return ranks_before(a, b, names); });
    std::string ids;
    for (auto const& [match, hit] : hits) ids += hit.record_id;
    return ids;
  };
  CHECK(order(true) == "3219");
  CHECK(order(false) == "3219");
  hits.push_back({Match::reading, record("4", "章文卿")});
  CHECK(order(true) == "32419");
  CHECK(order(false) == "43219");
}

} // namespace
} // namespace shiji::search
