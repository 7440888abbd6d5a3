// SPDX-License-Identifier: Apache-2.0
#include "platform/database/cursor.hpp"
#include "platform/database/database.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace shiji::database {
namespace {

std::vector<std::string> faults_of(std::optional<std::int64_t> limit, std::optional<std::int64_t> offset,
                                   std::optional<std::string> cursor) {
  try {
    (void)checked_page_order("name", false, limit, offset, std::move(cursor));
  } catch (MalformedInput const& malformed) {
    std::vector<std::string> all;
    for (FieldFault const& fault : malformed.invalid.fields) all.push_back(fault.path + ": " + fault.code);
    return all;
  }
  return {};
}

TEST_CASE("a cursor comes back as it was written") {
  for (Cursor const& cursor : {Cursor{"name", false, std::string("实\n绩"), "id-1"}, Cursor{"amount", true, std::int64_t{-7}, "x"},
                               Cursor{"name", true, std::string(), ""}})
    CHECK(cursor_from_text(to_text(cursor)) == cursor);
  CHECK(rc::check("an integer cursor comes back", [](std::int64_t value, bool descending) {
    Cursor const cursor{"amount", descending, value, "id"};
    RC_ASSERT(cursor_from_text(to_text(cursor)) == cursor);
  }));
}

TEST_CASE("any other text is no cursor") {
  CHECK(rc::check("what is read is what would be written", [](std::string const& text) {
    auto const cursor = cursor_from_text(text);
    RC_ASSERT((cursor ? to_text(*cursor) : text) == text);
  }));
  for (char const* text : {"", "a", "????", "bmFtZQ", "bmFtZQph"}) CHECK_FALSE(cursor_from_text(text));
}

TEST_CASE("a cursor with a character changed never passes for another spelling of itself") {
  std::string const text = to_text({"name", false, std::string("value"), "id"});
  CHECK(cursor_from_text(text)); // the control
  CHECK_FALSE(cursor_from_text(text + "A"));
  CHECK_FALSE(cursor_from_text(text.substr(1)));
  CHECK_FALSE(cursor_from_text(text + "="));
}

TEST_CASE("a page that cannot be is refused naming every field") {
  std::string const good = to_text({"name", false, std::string("value"), "id"});
  CHECK(faults_of({}, {}, {}).empty());
  CHECK(faults_of(1, 0, good).empty());
  CHECK(faults_of(100, 10'000, {}).empty());
  CHECK(faults_of(0, -1, "x") == std::vector<std::string>{"limit: out_of_range", "offset: out_of_range", "cursor: not_a_cursor"});
  CHECK(faults_of(101, 10'001, {}) == std::vector<std::string>{"limit: out_of_range", "offset: out_of_range"});
  CHECK(faults_of({}, {}, to_text({"name", true, std::string("value"), "id"})) == std::vector<std::string>{"cursor: not_a_cursor"});
  CHECK(faults_of({}, {}, to_text({"amount", false, std::int64_t{1}, "id"})) == std::vector<std::string>{"cursor: not_a_cursor"});
}

} // namespace
} // namespace shiji::database
