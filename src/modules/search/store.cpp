// SPDX-License-Identifier: Apache-2.0
#include "modules/search/store.hpp"

#include <algorithm>
#include <span>

namespace shiji::search {
namespace {

using database::Statement;

constexpr Statement count_grams_sql{"SELECT count(*) FROM (SELECT g.record_id FROM search_gram g "
                                    "WHERE g.zone_id = $1 AND g.kind = $2 AND g.gram >= $3 AND g.gram <= $4 LIMIT 8001) AS counted"};
// Own parts and those in the scope are asked apart: each has its index, one condition over both has none; and DISTINCT would have the
// planner walk all records in order.
constexpr Statement count_in_reach_sql{R"(SELECT count(*) AS parts FROM (
  SELECT record_id FROM (SELECT a.record_id FROM search_reach a WHERE a.zone_id = $1 AND a.kind = $2 AND a.owner_id = $3 LIMIT 6001) AS own
  UNION ALL
  SELECT record_id FROM (SELECT a.record_id FROM search_reach a WHERE a.zone_id = $1 AND a.kind = $2
      AND {scope: owner=a.owner_id unit=a.unit_id force=a.force_id enterprise=a.enterprise_id} LIMIT 6001) AS reached) AS counted)"};

constexpr Statement holding_sql{R"(SELECT r.record_id, r.title, r.note, r.folded, r.reading, r.initials
FROM (SELECT g.record_id FROM search_gram g WHERE g.zone_id = $1 AND g.kind = $2 AND g.gram >= $4 AND g.gram <= $5
      ORDER BY g.gram DESC, g.record_id DESC LIMIT 8000) AS c
JOIN search_record r ON r.zone_id = $1 AND r.kind = $2 AND r.record_id = c.record_id
WHERE (SELECT count(*) FROM search_gram x WHERE x.zone_id = $1 AND x.kind = $2 AND x.gram IN ($6, $7, $8) AND x.record_id = c.record_id) = $9
  AND ($10 = '' OR lower(r.folded) LIKE $10 ESCAPE '!') AND ($11 = '' OR lower(r.folded) LIKE $11 ESCAPE '!') AND ($12 = '' OR lower(r.folded) LIKE $12 ESCAPE '!')
  AND EXISTS (SELECT 1 FROM search_reach a WHERE a.zone_id = $1 AND a.kind = $2 AND a.record_id = c.record_id
      AND (a.owner_id = $3 OR {scope: owner=a.owner_id unit=a.unit_id force=a.force_id enterprise=a.enterprise_id}))
LIMIT 200)"};

constexpr Statement holding_in_reach_sql{R"(SELECT r.record_id, r.title, r.note, r.folded, r.reading, r.initials
FROM (SELECT record_id FROM (SELECT a.record_id FROM search_reach a WHERE a.zone_id = $1 AND a.kind = $2 AND a.owner_id = $3 LIMIT 6000) AS own
      UNION
      SELECT record_id FROM (SELECT a.record_id FROM search_reach a WHERE a.zone_id = $1 AND a.kind = $2
      AND {scope: owner=a.owner_id unit=a.unit_id force=a.force_id enterprise=a.enterprise_id} LIMIT 6000) AS reached) AS c
JOIN search_record r ON r.zone_id = $1 AND r.kind = $2 AND r.record_id = c.record_id
WHERE (SELECT count(*) FROM search_gram x WHERE x.zone_id = $1 AND x.kind = $2 AND x.gram IN ($4, $5, $6, $7) AND x.record_id = c.record_id) = $8
  AND ($9 = '' OR lower(r.folded) LIKE $9 ESCAPE '!') AND ($10 = '' OR lower(r.folded) LIKE $10 ESCAPE '!') AND ($11 = '' OR lower(r.folded) LIKE $11 ESCAPE '!')
  AND ($12 = '' OR lower(r.folded) LIKE $12 ESCAPE '!')
ORDER BY c.record_id DESC LIMIT 200)"};

constexpr Statement beginning_with_sql{R"(SELECT r.record_id, r.title, r.note, r.folded, r.reading, r.initials
FROM search_record r
WHERE r.zone_id = $1 AND r.kind = $2 AND r.reading <> '' AND r.folded >= $4 AND r.folded <= $5
  AND EXISTS (SELECT 1 FROM search_reach a WHERE a.zone_id = $1 AND a.kind = $2 AND a.record_id = r.record_id
      AND (a.owner_id = $3 OR {scope: owner=a.owner_id unit=a.unit_id force=a.force_id enterprise=a.enterprise_id}))
ORDER BY r.folded, r.record_id LIMIT 200)"};

constexpr Statement initials_like_sql{R"(SELECT r.record_id, r.title, r.note, r.folded, r.reading, r.initials
FROM search_record r
WHERE r.zone_id = $1 AND r.kind = $2 AND r.reading <> '' AND r.initials >= $4 AND r.initials <= $5
  AND EXISTS (SELECT 1 FROM search_reach a WHERE a.zone_id = $1 AND a.kind = $2 AND a.record_id = r.record_id
      AND (a.owner_id = $3 OR {scope: owner=a.owner_id unit=a.unit_id force=a.force_id enterprise=a.enterprise_id}))
ORDER BY r.initials, r.record_id LIMIT 200)"};

constexpr Statement reading_like_sql{R"(SELECT r.record_id, r.title, r.note, r.folded, r.reading, r.initials
FROM search_record r
WHERE r.zone_id = $1 AND r.kind = $2 AND r.reading <> '' AND r.reading >= $4 AND r.reading <= $5
  AND EXISTS (SELECT 1 FROM search_reach a WHERE a.zone_id = $1 AND a.kind = $2 AND a.record_id = r.record_id
      AND (a.owner_id = $3 OR {scope: owner=a.owner_id unit=a.unit_id force=a.force_id enterprise=a.enterprise_id}))
ORDER BY r.reading, r.record_id LIMIT 200)"};

// unscoped: the index is kept for whoever writes the record
constexpr Statement folded_title_sql{"SELECT folded FROM search_record WHERE zone_id = $1 AND kind = $2 AND record_id = $3"};
constexpr Statement put_record_sql{"INSERT INTO search_record (zone_id, kind, record_id, title, note, folded, reading, initials) "
                                   "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"};
constexpr Statement put_part_sql{
    "INSERT INTO search_reach (zone_id, kind, record_id, owner_id, unit_id, force_id, enterprise_id) VALUES ($1, $2, $3, $4, $5, $6, $7) "
    "ON CONFLICT DO NOTHING"};
// The grams come as one text that is cut into pieces of two characters.
constexpr Statement put_grams_sql{R"(INSERT INTO search_gram (zone_id, kind, gram, record_id)
WITH RECURSIVE place (n) AS (SELECT 1 UNION ALL SELECT n + 2 FROM place WHERE n + 2 <= length($4))
SELECT $1, $2, substr($4, n, 2), $3 FROM place)"};
constexpr Statement take_out_grams_sql{R"(DELETE FROM search_gram WHERE zone_id = $1 AND kind = $2 AND record_id = $3 AND gram IN (
WITH RECURSIVE place (n) AS (SELECT 1 UNION ALL SELECT n + 2 FROM place WHERE n + 2 <= length($4))
SELECT substr($4, n, 2) FROM place))"};
constexpr Statement take_out_reach_sql{"DELETE FROM search_reach WHERE zone_id = $1 AND kind = $2 AND record_id = $3"};
constexpr Statement take_out_record_sql{"DELETE FROM search_record WHERE zone_id = $1 AND kind = $2 AND record_id = $3"};

