-- SPDX-License-Identifier: Apache-2.0
-- Which scheme's rules post the work of a category from a day on, until the next day that has a row.
CREATE TABLE merit_rule_set (
  zone_id TEXT NOT NULL,
  category TEXT NOT NULL,
  in_force_from TEXT NOT NULL,
  scheme_id TEXT NOT NULL,
  adopted_at TEXT NOT NULL,
  PRIMARY KEY (zone_id, category, in_force_from)
);

CREATE TABLE merit_posting_rule (
  zone_id TEXT NOT NULL,
  scheme_id TEXT NOT NULL,
  category TEXT NOT NULL,
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
  PRIMARY KEY (zone_id, scheme_id, category, rule_id)
);
CREATE INDEX merit_posting_rule_by_kind ON merit_posting_rule (zone_id, scheme_id, category, fact_kind, position);

CREATE TABLE merit_period (
  zone_id TEXT NOT NULL,
  period_id TEXT NOT NULL,
  name TEXT NOT NULL,
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL,
  sealed BOOLEAN NOT NULL,
  sealed_seq BIGINT NOT NULL,
  PRIMARY KEY (zone_id, period_id)
);
CREATE INDEX merit_period_by_day ON merit_period (zone_id, from_date, to_date);
