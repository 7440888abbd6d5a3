// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/shape/core_forms.hpp"

#include <optional>
#include <string>
#include <vector>

namespace shiji::search {

// Hits of one kind that are worked out; whoever wants more types more.
inline constexpr std::int64_t most_hits = 200;

struct SearchInput {
  shape::NonEmptyText<100> q;
  std::optional<std::string> kind;   // of records; all kinds where absent
  std::optional<std::int64_t> limit; // 1–100 rows, 20 where absent
  std::optional<std::string> cursor; // as answered with the page before
};
BOOST_DESCRIBE_STRUCT(SearchInput, (), (q, kind, limit, cursor))

// How a title answers what was typed, best first: it is the same, begins with it, is spoken so (pinyin or initials), holds it, holds all
// its pairs of characters.
enum class Match { exact, prefix, reading, phrase, pairs };
BOOST_DESCRIBE_ENUM(Match, exact, prefix, reading, phrase, pairs)

struct Hit {
  std::string kind;
  std::string record_id;
  std::string title;
  std::string note; // where it belongs: unit and post, day and actor
  Match match{};
};
BOOST_DESCRIBE_STRUCT(Hit, (), (kind, record_id, title, note, match))

struct KindCount {
  std::string kind;
  std::int64_t total = 0;
  bool total_is_exact = true; // else there may be more than were looked at
};
BOOST_DESCRIBE_STRUCT(KindCount, (), (kind, total, total_is_exact))

struct Found {
  std::vector<Hit> rows;
  std::vector<KindCount> kinds; // every kind the caller may read
  std::optional<std::string> next_cursor;
};
BOOST_DESCRIBE_STRUCT(Found, (), (rows, kinds, next_cursor))

// The grams from low to high, of which a title must hold one: a pair of characters, or all pairs that begin with one character.
struct GramRange {
  std::string low, high;
  bool operator==(GramRange const&) const = default;
};

// A record as it lies in the index.
struct Candidate {
  std::string record_id, title, note, folded, reading, initials;
};
BOOST_DESCRIBE_STRUCT(Candidate, (), (record_id, title, note, folded, reading, initials))

} // namespace shiji::search
