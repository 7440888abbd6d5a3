-- SPDX-License-Identifier: Apache-2.0
-- A scheme says how the work of one category is measured and weighed from a day on. An adopted one never changes: whatever follows is a
-- version of its own, in force until the next adopted version of the category begins.
CREATE TABLE appraisal_scheme (
  zone_id TEXT NOT NULL,
  scheme_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  category TEXT NOT NULL,
  number BIGINT NOT NULL CHECK (number >= 1),
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'adopted')),
  valid_from TEXT NOT NULL,
  bundle_bp BIGINT NOT NULL CHECK (bundle_bp BETWEEN 0 AND 10000),
  tie_breakers TEXT NOT NULL,
  created_by TEXT NOT NULL,
  proposed_by TEXT NOT NULL,
  proposer_name TEXT NOT NULL,
  proposed_at TEXT NOT NULL,
  signed_off_by TEXT NOT NULL,
  signed_off_at TEXT,
  PRIMARY KEY (zone_id, scheme_id)
);
CREATE UNIQUE INDEX appraisal_scheme_by_number ON appraisal_scheme (zone_id, category, number);
CREATE UNIQUE INDEX appraisal_scheme_by_day ON appraisal_scheme (zone_id, category, valid_from) WHERE state = 'adopted';

CREATE TABLE appraisal_indicator (
  zone_id TEXT NOT NULL,
  scheme_id TEXT NOT NULL,
  indicator_id TEXT NOT NULL,
  position BIGINT NOT NULL,
  class_name TEXT NOT NULL,
  class_name_en TEXT NOT NULL,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('more', 'less', 'rate', 'rating', 'deadline', 'done')),
  weight BIGINT NOT NULL CHECK (weight BETWEEN 0 AND 10000),
  cap_bp BIGINT NOT NULL CHECK (cap_bp BETWEEN 0 AND 100000),
  target_bp BIGINT CHECK (target_bp >= 1),
  penalty_bp BIGINT CHECK (penalty_bp BETWEEN 0 AND 10000),
  unit_zh TEXT NOT NULL,
  unit_en TEXT NOT NULL,
  decomposed BOOLEAN NOT NULL,
  PRIMARY KEY (zone_id, scheme_id, indicator_id),
  FOREIGN KEY (zone_id, scheme_id) REFERENCES appraisal_scheme (zone_id, scheme_id)
);

-- Which fact leaves which entry. Adopting a scheme hands these to the ledger.
CREATE TABLE appraisal_rule (
  zone_id TEXT NOT NULL,
  scheme_id TEXT NOT NULL,
  rule_id TEXT NOT NULL,
  position BIGINT NOT NULL,
  fact_kind TEXT NOT NULL,
  filter_field TEXT NOT NULL,
  filter_value BIGINT NOT NULL,
  indicator TEXT NOT NULL,
  measure TEXT NOT NULL,
  entry_kind TEXT NOT NULL,
  quantity TEXT NOT NULL,
  constant_x100 BIGINT NOT NULL,
  cap_x100 BIGINT,
  PRIMARY KEY (zone_id, scheme_id, rule_id),
  FOREIGN KEY (zone_id, scheme_id) REFERENCES appraisal_scheme (zone_id, scheme_id)
);
