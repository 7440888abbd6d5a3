-- SPDX-License-Identifier: Apache-2.0
-- What everybody of the zone sees of a person: the name and the post held today, kept in one row so that lists of a hundred thousand people
-- sort and filter by an index. Derived from person, appointment, post and unit, and written whenever one of them is. Of somebody without a
-- post the texts are empty and the level is 0.
CREATE TABLE organisation_card (
  zone_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  name TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  unit_name TEXT NOT NULL,
  department_id TEXT NOT NULL,
  department_name TEXT NOT NULL,
  category TEXT NOT NULL,
  level BIGINT NOT NULL,
  post_id TEXT NOT NULL,
  post_title TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('appointed', 'unassigned', 'left')),
  PRIMARY KEY (zone_id, person_id),
  FOREIGN KEY (zone_id, person_id) REFERENCES organisation_person (zone_id, person_id)
);
INSERT INTO organisation_card (zone_id, person_id, name, unit_id, unit_name, department_id, department_name, category, level,
  post_id, post_title, state)
SELECT p.zone_id, p.person_id, p.name, COALESCE(o.unit_id, ''), COALESCE(u.name, ''), COALESCE(u.department_id, ''), COALESCE(d.name, ''),
       COALESCE(o.category, ''), COALESCE(o.level, 0), COALESCE(o.post_id, ''), COALESCE(o.title, ''),
       CASE WHEN a.assignment_id IS NOT NULL THEN 'appointed' WHEN p.left_on IS NULL THEN 'unassigned' ELSE 'left' END
FROM organisation_person p
LEFT JOIN organisation_assignment a ON a.zone_id = p.zone_id AND a.person_id = p.person_id AND a.valid_to IS NULL
LEFT JOIN organisation_post o ON o.zone_id = a.zone_id AND o.post_id = a.post_id
LEFT JOIN organisation_unit u ON u.zone_id = o.zone_id AND u.unit_id = o.unit_id
LEFT JOIN organisation_unit d ON d.zone_id = u.zone_id AND d.unit_id = u.department_id;
CREATE INDEX organisation_card_by_name ON organisation_card (zone_id, name, person_id);
CREATE INDEX organisation_card_by_unit_name ON organisation_card (zone_id, unit_name, person_id);
CREATE INDEX organisation_card_by_category ON organisation_card (zone_id, category, person_id);
CREATE INDEX organisation_card_by_level ON organisation_card (zone_id, level, person_id);
CREATE INDEX organisation_card_by_state ON organisation_card (zone_id, state, person_id);
-- Whoever works in a unit is read from this index alone.
CREATE INDEX organisation_card_by_unit ON organisation_card (zone_id, unit_id, name, person_id, post_id);
