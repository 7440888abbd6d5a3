// SPDX-License-Identifier: Apache-2.0
#include "platform/text/folding.hpp"

#include <doctest/doctest.h>

namespace shiji::text {
namespace {

TEST_CASE("width, case and signs do not tell two texts apart, traditional characters do") {
  CHECK(folded("ＧＤＰ（２０２６）") == "gdp 2026");
  CHECK(folded("  走访“青梧食品”：一期  ") == "走访 青梧食品 一期");
  CHECK(folded("Straße ① ﬁn") == "strasse 1 fin");
  CHECK(folded("？！……").empty());
  CHECK(folded("雲嶺") != folded("云岭"));
  CHECK(folded("𠮷田") == "𠮷田");
}

TEST_CASE("a text is read as pinyin without tones, with its initials") {
  CHECK(reading_of("张伟", ReadAs::name).full == "zhangwei");
  CHECK(reading_of("张伟", ReadAs::name).initials == "zw");
  CHECK(reading_of("组织人事股", ReadAs::words).initials == "zzrsg");
  CHECK(reading_of("a区3号 gdp", ReadAs::words).full == "aqu3haogdp");
  CHECK(reading_of("a区3号 gdp", ReadAs::words).initials == "aq3hgdp");
  CHECK(reading_of("吕布", ReadAs::name).full == "lvbu");
  CHECK(reading_of("𠮷田", ReadAs::words).initials == "t");
  CHECK(reading_of("", ReadAs::words).full.empty());
}

TEST_CASE("a surname is read as a surname, and only at the beginning of a name") {
  CHECK(reading_of("单雄信", ReadAs::name).full == "shanxiongxin");
  CHECK(reading_of("仇英", ReadAs::name).full == "qiuying");
  CHECK(reading_of("尉迟恭", ReadAs::name).full == "yuchigong");
  CHECK(reading_of("单位", ReadAs::words).full == "danwei");
}

} // namespace
} // namespace shiji::text
