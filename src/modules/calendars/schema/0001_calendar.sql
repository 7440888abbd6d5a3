-- SPDX-License-Identifier: Apache-2.0
-- The days of a year as an authority announced them, version by version; for the whole installation. A version is all of its year: in force
-- it stands in the place of the calendar compiled in. At most one of a year is in force and at most one is a draft.
CREATE TABLE calendars_version (
  root_id TEXT NOT NULL,
  version_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  year BIGINT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draft', 'in_force', 'replaced', 'discarded')),
  document_number TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  link TEXT NOT NULL,
  note TEXT NOT NULL,
  off_count BIGINT NOT NULL,
  work_count BIGINT NOT NULL,
  drafted_by TEXT NOT NULL,
  drafted_by_person TEXT NOT NULL,
  drafter_name TEXT NOT NULL,
  drafted_at TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decider_name TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  PRIMARY KEY (root_id, version_id)
);
CREATE UNIQUE INDEX calendars_version_one_in_force ON calendars_version (root_id, year) WHERE status = 'in_force';
CREATE UNIQUE INDEX calendars_version_one_draft ON calendars_version (root_id, year) WHERE status = 'draft';
CREATE INDEX calendars_version_by_drafting ON calendars_version (root_id, drafted_at, version_id);

CREATE TABLE calendars_day (
  root_id TEXT NOT NULL,
  version_id TEXT NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('off', 'work')),
  name TEXT NOT NULL,
  PRIMARY KEY (root_id, version_id, day),
  FOREIGN KEY (root_id, version_id) REFERENCES calendars_version (root_id, version_id)
);

-- The office hours of a zone where they are not those the program brings, as `09:00-12:00 13:30-17:30`.
CREATE TABLE calendars_office_hours (
  zone_id TEXT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  intervals TEXT NOT NULL,
  basis TEXT NOT NULL,
  set_by TEXT NOT NULL,
  setter_name TEXT NOT NULL,
  set_at TEXT NOT NULL
);
