-- SPDX-License-Identifier: Apache-2.0
-- A unit as it is now; organisation_unit_version holds it as of every date. department_id is the department it lies in: itself for a
-- department and for the unit of the whole zone.
CREATE TABLE organisation_unit (
  zone_id TEXT NOT NULL REFERENCES organisation_zone (zone_id),
  unit_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  parent_id TEXT,
  department_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('zone', 'department', 'section')),
  class TEXT NOT NULL,
  name TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  PRIMARY KEY (zone_id, unit_id),
  FOREIGN KEY (zone_id, parent_id) REFERENCES organisation_unit (zone_id, unit_id)
);
CREATE INDEX organisation_unit_by_parent ON organisation_unit (zone_id, parent_id);
CREATE INDEX organisation_unit_by_department ON organisation_unit (zone_id, department_id);
CREATE UNIQUE INDEX organisation_unit_one_root ON organisation_unit (zone_id) WHERE kind = 'zone' AND valid_to IS NULL;

-- Both days belong to a version; the last one has no end.
CREATE TABLE organisation_unit_version (
  zone_id TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  parent_id TEXT,
  class TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (zone_id, unit_id, valid_from),
  FOREIGN KEY (zone_id, unit_id) REFERENCES organisation_unit (zone_id, unit_id)
);

-- Every unit with itself and each unit above it, of the tree as it is now: read as organisation_unit_closure.
CREATE TABLE organisation_unit_link (
  zone_id TEXT NOT NULL,
  ancestor_id TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  PRIMARY KEY (zone_id, ancestor_id, unit_id),
  FOREIGN KEY (zone_id, ancestor_id) REFERENCES organisation_unit (zone_id, unit_id),
  FOREIGN KEY (zone_id, unit_id) REFERENCES organisation_unit (zone_id, unit_id)
);
CREATE INDEX organisation_unit_link_by_unit ON organisation_unit_link (zone_id, unit_id, ancestor_id);
