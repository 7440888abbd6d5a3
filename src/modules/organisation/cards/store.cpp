// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/cards/store.hpp"

namespace shiji::organisation {

using database::Statement;

namespace {

// unscoped: the card (name, unit, post) is for everybody of the zone
constexpr Statement put_card_statement{
    R"(INSERT INTO organisation_card (zone_id, person_id, name, unit_id, unit_name, department_id, department_name, category, level, post_id, post_title, state)
SELECT p.zone_id, p.person_id, p.name, COALESCE(o.unit_id, ''), COALESCE(u.name, ''), COALESCE(u.department_id, ''), COALESCE(d.name, ''),
       COALESCE(o.category, ''), COALESCE(o.level, 0), COALESCE(o.post_id, ''), COALESCE(o.title, ''),
       CASE WHEN a.assignment_id IS NOT NULL THEN 'appointed' WHEN p.left_on IS NULL THEN 'unassigned' ELSE 'left' END
FROM organisation_person p
LEFT JOIN organisation_assignment a ON a.zone_id = p.zone_id AND a.person_id = p.person_id AND a.valid_to IS NULL
LEFT JOIN organisation_post o ON o.zone_id = a.zone_id AND o.post_id = a.post_id
LEFT JOIN organisation_unit u ON u.zone_id = o.zone_id AND u.unit_id = o.unit_id
LEFT JOIN organisation_unit d ON d.zone_id = u.zone_id AND d.unit_id = u.department_id
WHERE p.zone_id = $1 AND p.person_id = $2
ON CONFLICT (zone_id, person_id) DO UPDATE SET name = excluded.name, unit_id = excluded.unit_id, unit_name = excluded.unit_name,
  department_id = excluded.department_id, department_name = excluded.department_name, category = excluded.category,
  level = excluded.level, post_id = excluded.post_id, post_title = excluded.post_title, state = excluded.state)"};
constexpr Statement cards_on_post_statement{R"(UPDATE organisation_card SET
  post_title = (SELECT o.title FROM organisation_post o WHERE o.zone_id = $1 AND o.post_id = $2),
  level = (SELECT o.level FROM organisation_post o WHERE o.zone_id = $1 AND o.post_id = $2)
WHERE zone_id = $1 AND person_id IN (SELECT a.person_id FROM organisation_assignment a WHERE a.zone_id = $1 AND a.post_id = $2 AND a.valid_to IS NULL))"};
constexpr Statement cards_in_unit_statement{R"(UPDATE organisation_card SET
  unit_name = (SELECT u.name FROM organisation_unit u WHERE u.zone_id = organisation_card.zone_id AND u.unit_id = organisation_card.unit_id),
  department_id = (SELECT u.department_id FROM organisation_unit u WHERE u.zone_id = organisation_card.zone_id AND u.unit_id = organisation_card.unit_id),
  department_name = (SELECT d.name FROM organisation_unit u JOIN organisation_unit d ON d.zone_id = u.zone_id AND d.unit_id = u.department_id
    WHERE u.zone_id = organisation_card.zone_id AND u.unit_id = organisation_card.unit_id)
WHERE zone_id = $1 AND unit_id IN (SELECT c.unit_id FROM organisation_unit_closure c WHERE c.zone_id = $1 AND c.ancestor_id = $2))"};

} // namespace

void put_card(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  transaction.run(put_card_statement, {zone_id, person_id});
}

void put_cards_on_post(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Post> const& post_id) {
  transaction.run(cards_on_post_statement, {zone_id, post_id});
}

void put_cards_in_unit(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Unit> const& unit_id) {
  transaction.run(cards_in_unit_statement, {zone_id, unit_id});
}

} // namespace shiji::organisation
