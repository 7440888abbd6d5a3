-- SPDX-License-Identifier: Apache-2.0
-- One chain of records per zone. What a record tells in detail lies beside it, erasable; its digest is part of the hashed record.
-- insert-only: audit_record
CREATE TABLE audit_head (
  zone_id TEXT NOT NULL PRIMARY KEY,
  seq BIGINT NOT NULL,
  hash TEXT NOT NULL
);

CREATE TABLE audit_record (
  zone_id TEXT NOT NULL,
  seq BIGINT NOT NULL,
  recorded_at TEXT NOT NULL,
  account_id TEXT NOT NULL,
  address TEXT NOT NULL,
  action TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  outcome TEXT NOT NULL,
  detail_sm3 TEXT NOT NULL,
  prev TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (zone_id, seq)
);
CREATE INDEX audit_record_by_subject ON audit_record (zone_id, subject_id, seq);

CREATE TABLE audit_detail (
  zone_id TEXT NOT NULL,
  seq BIGINT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (zone_id, seq),
  FOREIGN KEY (zone_id, seq) REFERENCES audit_record (zone_id, seq)
);
