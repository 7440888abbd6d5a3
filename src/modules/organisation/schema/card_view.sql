-- SPDX-License-Identifier: Apache-2.0
-- What other modules may join: every unit with itself and each unit above it (scopes are judged by it too); one row per unit that is or was;
-- and one row per person with the post held today. Of somebody without a post is_current is false, the texts of the post are empty and its
-- level is 0.
CREATE VIEW organisation_unit_closure AS
SELECT l.zone_id, l.ancestor_id, l.unit_id
FROM organisation_unit_link l;

CREATE VIEW organisation_unit_card AS
SELECT u.zone_id, u.unit_id, u.name, u.kind, u.class
FROM organisation_unit u;

CREATE VIEW organisation_person_card AS
SELECT p.zone_id, p.person_id, p.name,
       COALESCE(o.unit_id, '') AS unit_id, COALESCE(u.name, '') AS unit_name,
       COALESCE(u.department_id, '') AS department_id, COALESCE(d.name, '') AS department_name,
       COALESCE(o.category, '') AS category, COALESCE(o.level, 0) AS level, COALESCE(o.title, '') AS post_title,
       a.assignment_id IS NOT NULL AS is_current
FROM organisation_person p
LEFT JOIN organisation_assignment a ON a.zone_id = p.zone_id AND a.person_id = p.person_id AND a.valid_to IS NULL
LEFT JOIN organisation_post o ON o.zone_id = a.zone_id AND o.post_id = a.post_id
LEFT JOIN organisation_unit u ON u.zone_id = o.zone_id AND u.unit_id = o.unit_id
LEFT JOIN organisation_unit d ON d.zone_id = u.zone_id AND d.unit_id = u.department_id;
