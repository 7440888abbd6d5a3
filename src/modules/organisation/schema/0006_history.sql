-- SPDX-License-Identifier: Apache-2.0
-- How many places a post had and whether nobody could be appointed to it, from each day of change on; of one day the last state stands.
CREATE TABLE organisation_post_history (
  zone_id TEXT NOT NULL,
  post_id TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  headcount BIGINT NOT NULL,
  frozen BOOLEAN NOT NULL,
  PRIMARY KEY (zone_id, post_id, valid_from),
  FOREIGN KEY (zone_id, post_id) REFERENCES organisation_post (zone_id, post_id)
);
INSERT INTO organisation_post_history (zone_id, post_id, valid_from, headcount, frozen)
SELECT zone_id, post_id, valid_from, headcount, frozen FROM organisation_post;

-- The establishment of a unit in a category from each day of change on.
CREATE TABLE organisation_quota_history (
  zone_id TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  category TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  establishment BIGINT NOT NULL,
  PRIMARY KEY (zone_id, unit_id, category, valid_from),
  FOREIGN KEY (zone_id, unit_id) REFERENCES organisation_unit (zone_id, unit_id)
);
INSERT INTO organisation_quota_history (zone_id, unit_id, category, valid_from, establishment)
SELECT q.zone_id, q.unit_id, q.category, u.valid_from, q.establishment
FROM organisation_quota q JOIN organisation_unit u ON u.zone_id = q.zone_id AND u.unit_id = q.unit_id;
