-- SPDX-License-Identifier: Apache-2.0
-- A date until which a record waits for somebody. generation counts how often it was set anew: an alert of an earlier one says nothing.
CREATE TABLE notifications_date (
  zone_id TEXT NOT NULL,
  date_id TEXT NOT NULL,
  generation BIGINT NOT NULL,
  what TEXT NOT NULL,
  record_kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  since TEXT NOT NULL,
  due_on TEXT NOT NULL,
  to_act_json TEXT NOT NULL,
  met_at TEXT,
  PRIMARY KEY (zone_id, date_id)
);
CREATE UNIQUE INDEX notifications_date_once ON notifications_date (zone_id, record_kind, record_id, what);
CREATE INDEX notifications_date_open ON notifications_date (zone_id, due_on, date_id) WHERE met_at IS NULL;
