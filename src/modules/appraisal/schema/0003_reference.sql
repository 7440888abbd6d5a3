-- SPDX-License-Identifier: Apache-2.0
-- A figure that a place published about itself and that is never posted: a share, a range, before and after, or one without a period.
CREATE TABLE appraisal_reference (
  zone_id TEXT NOT NULL,
  reference_id TEXT NOT NULL,
  mission_row TEXT NOT NULL,
  quantity TEXT NOT NULL,
  unit TEXT NOT NULL,
  label_zh TEXT NOT NULL,
  label_en TEXT NOT NULL,
  note TEXT NOT NULL,
  source TEXT NOT NULL,
  position BIGINT NOT NULL,
  PRIMARY KEY (zone_id, reference_id)
);
CREATE INDEX appraisal_reference_by_position ON appraisal_reference (zone_id, position, reference_id);
