-- SPDX-License-Identifier: Apache-2.0
-- What was uploaded; the bytes lie in the file store under their SM3.
-- insert-only: evidence_file
-- scoped
CREATE TABLE evidence_file (
  zone_id TEXT NOT NULL,
  evidence_id TEXT NOT NULL,
  sm3 TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size_bytes BIGINT NOT NULL,
  name TEXT NOT NULL,
  uploaded_by TEXT NOT NULL,
  uploaded_at TEXT NOT NULL,
  PRIMARY KEY (zone_id, evidence_id)
);

-- Which record a file proves.
CREATE TABLE evidence_link (
  zone_id TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  evidence_id TEXT NOT NULL,
  PRIMARY KEY (zone_id, subject_kind, subject_id, evidence_id),
  FOREIGN KEY (zone_id, evidence_id) REFERENCES evidence_file (zone_id, evidence_id)
);

-- Whose record it is: who owns it or has it in a unit of their scope may read the file.
CREATE TABLE evidence_reader (
  zone_id TEXT NOT NULL,
  evidence_id TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  number BIGINT NOT NULL,
  person_id TEXT,
  unit_id TEXT,
  PRIMARY KEY (zone_id, evidence_id, subject_kind, subject_id, number),
  FOREIGN KEY (zone_id, subject_kind, subject_id, evidence_id) REFERENCES evidence_link (zone_id, subject_kind, subject_id, evidence_id)
);
