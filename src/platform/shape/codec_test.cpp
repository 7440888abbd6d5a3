// SPDX-License-Identifier: Apache-2.0
#include "platform/shape/codec.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;
using namespace shiji::shape;

namespace {

enum class Status { declared, confirmed };
BOOST_DESCRIBE_ENUM(Status, declared, confirmed)

struct Actor {
  Id<struct Person> person_id;
  std::int64_t share_bp = 0;
};
BOOST_DESCRIBE_STRUCT(Actor, (), (person_id, share_bp))

struct Fact {
  NonEmptyText<8> title;
  Status status{};
  bool late = false;
  std::optional<std::string> note;
  std::vector<Actor> actors;
  std::map<std::string, std::int64_t> quantities;
};
BOOST_DESCRIBE_STRUCT(Fact, (), (title, status, late, note, actors, quantities))

std::vector<std::string> faults_of(std::string_view json) {
  std::vector<std::string> lines;
  try {
    (void)from_json<Fact>(json);
  } catch (MalformedInput const& malformed) {
    for (auto const& fault : malformed.invalid.fields) lines.push_back(fault.path + ": " + fault.code);
  }
  return lines;
}

// One character after the other, as the definition of JSON says it.
std::string plainly_escaped(std::string_view text) {
  std::string out = "\"";
  for (char const c : text) {
    if (c == '"' || c == '\\')
      out += std::string{'\\', c};
    else if (c == '\n' || c == '\t' || c == '\r')
      out += c == '\n' ? "\\n" : c == '\t' ? "\\t" : "\\r";
    else if (static_cast<unsigned char>(c) < 0x20)
      out += std::string("\\u00") + (c >> 4 ? '1' : '0') + "0123456789abcdef"[c & 15];
    else
      out += c;
  }
  return out + "\"";
}

TEST_CASE("every text is escaped as JSON says, wherever in it the escaped characters stand") {
  CHECK(rc::check("any bytes", [](std::string const& text) { RC_ASSERT(json_text(text) == plainly_escaped(text)); }));
  for (std::size_t length = 0; length < 20; ++length)
    for (std::size_t at = 0; at < length; ++at)
      for (char const c : {'"', '\\', '\n', '\x01', '\x1f', ' ', '\x7f', '\xe5', '!', '[', ']', '#'}) {
        std::string text(length, 'a');
        text[at] = c;
        CAPTURE(text);
        CHECK(json_text(text) == plainly_escaped(text));
      }
}

} // namespace

TEST_CASE("a described struct is written and read without loss") {
  std::string const json = R"({"title":"走访\"精密\"","status":"confirmed","late":true,"note":null,)"
                           R"("actors":[{"person_id":"0190163d-8694-739b-aea5-966c26f8ad91","share_bp":10000}],"quantities":{"count":3}})";
  CHECK(to_json(from_json<Fact>(json)) == json);
  CHECK(shape_of<Page<Fact>>().name == "FactPage");
}

TEST_CASE("every missing, unknown and mistyped member is reported together, by path") {
  CHECK(
      faults_of(R"({"title":" ","status":"gone","late":1,"nota":1,"actors":[{"person_id":"x","share_bp":1.5}],"quantities":{"n":"3"}})") ==
      std::vector<std::string>{"nota: unknown", "title: empty", "status: not_one_of", "late: not_a_boolean",
                               "actors[0].person_id: not_an_id", "actors[0].share_bp: not_an_integer", "quantities.n: not_an_integer"});
  CHECK(faults_of("{}") == std::vector<std::string>{"title: missing", "status: missing", "late: missing"});
  CHECK(faults_of("[]") == std::vector<std::string>{": not_an_object"});
}

TEST_CASE("text that is too long, malformed or holds NUL is refused") {
  auto const with_title = [](std::string const& title) { return R"({"title":")" + title + R"(","status":"declared","late":false})"; };
  CHECK(faults_of(with_title("一二三四五六七八")).empty());
  CHECK(faults_of(with_title("一二三四五六七八九")) == std::vector<std::string>{"title: too_long"});
  CHECK(faults_of(with_title("a\\u0000b")) == std::vector<std::string>{"title: invalid_text"});
  CHECK_FALSE(faults_of(with_title("\xC0\xAF")).empty());
}

TEST_CASE("a document with a repeated key, broken syntax or too many levels is refused") {
  CHECK(faults_of(R"({"title":"a","title":"b"})") == std::vector<std::string>{"title: repeated"});
  CHECK(faults_of(R"({"actors":[{"share_bp":1,"share_bp":2}]})") == std::vector<std::string>{"actors[0].share_bp: repeated"});
  CHECK(faults_of(R"({"title":)") == std::vector<std::string>{"title: not_json"});
  CHECK(faults_of(R"({} {})") == std::vector<std::string>{": not_json"});
  CHECK_NOTHROW((void)parse_json(std::string(64, '[') + std::string(64, ']')));
  CHECK_THROWS_AS((void)parse_json(std::string(65, '[') + std::string(65, ']')), MalformedInput);
}

TEST_CASE("integers stay exact up to 2^53 - 1 and are refused beyond") {
  auto const faults = [](std::string const& n) {
    return faults_of(R"({"title":"a","status":"declared","late":false,"quantities":{"n":)" + n + "}}");
  };
  CHECK(faults("9007199254740991").empty());
  CHECK(faults("-9007199254740991").empty());
  CHECK(faults("9007199254740992") == std::vector<std::string>{"quantities.n: out_of_range"});
  CHECK(faults("9223372036854775808") == std::vector<std::string>{"quantities.n: not_an_integer"});
  CHECK(faults("1e3") == std::vector<std::string>{"quantities.n: not_an_integer"});
}
