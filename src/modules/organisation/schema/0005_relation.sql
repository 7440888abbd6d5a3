-- SPDX-License-Identifier: Apache-2.0
-- Which post heads a unit: whoever holds it is the direct head of all who work there. It may stand in the unit itself or anywhere else.
CREATE TABLE organisation_unit_head (
  zone_id TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  post_id TEXT NOT NULL,
  PRIMARY KEY (zone_id, unit_id),
  FOREIGN KEY (zone_id, unit_id) REFERENCES organisation_unit (zone_id, unit_id),
  FOREIGN KEY (zone_id, post_id) REFERENCES organisation_post (zone_id, post_id)
);
CREATE INDEX organisation_unit_head_by_post ON organisation_unit_head (zone_id, post_id);

-- Kinship of two people of the zone, for avoidance. How they are related in words is sealed; a pair stands once, whoever declared it.
CREATE TABLE organisation_relation (
  zone_id TEXT NOT NULL,
  relation_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  person_id TEXT NOT NULL,
  relative_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('spouse', 'lineal', 'collateral', 'in_law')),
  detail TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('declared', 'confirmed', 'rejected', 'ended')),
  declared_by TEXT NOT NULL,
  declarer_name TEXT NOT NULL,
  declared_at TEXT NOT NULL,
  decided_by TEXT,
  decided_at TEXT,
  note TEXT NOT NULL,
  PRIMARY KEY (zone_id, relation_id),
  FOREIGN KEY (zone_id, person_id) REFERENCES organisation_person (zone_id, person_id),
  FOREIGN KEY (zone_id, relative_id) REFERENCES organisation_person (zone_id, person_id),
  CHECK (person_id <> relative_id)
);
CREATE INDEX organisation_relation_by_person ON organisation_relation (zone_id, person_id, relation_id);
CREATE INDEX organisation_relation_by_relative ON organisation_relation (zone_id, relative_id, relation_id);

-- An appointment that was made although it puts kin under one head or one under the other, and why.
-- insert-only: organisation_kin_override
CREATE TABLE organisation_kin_override (
  zone_id TEXT NOT NULL,
  override_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  relative_id TEXT NOT NULL,
  post_id TEXT NOT NULL,
  conflict TEXT NOT NULL,
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decider_name TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  PRIMARY KEY (zone_id, override_id),
  FOREIGN KEY (zone_id, person_id) REFERENCES organisation_person (zone_id, person_id),
  FOREIGN KEY (zone_id, relative_id) REFERENCES organisation_person (zone_id, person_id),
  FOREIGN KEY (zone_id, post_id) REFERENCES organisation_post (zone_id, post_id)
);
