// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/history/store.hpp"

namespace shiji::organisation {

using database::Statement;

namespace {

constexpr Statement unit_spans_statement{R"(SELECT v.unit_id, v.parent_id, u.kind, v.valid_from, v.valid_to
FROM organisation_unit_version v JOIN organisation_unit u ON u.zone_id = v.zone_id AND u.unit_id = v.unit_id
WHERE v.zone_id = $1 ORDER BY v.unit_id, v.valid_from)"};
constexpr Statement post_spans_statement{
    "SELECT post_id, unit_id, category, valid_from, valid_to FROM organisation_post WHERE zone_id = $1 AND ($2 = '' OR category = $2) "
    "ORDER BY post_id"};
constexpr Statement post_changes_statement{R"(SELECT h.post_id, h.valid_from, h.headcount, h.frozen
FROM organisation_post_history h JOIN organisation_post o ON o.zone_id = h.zone_id AND o.post_id = h.post_id
WHERE h.zone_id = $1 AND ($2 = '' OR o.category = $2) ORDER BY h.post_id, h.valid_from)"};
constexpr Statement held_statement{R"(SELECT a.post_id, a.valid_from, a.valid_to
FROM organisation_assignment a JOIN organisation_post o ON o.zone_id = a.zone_id AND o.post_id = a.post_id
WHERE a.zone_id = $1 AND ($2 = '' OR o.category = $2) ORDER BY a.post_id, a.valid_from)"};
constexpr Statement quota_changes_statement{R"(SELECT unit_id, category, valid_from, establishment
FROM organisation_quota_history WHERE zone_id = $1 AND ($2 = '' OR category = $2) ORDER BY unit_id, category, valid_from)"};
constexpr Statement put_post_change_statement{
    R"(INSERT INTO organisation_post_history (zone_id, post_id, valid_from, headcount, frozen) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (zone_id, post_id, valid_from) DO UPDATE SET headcount = excluded.headcount, frozen = excluded.frozen)"};
constexpr Statement changes_of_post_statement{R"(SELECT post_id, valid_from, headcount, frozen
FROM organisation_post_history WHERE zone_id = $1 AND post_id = $2 ORDER BY valid_from)"};
constexpr Statement delete_changes_statement{"DELETE FROM organisation_post_history WHERE zone_id = $1 AND post_id = $2"};
constexpr Statement put_quota_change_statement{
    R"(INSERT INTO organisation_quota_history (zone_id, unit_id, category, valid_from, establishment) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (zone_id, unit_id, category, valid_from) DO UPDATE SET establishment = excluded.establishment)"};
constexpr Statement last_quota_change_statement{R"(SELECT valid_from FROM organisation_quota_history
WHERE zone_id = $1 AND unit_id = $2 AND category = $3 ORDER BY valid_from DESC LIMIT 1)"};
// unscoped: who heads a unit is on the card that everybody of the zone may see
constexpr Statement heads_on_statement{R"(SELECT h.unit_id, o.title, COALESCE(p.name, '') AS name
FROM organisation_unit_head h
JOIN organisation_post o ON o.zone_id = h.zone_id AND o.post_id = h.post_id
LEFT JOIN organisation_assignment a ON a.zone_id = o.zone_id AND a.post_id = o.post_id AND a.valid_from <= $2
  AND (a.valid_to IS NULL OR a.valid_to >= $2)
LEFT JOIN organisation_person p ON p.zone_id = a.zone_id AND p.person_id = a.person_id
WHERE h.zone_id = $1 ORDER BY h.unit_id, a.valid_from NULLS LAST, a.person_id NULLS LAST)"};

} // namespace

History history_of(database::Reader& reader, Id<Zone> const& zone_id, std::string const& category, bool with_people) {
  return {reader.rows<UnitSpan>(unit_spans_statement, {zone_id}), reader.rows<PostSpan>(post_spans_statement, {zone_id, category}),
          reader.rows<PostChange>(post_changes_statement, {zone_id, category}),
          with_people ? reader.rows<HeldSpan>(held_statement, {zone_id, category}) : std::vector<HeldSpan>(),
          reader.rows<QuotaChange>(quota_changes_statement, {zone_id, category})};
}

void put_post_change(database::Transaction& transaction, Id<Zone> const& zone_id, PostChange const& change) {
  transaction.run(put_post_change_statement, {zone_id, change.post_id, change.valid_from, change.headcount, change.frozen});
}

std::vector<PostChange> changes_of_post(database::Reader& reader, Id<Zone> const& zone_id, Id<Post> const& post_id) {
  return reader.rows<PostChange>(changes_of_post_statement, {zone_id, post_id});
}

void replace_changes_of_post(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Post> const& post_id,
                             std::vector<PostChange> const& changes) {
  transaction.run(delete_changes_statement, {zone_id, post_id});
  for (PostChange const& change : changes) put_post_change(transaction, zone_id, change);
}

void put_quota_change(database::Transaction& transaction, Id<Zone> const& zone_id, QuotaChange const& change) {
  transaction.run(put_quota_change_statement, {zone_id, change.unit_id, change.category, change.valid_from, change.establishment});
}

std::optional<Date> last_quota_change(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id,
                                      std::string const& category) {
  auto const text = reader.text(last_quota_change_statement, {zone_id, unit_id, category});
  return text ? parse_date(*text) : std::nullopt;
}

std::vector<HeadOn> heads_on(database::Reader& reader, Id<Zone> const& zone_id, Date date) {
  return reader.rows<HeadOn>(heads_on_statement, {zone_id, date});
}

} // namespace shiji::organisation
