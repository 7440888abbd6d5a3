// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/posts/store.hpp"

#include "modules/organisation/cards/store.hpp"

namespace shiji::organisation {

using database::Statement;

namespace {

constexpr Statement post_page_statement{
    R"(SELECT o.post_id, o.unit_id, u.name AS unit_name, d.name AS department_name, o.title, o.category, o.level,
       o.headcount, o.filled,
       CASE WHEN o.frozen THEN 'frozen' WHEN o.filled = 0 THEN 'vacant' WHEN o.filled < o.headcount THEN 'partly' ELSE 'filled' END AS state,
       o.version
FROM organisation_post o
JOIN organisation_unit u ON u.zone_id = o.zone_id AND u.unit_id = o.unit_id
JOIN organisation_unit d ON d.zone_id = u.zone_id AND d.unit_id = u.department_id
WHERE o.zone_id = $1 AND o.valid_to IS NULL
  {given $2: AND o.unit_id IN (SELECT c.unit_id FROM organisation_unit_closure c WHERE c.zone_id = $1 AND c.ancestor_id = $2)}
  {given $3: AND o.category = $3}
  {given $4: AND o.level = $4}
  {given $5: AND $5 = CASE WHEN o.frozen THEN 'frozen' WHEN o.filled = 0 THEN 'vacant' WHEN o.filled < o.headcount THEN 'partly' ELSE 'filled' END}
  {given $6: AND lower(o.title) LIKE lower($6) ESCAPE '!'}
{page: unit=u.name title=o.title category=o.category level=o.level id=o.post_id})"};
constexpr Statement post_statement{
    R"(SELECT post_id, unit_id, title, category, level, headcount, filled, frozen, valid_from, valid_to, version
FROM organisation_post WHERE zone_id = $1 AND post_id = $2)"};
// unscoped: who holds a post is on the card that everybody of the zone may see
constexpr Statement holders_statement{R"(SELECT p.person_id, p.name, a.valid_from
FROM organisation_assignment a JOIN organisation_person p ON p.zone_id = a.zone_id AND p.person_id = a.person_id
WHERE a.zone_id = $1 AND a.post_id = $2 AND a.valid_to IS NULL ORDER BY a.valid_from, p.person_id)"};
constexpr Statement places_statement{R"(SELECT o.category, CAST(SUM(o.headcount) AS BIGINT) AS places
FROM organisation_post o
WHERE o.zone_id = $1 AND o.valid_to IS NULL
  AND o.unit_id IN (SELECT c.unit_id FROM organisation_unit_closure c WHERE c.zone_id = $1 AND c.ancestor_id = $2)
GROUP BY o.category ORDER BY o.category)"};
constexpr Statement people_on_posts_statement{
    "SELECT CAST(COALESCE(SUM(filled), 0) AS BIGINT) FROM organisation_post WHERE zone_id = $1 AND unit_id = $2"};
constexpr Statement posts_titled_statement{
    R"(SELECT p.post_id, p.unit_id, p.title, p.category, p.level, p.headcount, p.filled, p.frozen, p.valid_from, p.valid_to, p.version
FROM organisation_post p JOIN organisation_unit u ON u.zone_id = p.zone_id AND u.unit_id = p.unit_id
WHERE p.zone_id = $1 AND p.title = $2 AND p.valid_to IS NULL AND ($3 = '' OR u.name = $3) ORDER BY p.post_id)"};
constexpr Statement count_assignments_statement{"SELECT count(*) FROM organisation_assignment WHERE zone_id = $1 AND post_id = $2"};
constexpr Statement count_posts_statement{"SELECT count(*) FROM organisation_post WHERE zone_id = $1 AND unit_id = $2"};
constexpr Statement delete_post_statement{"DELETE FROM organisation_post WHERE zone_id = $1 AND post_id = $2"};
constexpr Statement insert_post_statement{
    R"(INSERT INTO organisation_post (zone_id, post_id, version, unit_id, title, category, level, headcount, filled, frozen, valid_from, valid_to)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))"};
constexpr Statement update_post_statement{
    R"(UPDATE organisation_post SET version = version + 1, title = $4, level = $5, headcount = $6, frozen = $7, valid_to = $8
WHERE zone_id = $1 AND post_id = $2 AND version = $3)"};
constexpr Statement take_post_statement{R"(UPDATE organisation_post SET version = version + 1 WHERE zone_id = $1 AND post_id = $2
RETURNING post_id, unit_id, title, category, level, headcount, filled, frozen, valid_from, valid_to, version)"};
constexpr Statement set_filled_statement{"UPDATE organisation_post SET filled = $3 WHERE zone_id = $1 AND post_id = $2"};
constexpr Statement close_posts_statement{
    R"(UPDATE organisation_post SET valid_to = CASE WHEN valid_from > $3 THEN valid_from ELSE $3 END, version = version + 1
WHERE zone_id = $1 AND unit_id = $2 AND filled = 0 AND valid_to IS NULL)"};
constexpr Statement rungs_statement{
    "SELECT category, level, title, channel, requirement FROM organisation_ladder WHERE zone_id = $1 ORDER BY category, level"};
constexpr Statement delete_rungs_statement{"DELETE FROM organisation_ladder WHERE zone_id = $1"};
constexpr Statement insert_rung_statement{
    "INSERT INTO organisation_ladder (zone_id, category, level, title, channel, requirement) VALUES ($1, $2, $3, $4, $5, $6)"};

struct CategoryPlaces {
  std::string category;
  std::int64_t places = 0;
};
BOOST_DESCRIBE_STRUCT(CategoryPlaces, (), (category, places))

} // namespace

Page<PostRow> page_of_posts(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                            Id<Zone> const& zone_id, PostFilter const& filter) {
  return reader.page<PostRow>(post_page_statement, scope, order,
                              {zone_id, filter.unit_id, filter.category, filter.level, filter.state, filter.pattern});
}

std::optional<PostCard> find_post(database::Reader& reader, Id<Zone> const& zone_id, Id<Post> const& post_id) {
  return reader.row<PostCard>(post_statement, {zone_id, post_id});
}

std::vector<PostCard> posts_titled(database::Reader& reader, Id<Zone> const& zone_id, std::string_view title, std::string_view unit_name) {
  return reader.rows<PostCard>(posts_titled_statement, {zone_id, title, unit_name});
}

std::int64_t count_assignments_to(database::Reader& reader, Id<Zone> const& zone_id, Id<Post> const& post_id) {
  return reader.number(count_assignments_statement, {zone_id, post_id}).value_or(0);
}

std::int64_t count_posts_of(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  return reader.number(count_posts_statement, {zone_id, unit_id}).value_or(0);
}

void delete_post(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Post> const& post_id) {
  transaction.run(delete_post_statement, {zone_id, post_id});
}

std::vector<PostHolder> holders_of_post(database::Reader& reader, Id<Zone> const& zone_id, Id<Post> const& post_id) {
  return reader.rows<PostHolder>(holders_statement, {zone_id, post_id});
}

PlacesByCategory places_by_category(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  PlacesByCategory places;
  for (CategoryPlaces const& row : reader.rows<CategoryPlaces>(places_statement, {zone_id, unit_id})) places[row.category] = row.places;
  return places;
}

std::int64_t count_people_on_posts(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  return reader.number(people_on_posts_statement, {zone_id, unit_id}).value_or(0);
}

void insert_post(database::Transaction& transaction, Id<Zone> const& zone_id, PostCard const& post) {
  transaction.run(insert_post_statement, {zone_id, post.post_id, post.version, post.unit_id, post.title, post.category, post.level,
                                          post.headcount, post.filled, post.frozen, post.valid_from, post.valid_to});
}

bool update_post(database::Transaction& transaction, Id<Zone> const& zone_id, PostCard const& post, std::int64_t version) {
  bool const is_that_version = transaction.run(update_post_statement, {zone_id, post.post_id, version, post.title, post.level,
                                                                       post.headcount, post.frozen, post.valid_to}) == 1;
  if (is_that_version) put_cards_on_post(transaction, zone_id, post.post_id);
  return is_that_version;
}

std::optional<PostCard> take_post(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Post> const& post_id) {
  return transaction.row<PostCard>(take_post_statement, {zone_id, post_id});
}

void set_filled(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Post> const& post_id, std::int64_t filled) {
  transaction.run(set_filled_statement, {zone_id, post_id, filled});
}

void close_posts_nobody_holds(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Unit> const& unit_id, Date last_day) {
  transaction.run(close_posts_statement, {zone_id, unit_id, last_day});
}

std::vector<Rung> rungs_of_zone(database::Reader& reader, Id<Zone> const& zone_id) { return reader.rows<Rung>(rungs_statement, {zone_id}); }

void replace_rungs(database::Transaction& transaction, Id<Zone> const& zone_id, std::vector<NewRung> const& rungs) {
  transaction.run(delete_rungs_statement, {zone_id});
  for (NewRung const& rung : rungs)
    transaction.run(insert_rung_statement, {zone_id, rung.category.text, rung.level, rung.title.text, rung.channel.text, rung.requirement});
}

} // namespace shiji::organisation
