// SPDX-License-Identifier: Apache-2.0
#include "modules/search/service.hpp"

#include "modules/search/kinds.hpp"
#include "modules/search/rules.hpp"
#include "modules/search/store.hpp"
#include "platform/text/folding.hpp"

#include <algorithm>
#include <charconv>
#include <set>

namespace shiji::search {
namespace {

using Ranked = std::pair<Match, Candidate>;

// What was found of one kind, best first.
struct OfKind {
  Kind const* kind;
  std::vector<Ranked> hits;
  bool is_all = true;
};

Finder finder_of(Query& use, Kind const& kind) {
  // A record without an owner is nobody's own, so an account without a person is named by its own id.
  std::string const own = use.actor.person_id.empty() ? use.actor.account_id.text : use.actor.person_id.text;
  return {use.zone_id(), kind.name, kind.is_open ? database::Scope{database::Reach::zone, {}} : use.scope_for(kind.permission), own};
}

// The ranges of a question, the rarest first; whether even that one occurs too often to look at all its records.
struct Rarity {
  std::vector<GramRange> rarest_first;
  bool is_wide = false;
};
Rarity rarity_of(Query& use, Finder const& finder, std::string const& question) {
  std::vector<std::pair<std::int64_t, GramRange>> counted;
  for (GramRange& range : ranges_of(question)) {
    std::int64_t const count = count_grams(use.db, finder, range);
    counted.emplace_back(count, std::move(range));
  }
  std::stable_sort(counted.begin(), counted.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
  Rarity rarity{{}, !counted.empty() && counted.front().first > widest_window};
  for (auto& [count, range] : counted) rarity.rarest_first.push_back(std::move(range));
  return rarity;
}

bool reaches_everything(Finder const& finder) { return finder.scope.reach >= database::Reach::zone; }

OfKind find_of_kind(Query& use, Kind const& kind, std::string const& question) {
  Finder const finder = finder_of(use, kind);
  OfKind found{&kind, {}, true};
  std::vector<Candidate> candidates;
  auto const add = [&](std::vector<Candidate> more) {
    if (more.size() >= static_cast<std::size_t>(most_hits)) found.is_all = false;
    std::move(more.begin(), more.end(), std::back_inserter(candidates));
  };
  if (kind.titles != Titles::sentences) {
    add(beginning_with(use.db, finder, question, end_of_prefix(question)));
    std::string const typed = typed_reading(question);
    if (!typed.empty()) add(spoken_like(use.db, finder, typed, end_of_prefix(typed)));
  }
  Rarity const grams = rarity_of(use, finder, question);
  if (grams.is_wide && !reaches_everything(finder) && count_in_reach(use.db, finder) <= narrow_reach) {
    add(holding_in_reach(use.db, finder, grams.rarest_first));
  } else {
    add(holding(use.db, finder, grams.rarest_first));
    found.is_all = found.is_all && !grams.is_wide;
  }
  std::set<std::string> seen;
  for (Candidate& candidate : candidates)
    if (auto const match = match_of(question, candidate); match && seen.insert(candidate.record_id).second)
      found.hits.emplace_back(*match, std::move(candidate));
  bool const are_names = kind.titles != Titles::sentences;
  std::sort(found.hits.begin(), found.hits.end(), [&](auto const& a, auto const& b) { return ranks_before(a, b, are_names); });
  if (found.hits.size() > static_cast<std::size_t>(most_hits)) found.hits.resize(most_hits);
  return found;
}

// The hits of several kinds by how well they match; kinds in the order they were declared.
std::vector<Hit> merged(std::vector<OfKind> const& found) {
  std::vector<Hit> hits;
  for (OfKind const& one : found)
    for (auto const& [match, record] : one.hits) hits.push_back({one.kind->name, record.record_id, record.title, record.note, match});
  std::stable_sort(hits.begin(), hits.end(), [](Hit const& a, Hit const& b) { return a.match < b.match; });
  return hits;
}

// A search is worked out whole, so its cursor is a number of rows.
std::size_t first_row(std::optional<std::string> const& cursor) {
  std::size_t first = 0;
  if (!cursor) return first;
  auto const [end, error] = std::from_chars(cursor->data(), cursor->data() + cursor->size(), first);
  if (error != std::errc() || end != cursor->data() + cursor->size()) throw MalformedInput(Invalid{{{"cursor", "not_a_cursor", {}}}});
  return first;
}

} // namespace

Found search_records(Query& use, SearchInput const& input) {
  std::int64_t const limit = input.limit.value_or(20);
  if (limit < 1 || limit > largest_page_size)
    throw MalformedInput(Invalid{{{"limit", "out_of_range", {{"least", "1"}, {"greatest", std::to_string(largest_page_size)}}}}});
  std::size_t first = first_row(input.cursor);
  std::string const question = text::folded(input.q.text);
  Found answer;
  std::vector<OfKind> found;
  for (Kind const& kind : kinds()) {
    if (!use.may(kind.permission)) continue;
    OfKind of_kind = question.empty() ? OfKind{&kind, {}, true} : find_of_kind(use, kind, question);
    answer.kinds.push_back({kind.name, static_cast<std::int64_t>(of_kind.hits.size()), of_kind.is_all});
    if (!input.kind || *input.kind == kind.name) found.push_back(std::move(of_kind));
  }
  std::vector<Hit> hits = merged(found);
  first = std::min(first, hits.size());
  std::size_t const last = std::min(first + static_cast<std::size_t>(limit), hits.size());
  if (last < hits.size()) answer.next_cursor = std::to_string(last);
  answer.rows.assign(std::make_move_iterator(hits.begin() + static_cast<std::ptrdiff_t>(first)),
                     std::make_move_iterator(hits.begin() + static_cast<std::ptrdiff_t>(last)));
  return answer;
}

} // namespace shiji::search
