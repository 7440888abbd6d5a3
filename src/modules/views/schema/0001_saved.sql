-- SPDX-License-Identifier: Apache-2.0
-- A list's filters, sort and columns under a name: its owner's, or everybody's of the zone.
CREATE TABLE views_view (
  zone_id TEXT NOT NULL,
  view_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  list_key TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  owner_name TEXT NOT NULL,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  columns TEXT NOT NULL,
  shared BOOLEAN NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (zone_id, view_id),
  UNIQUE (zone_id, owner_id, list_key, name)
);
CREATE INDEX views_view_by_list ON views_view (zone_id, list_key, name);

-- What a list opens with. The holder is an account's id or role:<role>.
CREATE TABLE views_default (
  zone_id TEXT NOT NULL,
  holder TEXT NOT NULL,
  list_key TEXT NOT NULL,
  view_id TEXT NOT NULL,
  PRIMARY KEY (zone_id, holder, list_key),
  FOREIGN KEY (zone_id, view_id) REFERENCES views_view (zone_id, view_id)
);
CREATE INDEX views_default_by_view ON views_default (zone_id, view_id);
