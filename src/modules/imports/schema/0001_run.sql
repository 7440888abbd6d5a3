-- SPDX-License-Identifier: Apache-2.0
-- One import that was carried out. A file whose digest stands here is never imported again.
CREATE TABLE imports_run (
  zone_id TEXT NOT NULL,
  import_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  file_name TEXT NOT NULL,
  file_sm3 TEXT NOT NULL,
  encoding TEXT NOT NULL,
  row_count BIGINT NOT NULL,
  fact_count BIGINT NOT NULL,
  reference_count BIGINT NOT NULL,
  imported_by TEXT NOT NULL,
  importer_name TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  PRIMARY KEY (zone_id, import_id)
);
CREATE UNIQUE INDEX imports_run_once ON imports_run (kind, file_sm3);
CREATE INDEX imports_run_by_time ON imports_run (zone_id, imported_at, import_id);
