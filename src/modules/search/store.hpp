// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/search/api.hpp"
#include "modules/search/types.hpp"

namespace shiji::search {

// Grams beyond these are left to match_of.
inline constexpr std::size_t most_ranges = 4;
// Rows of one gram that are looked at.
inline constexpr std::int64_t widest_window = 8'000;
// A reach of so few parts in records is narrow: its records are looked at one by one.
inline constexpr std::int64_t narrow_reach = 6'000;

// A reader of one kind of record in a zone: the scope of the kind's permission, and himself, who finds what he has a part in.
struct Finder {
  Id<Zone> zone_id;
  std::string kind;
  database::Scope scope;
  std::string own_id;
};

// Grams of the range, counted up to one more than widest_window.
std::int64_t count_grams(database::Reader& reader, Finder const& finder, GramRange const& range);
// Parts in records the finder may find, his own and those of his scope; more than narrow_reach are not counted to the end.
std::int64_t count_in_reach(database::Reader& reader, Finder const& finder);

// Records that hold a gram of each of the first most_ranges ranges: the newest widest_window grams of the first range are looked at.
std::vector<Candidate> holding(database::Reader& reader, Finder const& finder, std::vector<GramRange> const& ranges);
// The same of a finder with a narrow reach: all of his records are looked at.
std::vector<Candidate> holding_in_reach(database::Reader& reader, Finder const& finder, std::vector<GramRange> const& ranges);
// Records whose folded title, initials or reading lies from `from` to `to`, at most most_hits of each.
std::vector<Candidate> beginning_with(database::Reader& reader, Finder const& finder, std::string const& from, std::string const& to);
std::vector<Candidate> spoken_like(database::Reader& reader, Finder const& finder, std::string const& from, std::string const& to);

// A record that is not in the index; grams: all of its title, each of two characters, one after the other.
void put_record(database::Transaction& transaction, Id<Zone> const& zone_id, std::string const& kind, Candidate const& record,
                std::vector<Part> const& parts, std::string const& grams);
std::optional<std::string> folded_title(database::Reader& reader, Id<Zone> const& zone_id, std::string_view kind, std::string_view id);
// grams: those it was entered under.
void take_out(database::Transaction& transaction, Id<Zone> const& zone_id, std::string_view kind, std::string_view id,
              std::string const& grams);

struct Progress {
  std::int64_t revision = 0;
  std::string last_id;
  bool done = false;
};
BOOST_DESCRIBE_STRUCT(Progress, (), (revision, last_id, done))
std::optional<Progress> progress_of(database::Reader& reader, Id<Zone> const& zone_id, std::string const& kind);
void save_progress(database::Transaction& transaction, Id<Zone> const& zone_id, std::string const& kind, Progress const& progress);

} // namespace shiji::search