constexpr Statement progress_sql{"SELECT revision, last_id, done FROM search_progress WHERE zone_id = $1 AND kind = $2"};
constexpr Statement save_progress_sql{R"(INSERT INTO search_progress (zone_id, kind, revision, last_id, done) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (zone_id, kind) DO UPDATE SET revision = excluded.revision, last_id = excluded.last_id, done = excluded.done)"};

// No id, and not the empty anchor of a scope that covers nothing.
constexpr char const* nobody = "-";
std::string or_nobody(std::string const& id) { return id.empty() ? nobody : id; }

// What a title must hold: pairs, which the index finds by themselves, and single characters, which are looked for in the title; a range of
// grams would be walked for every record.
struct Demands {
  std::string pairs[most_ranges], characters[most_ranges];
  std::int64_t pair_count = 0;
};

Demands demands_of(std::span<GramRange const> ranges) {
  Demands all;
  std::size_t characters = 0;
  for (GramRange const& range : ranges)
    if (range.low == range.high)
      all.pairs[all.pair_count++] = range.low;
    else
      all.characters[characters++] = database::containing(range.low);
  return all;
}

std::vector<Candidate> in_range(database::Reader& reader, Statement const& statement, Finder const& finder, std::string const& from,
                                std::string const& to) {
  return reader.rows<Candidate>(statement, finder.scope, {finder.zone_id, finder.kind, finder.own_id, from, to});
}

} // namespace

