-- SPDX-License-Identifier: Apache-2.0
-- The merit ledger: one hash chain per zone. The columns are the fields of rules.md, in its order.
CREATE TABLE merit_head (
  zone_id TEXT NOT NULL PRIMARY KEY,
  seq BIGINT NOT NULL,
  hash TEXT NOT NULL
);

-- insert-only: merit_entry
CREATE TABLE merit_entry (
  zone_id TEXT NOT NULL,
  seq BIGINT NOT NULL,
  subject_id TEXT NOT NULL,
  indicator TEXT NOT NULL,
  measure TEXT NOT NULL,
  quantity_x100 BIGINT NOT NULL,
  occurred_on TEXT NOT NULL,
  period_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  fact_id TEXT NOT NULL,
  scheme_id TEXT NOT NULL,
  rule_id TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  reverses BIGINT,
  reason TEXT NOT NULL,
  prev TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (zone_id, seq)
);
-- An entry is reversed once at the most.
CREATE UNIQUE INDEX merit_entry_by_reversal ON merit_entry (zone_id, reverses);
CREATE INDEX merit_entry_by_fact ON merit_entry (zone_id, fact_id, seq);
CREATE INDEX merit_entry_by_subject ON merit_entry (zone_id, subject_id, period_id, seq);
CREATE INDEX merit_entry_by_indicator ON merit_entry (zone_id, indicator, period_id, seq);
CREATE INDEX merit_entry_by_period ON merit_entry (zone_id, period_id, seq);
CREATE INDEX merit_entry_by_day ON merit_entry (zone_id, occurred_on, hash);
