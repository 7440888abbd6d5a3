-- SPDX-License-Identifier: Apache-2.0
-- Work that happens later: a timer, a message to send, a slice of something long. A row is written in the transaction of the change that
-- caused it and is unique for what it is about: the same step of the same generation is never scheduled twice. due_at is business time,
-- lease_until the machine's. fence counts how often the row was taken: who took it last may end it, nobody else.
CREATE TABLE jobs_job (
  zone_id TEXT NOT NULL,
  job_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  kind TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  step TEXT NOT NULL,
  generation BIGINT NOT NULL,
  decides BOOLEAN NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'incident', 'cancelled')),
  due_at TEXT NOT NULL,
  attempts BIGINT NOT NULL,
  payload_json TEXT NOT NULL,
  progress_done BIGINT NOT NULL,
  progress_total BIGINT NOT NULL,
  asked_by TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  fence BIGINT NOT NULL,
  lease_until TEXT,
  finished_at TEXT,
  fault_code TEXT NOT NULL,
  fault_text TEXT NOT NULL,
  PRIMARY KEY (zone_id, job_id)
);
CREATE UNIQUE INDEX jobs_job_once ON jobs_job (zone_id, kind, subject_kind, subject_id, step, generation);
CREATE INDEX jobs_job_due ON jobs_job (due_at, job_id) WHERE state = 'waiting';
CREATE INDEX jobs_job_leased ON jobs_job (lease_until) WHERE state = 'running';
CREATE INDEX jobs_job_by_due ON jobs_job (zone_id, due_at, job_id);
CREATE INDEX jobs_job_by_asking ON jobs_job (zone_id, asked_at, job_id);

-- The business time last seen, beside a measure that nobody sets: the machine's uptime since the boot that boot_id names. While held_at
-- stands, jobs that decide something wait until an administrator has confirmed the clock.
CREATE TABLE jobs_clock (
  root_id TEXT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  seen_at TEXT NOT NULL,
  boot_id TEXT NOT NULL,
  uptime_seconds BIGINT NOT NULL,
  held_at TEXT,
  expected_at TEXT
);
