-- SPDX-License-Identifier: Apache-2.0
-- A plan of the tree as it shall be from a date on: a draft until it is adopted, which makes the units of it.
CREATE TABLE organisation_plan (
  zone_id TEXT NOT NULL REFERENCES organisation_zone (zone_id),
  plan_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  name TEXT NOT NULL,
  document TEXT NOT NULL,
  adopts_on TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'adopted', 'discarded')),
  author_name TEXT NOT NULL,
  created_at TEXT NOT NULL,
  closer_name TEXT NOT NULL,
  closed_at TEXT,
  PRIMARY KEY (zone_id, plan_id)
);

-- A unit of a plan, in the order of its tree: parent_line is an earlier line. unit_id names the unit it is today; a new one has none.
CREATE TABLE organisation_plan_unit (
  zone_id TEXT NOT NULL,
  plan_id TEXT NOT NULL,
  line BIGINT NOT NULL,
  parent_line BIGINT,
  unit_id TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('zone', 'department', 'section')),
  class TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (zone_id, plan_id, line),
  FOREIGN KEY (zone_id, plan_id) REFERENCES organisation_plan (zone_id, plan_id),
  FOREIGN KEY (zone_id, unit_id) REFERENCES organisation_unit (zone_id, unit_id)
);

-- The powers list 职责权限: what the committee, its company or a specialised body is in charge of, which unit does it, and on what basis.
CREATE TABLE organisation_power (
  zone_id TEXT NOT NULL,
  power_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  number TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  holder TEXT NOT NULL CHECK (holder IN ('committee', 'company', 'specialised')),
  unit_id TEXT NOT NULL,
  basis TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  PRIMARY KEY (zone_id, power_id),
  FOREIGN KEY (zone_id, unit_id) REFERENCES organisation_unit (zone_id, unit_id)
);
CREATE INDEX organisation_power_by_unit ON organisation_power (zone_id, unit_id, power_id);
