-- SPDX-License-Identifier: Apache-2.0
-- A comment on a record of any module. Once deleted its text is shown to nobody; every text it had stays in its revisions.
CREATE TABLE notifications_comment (
  zone_id TEXT NOT NULL,
  comment_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  record_kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  author_name TEXT NOT NULL,
  body TEXT NOT NULL,
  written_at TEXT NOT NULL,
  edited_at TEXT,
  deleted_at TEXT,
  PRIMARY KEY (zone_id, comment_id)
);
CREATE INDEX notifications_comment_by_record ON notifications_comment (zone_id, record_kind, record_id, written_at, comment_id);

-- insert-only: notifications_revision
CREATE TABLE notifications_revision (
  zone_id TEXT NOT NULL,
  comment_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  body TEXT NOT NULL,
  written_at TEXT NOT NULL,
  PRIMARY KEY (zone_id, comment_id, version),
  FOREIGN KEY (zone_id, comment_id) REFERENCES notifications_comment (zone_id, comment_id)
);

CREATE TABLE notifications_mention (
  zone_id TEXT NOT NULL,
  comment_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (zone_id, comment_id, account_id),
  FOREIGN KEY (zone_id, comment_id) REFERENCES notifications_comment (zone_id, comment_id)
);

-- Who chose to follow a record, or not to hear of it although they take part.
CREATE TABLE notifications_follow (
  zone_id TEXT NOT NULL,
  record_kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  follows BOOLEAN NOT NULL,
  PRIMARY KEY (zone_id, record_kind, record_id, account_id)
);
