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
SELECT k.zone_id, k.person_id, k.name, k.unit_id, k.unit_name, k.department_id, k.department_name, k.category, k.level, k.post_title,
       k.state = 'appointed' AS is_current
FROM organisation_card k;
