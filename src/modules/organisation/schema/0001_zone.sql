-- SPDX-License-Identifier: Apache-2.0
-- A zone is a tenant; a league is a row of the same table, the parent of its zones.
CREATE TABLE organisation_zone (
  zone_id TEXT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  parent_id TEXT REFERENCES organisation_zone (zone_id),
  kind TEXT NOT NULL CHECK (kind IN ('league', 'zone')),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  utc_offset_minutes BIGINT NOT NULL CHECK (utc_offset_minutes BETWEEN -720 AND 840)
);
