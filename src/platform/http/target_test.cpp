// SPDX-License-Identifier: Apache-2.0
#include "platform/http/target.hpp"

#include <cstdio>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji::http;

namespace {

std::string joined(std::string_view raw) {
  auto const target = parse_target(raw);
  if (!target) return "refused";
  std::string text;
  for (auto const& segment : target->segments) text += "[" + segment + "]";
  for (auto const& [name, value] : target->query) text += "(" + name + "=" + value + ")";
  return text;
}

std::string encoded(std::string const& bytes) {
  std::string text;
  for (char const c : bytes) {
    char piece[4];
    std::snprintf(piece, sizeof piece, "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
    text += piece;
  }
  return text;
}

} // namespace

TEST_CASE("a target is split while encoded and decoded afterwards") {
  struct Row {
    char const* raw;
    char const* parsed;
  };
  Row const rows[] = {
      {"/", ""},
      {"/api/facts", "[api][facts]"},
      {"/a%20b/%E5%AE%9E", "[a b][实]"},
      {"/a+b?c+d=e+f", "[a+b](c d=e f)"},
      {"/a?x=1&x=2&y&=z&&", "[a](x=1)(x=2)(y=)(=z)"},
      {"/a?path=..%2F..&q=%26%3D", "[a](path=../..)(q=&=)"},
      {"/...", "[...]"},
      {"", "refused"},
      {"*", "refused"},
      {"a/b", "refused"},
      {"//", "refused"},
      {"/a/", "refused"},
      {"/a//b", "refused"},
      {"/.", "refused"},
      {"/a/../b", "refused"},
      {"/%2e%2e/b", "refused"},
      {"/.%2E", "refused"},
      {"/a%2fb", "refused"},
      {"/a%5cb", "refused"},
      {"/a\\b", "refused"},
      {"/a%00", "refused"},
      {"/a%0d%0ab", "refused"},
      {"/a%7f", "refused"},
      {"/a%", "refused"},
      {"/a%4", "refused"},
      {"/a%g0", "refused"},
      {"/%c0%ae%c0%ae", "refused"},
      {"/%ff", "refused"},
      {"/a?x=%zz", "refused"},
      {"/a?x=%ff", "refused"},
      {"/a#b", "refused"},
  };
  for (auto const& row : rows) {
    INFO(row.raw);
    CHECK(joined(row.raw) == row.parsed);
  }
}

TEST_CASE("whatever is sent, no segment climbs or separates") {
  CHECK(rc::check("every segment of a parsed target is an ordinary name", [](std::string const& path) {
    auto const target = parse_target("/" + path);
    if (!target) return;
    for (auto const& segment : target->segments) {
      RC_ASSERT(!segment.empty() && segment != "." && segment != "..");
      RC_ASSERT(segment.find_first_of(std::string("/\\\0", 3)) == std::string::npos);
    }
  }));
  CHECK(rc::check("decoding undoes encoding", [](std::string const& bytes) { RC_ASSERT(percent_decoded(encoded(bytes)) == bytes); }));
}
