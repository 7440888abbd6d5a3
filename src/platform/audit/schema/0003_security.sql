-- SPDX-License-Identifier: Apache-2.0
-- What was refused before anybody was known: one row per minute, kind and address, so that a flood is a number and not a million rows.
CREATE TABLE audit_security (
  root_id TEXT NOT NULL,
  minute TEXT NOT NULL,
  kind TEXT NOT NULL,
  address TEXT NOT NULL,
  count BIGINT NOT NULL,
  last_at TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (root_id, minute, kind, address)
);
CREATE INDEX audit_security_by_count ON audit_security (root_id, count, minute);
