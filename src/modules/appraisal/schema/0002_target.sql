-- SPDX-License-Identifier: Apache-2.0
-- What a unit or a person is to reach of an indicator in a quarter (an id of the ledger's periods) or in a year (four digits).
CREATE TABLE appraisal_target (
  zone_id TEXT NOT NULL,
  indicator TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  period_id TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('zone', 'department', 'section', 'person')),
  target_x100 BIGINT NOT NULL CHECK (target_x100 >= 0),
  version BIGINT NOT NULL,
  PRIMARY KEY (zone_id, indicator, subject_id, period_id)
);
CREATE INDEX appraisal_target_by_period ON appraisal_target (zone_id, period_id, subject_id);
CREATE INDEX appraisal_target_by_subject ON appraisal_target (zone_id, subject_id, period_id);

-- One row per zone. The mark is a new id whenever schemes or targets change, so that whoever keeps scores in memory sees that they are old.
CREATE TABLE appraisal_revision (
  zone_id TEXT NOT NULL PRIMARY KEY,
  mark TEXT NOT NULL
);
