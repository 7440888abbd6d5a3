-- SPDX-License-Identifier: Apache-2.0
-- An import through the pages: prepared, judged row by row, carried out in slices, and taken back. One that the command carried out is done
-- from its first day, and its file is never imported by the command again.
ALTER TABLE imports_run ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE imports_run ADD COLUMN door TEXT NOT NULL DEFAULT 'command' CHECK (door IN ('command', 'wizard'));
ALTER TABLE imports_run ADD COLUMN state TEXT NOT NULL DEFAULT 'done'
  CHECK (state IN ('draft', 'checking', 'checked', 'running', 'cancelled', 'done', 'undoing', 'undone'));
ALTER TABLE imports_run ADD COLUMN plan TEXT NOT NULL DEFAULT '{}';
ALTER TABLE imports_run ADD COLUMN sample TEXT NOT NULL DEFAULT '{}';
ALTER TABLE imports_run ADD COLUMN job_id TEXT NOT NULL DEFAULT '';
ALTER TABLE imports_run ADD COLUMN chunk_count BIGINT NOT NULL DEFAULT 0;
ALTER TABLE imports_run ADD COLUMN next_chunk BIGINT NOT NULL DEFAULT 0;
ALTER TABLE imports_run ADD COLUMN created_count BIGINT NOT NULL DEFAULT 0;
ALTER TABLE imports_run ADD COLUMN updated_count BIGINT NOT NULL DEFAULT 0;
ALTER TABLE imports_run ADD COLUMN unchanged_count BIGINT NOT NULL DEFAULT 0;
ALTER TABLE imports_run ADD COLUMN faulty_count BIGINT NOT NULL DEFAULT 0;
ALTER TABLE imports_run ADD COLUMN skipped_count BIGINT NOT NULL DEFAULT 0;
ALTER TABLE imports_run ADD COLUMN undone_count BIGINT NOT NULL DEFAULT 0;
ALTER TABLE imports_run ADD COLUMN kept_count BIGINT NOT NULL DEFAULT 0;
DROP INDEX imports_run_once;
CREATE UNIQUE INDEX imports_run_once ON imports_run (kind, file_sm3) WHERE door = 'command';
CREATE INDEX imports_run_by_file ON imports_run (zone_id, file_sm3, kind);

-- The rows of the sheet as they will be taken in, some hundred to a slice, so that a slice needs neither the file nor the slices before it.
CREATE TABLE imports_chunk (
  zone_id TEXT NOT NULL,
  import_id TEXT NOT NULL,
  chunk BIGINT NOT NULL,
  row_list TEXT NOT NULL,
  PRIMARY KEY (zone_id, import_id, chunk)
);

-- What became of a row, or would become of it. image is the record before it was changed, version_after its version afterwards.
CREATE TABLE imports_line (
  zone_id TEXT NOT NULL,
  import_id TEXT NOT NULL,
  line BIGINT NOT NULL,
  chunk BIGINT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('created', 'updated', 'unchanged', 'faulty')),
  match_key TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  changes TEXT NOT NULL,
  faults TEXT NOT NULL,
  image TEXT NOT NULL,
  version_after BIGINT NOT NULL,
  undo TEXT NOT NULL CHECK (undo IN ('open', 'undone', 'kept')),
  PRIMARY KEY (zone_id, import_id, line)
);
CREATE INDEX imports_line_by_outcome ON imports_line (zone_id, import_id, outcome, line);
CREATE INDEX imports_line_by_match ON imports_line (zone_id, import_id, match_key, line);

-- How a sheet of these heads was read the last time.
CREATE TABLE imports_shape (
  zone_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  shape_sm3 TEXT NOT NULL,
  plan TEXT NOT NULL,
  PRIMARY KEY (zone_id, kind, shape_sm3)
);
