// SPDX-License-Identifier: Apache-2.0
#include "base/enumeration.hpp"
#include "base/identifier.hpp"
#include "base/refusal.hpp"
#include "base/text.hpp"

#include <doctest/doctest.h>

using namespace shiji;

namespace {
enum class Colour { red, deep_blue };
BOOST_DESCRIBE_ENUM(Colour, red, deep_blue)
} // namespace

TEST_CASE("an enumeration is written as the name it is declared with") {
  CHECK(to_text(Colour::deep_blue) == "deep_blue");
  CHECK(from_text<Colour>("red") == Colour::red);
  CHECK_FALSE(from_text<Colour>("Red"));
  CHECK(to_text(static_cast<Colour>(7)).empty());
}

TEST_CASE("an identifier is a UUID in lower case") {
  CHECK(is_uuid("0190163d-8694-739b-aea5-966c26f8ad91"));
  CHECK_FALSE(is_uuid("0190163D-8694-739b-aea5-966c26f8ad91"));
  CHECK_FALSE(is_uuid("0190163d8694-739b-aea5-966c26f8ad91-"));
  CHECK_FALSE(is_uuid("0190163d-8694-739b-aea5-966c26f8ad9-"));
  CHECK_FALSE(is_uuid("0190163d-8694-739b-aea5-966c26f8ad9g"));
  CHECK_FALSE(is_uuid("0190163d-8694-739b-aea5.966c26f8ad91"));
  CHECK_FALSE(is_uuid(""));
}

TEST_CASE("text is well-formed UTF-8 without NUL") {
  struct Row {
    std::string_view bytes;
    bool valid;
  };
  for (Row const row : {Row{"实绩", true}, Row{"", true}, Row{std::string_view("a\0b", 3), false}, Row{"\xC0\xAF", false},
                        Row{"\xED\xA0\x80", false}, Row{"\xF4\x90\x80\x80", false}, Row{"\xE5\xAE", false}, Row{"\x80", false}}) {
    CAPTURE(row.bytes);
    CHECK(is_valid_utf8(row.bytes) == row.valid);
  }
}

TEST_CASE("white space at the ends goes, the ideographic one too") {
  CHECK(trimmed("\xEF\xBB\xBF　 张伟\t　") == "张伟");
  CHECK(trimmed("　") == "");
  CHECK(trimmed("张 伟") == "张 伟");
}

TEST_CASE("full-width characters become their half-width twins") {
  CHECK(to_half_width("２０２６．３．５　（万元）") == "2026.3.5 (万元)");
}

TEST_CASE("characters are counted as code points") { CHECK(count_characters("实绩ab") == 4); }

TEST_CASE("placeholders are filled by name and unknown ones stay") {
  Values const values{{"title", "揭榜"}, {"n", "3"}};
  CHECK(fill_placeholders("{title}：{n} 人，{other} {", values) == "揭榜：3 人，{other} {");
}

TEST_CASE("a verdict that says no is thrown once, with its code and field") {
  CHECK_NOTHROW(require(Verdict{}));
  try {
    require(refuse_field(Colour::red, "bids[0].amount_fen", {{"max", "9"}}));
    FAIL("not thrown");
  } catch (Refused const& refused) {
    CHECK(refused.refusal.code == "red");
    CHECK(refused.refusal.fields.at(0).path == "bids[0].amount_fen");
  }
}
