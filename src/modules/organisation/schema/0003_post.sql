-- SPDX-License-Identifier: Apache-2.0
-- A post with as many places as its headcount; filled counts the people appointed and is changed in their transactions only, so that the
-- row guards the limit.
CREATE TABLE organisation_post (
  zone_id TEXT NOT NULL,
  post_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  unit_id TEXT NOT NULL,
  title TEXT NOT NULL,
  category TEXT NOT NULL,
  level BIGINT NOT NULL CHECK (level BETWEEN 1 AND 9),
  headcount BIGINT NOT NULL CHECK (headcount >= 1),
  filled BIGINT NOT NULL CHECK (filled >= 0 AND filled <= headcount),
  frozen BOOLEAN NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  PRIMARY KEY (zone_id, post_id),
  FOREIGN KEY (zone_id, unit_id) REFERENCES organisation_unit (zone_id, unit_id)
);
CREATE INDEX organisation_post_by_unit ON organisation_post (zone_id, unit_id, post_id);
CREATE INDEX organisation_post_by_title ON organisation_post (zone_id, title, post_id);
CREATE INDEX organisation_post_by_category ON organisation_post (zone_id, category, post_id);
CREATE INDEX organisation_post_by_level ON organisation_post (zone_id, level, post_id);

-- The establishment of a department per category, and of the whole zone on the row of the zone's own unit. headcount counts the places of
-- the unit's open posts (of a department with its sections; of the zone's unit its own), so that the row guards the limit.
CREATE TABLE organisation_quota (
  zone_id TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  category TEXT NOT NULL,
  version BIGINT NOT NULL,
  establishment BIGINT NOT NULL CHECK (establishment >= 0),
  headcount BIGINT NOT NULL CHECK (headcount >= 0 AND headcount <= establishment),
  PRIMARY KEY (zone_id, unit_id, category),
  FOREIGN KEY (zone_id, unit_id) REFERENCES organisation_unit (zone_id, unit_id)
);

-- A rung of the career ladder of a category, and what it asks of whoever wants the next one.
CREATE TABLE organisation_ladder (
  zone_id TEXT NOT NULL REFERENCES organisation_zone (zone_id),
  category TEXT NOT NULL,
  level BIGINT NOT NULL CHECK (level BETWEEN 1 AND 9),
  title TEXT NOT NULL,
  channel TEXT NOT NULL,
  requirement TEXT NOT NULL,
  PRIMARY KEY (zone_id, category, level)
);