std::int64_t count_grams(database::Reader& reader, Finder const& finder, GramRange const& range) {
  return reader.number(count_grams_sql, {finder.zone_id, finder.kind, range.low, range.high}).value_or(0);
}

std::int64_t count_in_reach(database::Reader& reader, Finder const& finder) {
  return reader.row<std::int64_t>(count_in_reach_sql, finder.scope, {finder.zone_id, finder.kind, finder.own_id}).value_or(0);
}

std::vector<Candidate> holding(database::Reader& reader, Finder const& finder, std::vector<GramRange> const& ranges) {
  if (ranges.empty()) return {};
  auto const& [pairs, characters, count] = demands_of(std::span(ranges).first(std::min(ranges.size(), most_ranges)).subspan(1));
  return reader.rows<Candidate>(holding_sql, finder.scope,
                                {finder.zone_id, finder.kind, finder.own_id, ranges[0].low, ranges[0].high, pairs[0], pairs[1], pairs[2],
                                 count, characters[0], characters[1], characters[2]});
}

std::vector<Candidate> holding_in_reach(database::Reader& reader, Finder const& finder, std::vector<GramRange> const& ranges) {
  if (ranges.empty()) return {};
  auto const& [pairs, characters, count] = demands_of(std::span(ranges).first(std::min(ranges.size(), most_ranges)));
  return reader.rows<Candidate>(holding_in_reach_sql, finder.scope,
                                {finder.zone_id, finder.kind, finder.own_id, pairs[0], pairs[1], pairs[2], pairs[3], count, characters[0],
                                 characters[1], characters[2], characters[3]});
}

std::vector<Candidate> beginning_with(database::Reader& reader, Finder const& finder, std::string const& from, std::string const& to) {
  return in_range(reader, beginning_with_sql, finder, from, to);
}

std::vector<Candidate> spoken_like(database::Reader& reader, Finder const& finder, std::string const& from, std::string const& to) {
  auto found = in_range(reader, initials_like_sql, finder, from, to);
  for (Candidate& more : in_range(reader, reading_like_sql, finder, from, to)) found.push_back(std::move(more));
  return found;
}

void put_record(database::Transaction& transaction, Id<Zone> const& zone_id, std::string const& kind, Candidate const& record,
                std::vector<Part> const& parts, std::string const& grams) {
  transaction.run(put_record_sql,
                  {zone_id, kind, record.record_id, record.title, record.note, record.folded, record.reading, record.initials});
  for (Part const& part : parts)
    transaction.run(put_part_sql, {zone_id, kind, record.record_id, or_nobody(part.owner_id), or_nobody(part.unit_id),
                                   or_nobody(part.force_id), or_nobody(part.enterprise_id)});
  if (parts.empty()) transaction.run(put_part_sql, {zone_id, kind, record.record_id, nobody, nobody, nobody, nobody});
  if (!grams.empty()) transaction.run(put_grams_sql, {zone_id, kind, record.record_id, grams});
}

std::optional<std::string> folded_title(database::Reader& reader, Id<Zone> const& zone_id, std::string_view kind, std::string_view id) {
  return reader.text(folded_title_sql, {zone_id, kind, id});
}

void take_out(database::Transaction& transaction, Id<Zone> const& zone_id, std::string_view kind, std::string_view id,
              std::string const& grams) {
  if (!grams.empty()) transaction.run(take_out_grams_sql, {zone_id, kind, id, grams});
  transaction.run(take_out_reach_sql, {zone_id, kind, id});
  transaction.run(take_out_record_sql, {zone_id, kind, id});
}

std::optional<Progress> progress_of(database::Reader& reader, Id<Zone> const& zone_id, std::string const& kind) {
  return reader.row<Progress>(progress_sql, {zone_id, kind});
}

void save_progress(database::Transaction& transaction, Id<Zone> const& zone_id, std::string const& kind, Progress const& progress) {
  transaction.run(save_progress_sql, {zone_id, kind, progress.revision, progress.last_id, progress.done});
}

} // namespace shiji::search
