-- SPDX-License-Identifier: Apache-2.0
-- What somebody was told, once for each cause. shown_from lies in the future where it came in their quiet hours. days is the number of
-- working days left until a date, negative when it has passed.
CREATE TABLE notifications_notice (
  zone_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  notice_id TEXT NOT NULL,
  cause TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('mention', 'assigned', 'participating', 'following', 'date_alert', 'overdue')),
  what TEXT NOT NULL,
  record_kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  by_name TEXT NOT NULL,
  days BIGINT NOT NULL,
  at TEXT NOT NULL,
  shown_from TEXT NOT NULL,
  read_at TEXT,
  PRIMARY KEY (zone_id, account_id, notice_id)
);
CREATE UNIQUE INDEX notifications_notice_once ON notifications_notice (zone_id, account_id, cause);
CREATE INDEX notifications_notice_by_time ON notifications_notice (zone_id, account_id, shown_from, notice_id);
CREATE INDEX notifications_notice_unread ON notifications_notice (zone_id, account_id, shown_from) WHERE read_at IS NULL;

-- Of what an account wants to be told; without a row the defaults hold. A mention is always told. Minutes of the day, equal: no quiet hours.
CREATE TABLE notifications_setting (
  zone_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  assigned BOOLEAN NOT NULL,
  participating BOOLEAN NOT NULL,
  following BOOLEAN NOT NULL,
  alert_days BIGINT NOT NULL CHECK (alert_days IN (-1, 0, 1, 3, 7)),
  overdue_days BIGINT NOT NULL CHECK (overdue_days IN (0, 1, 3, 7)),
  quiet_from_minute BIGINT NOT NULL CHECK (quiet_from_minute BETWEEN 0 AND 1439),
  quiet_to_minute BIGINT NOT NULL CHECK (quiet_to_minute BETWEEN 0 AND 1439),
  PRIMARY KEY (zone_id, account_id)
);
