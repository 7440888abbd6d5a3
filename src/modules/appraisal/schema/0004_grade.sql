-- SPDX-License-Identifier: Apache-2.0
-- Which grades a scheme gives: the shares in their order with the document each comes from, and the grade of everybody else. Kept with the
-- scheme's draft and, like the rest of it, never changed once it is adopted.
CREATE TABLE appraisal_grading (
  zone_id TEXT NOT NULL,
  scheme_id TEXT NOT NULL,
  rest TEXT NOT NULL,
  PRIMARY KEY (zone_id, scheme_id),
  FOREIGN KEY (zone_id, scheme_id) REFERENCES appraisal_scheme (zone_id, scheme_id)
);

CREATE TABLE appraisal_quota (
  zone_id TEXT NOT NULL,
  scheme_id TEXT NOT NULL,
  position BIGINT NOT NULL,
  grade TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('top', 'bottom')),
  share_bp BIGINT NOT NULL CHECK (share_bp BETWEEN 0 AND 10000),
  rounding TEXT NOT NULL CHECK (rounding IN ('floor', 'ceil', 'nearest')),
  document TEXT NOT NULL,
  document_date TEXT NOT NULL,
  clause TEXT NOT NULL,
  PRIMARY KEY (zone_id, scheme_id, position),
  UNIQUE (zone_id, scheme_id, grade),
  FOREIGN KEY (zone_id, scheme_id) REFERENCES appraisal_grading (zone_id, scheme_id)
);

-- The grades of one group in one sealed period: proposed, calibrated by a panel, sealed by a second hand.
CREATE TABLE appraisal_grade_sheet (
  zone_id TEXT NOT NULL,
  sheet_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  period_id TEXT NOT NULL,
  category TEXT NOT NULL,
  level BIGINT NOT NULL,
  scheme_id TEXT NOT NULL,
  rest TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'submitted', 'sealed')),
  opened_by TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  submitted_by TEXT NOT NULL,
  submitter_name TEXT NOT NULL,
  submitted_at TEXT,
  confirmer_name TEXT NOT NULL,
  confirmed_at TEXT,
  ledger_seq BIGINT NOT NULL,
  ledger_hash TEXT NOT NULL,
  seal TEXT NOT NULL,
  PRIMARY KEY (zone_id, sheet_id),
  UNIQUE (zone_id, period_id, category, level)
);

-- The places of a sheet. `taken` is the guard: a move takes its place here, and the check refuses one too many whoever comes first.
CREATE TABLE appraisal_grade_place (
  zone_id TEXT NOT NULL,
  sheet_id TEXT NOT NULL,
  position BIGINT NOT NULL,
  grade TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('top', 'bottom')),
  places BIGINT NOT NULL,
  taken BIGINT NOT NULL CHECK (taken >= 0),
  last_total_x100 BIGINT,
  PRIMARY KEY (zone_id, sheet_id, position),
  UNIQUE (zone_id, sheet_id, grade),
  CHECK (side = 'bottom' OR taken <= places),
  FOREIGN KEY (zone_id, sheet_id) REFERENCES appraisal_grade_sheet (zone_id, sheet_id)
);

-- Who is on a sheet. Without a grade is who was not assessed.
CREATE TABLE appraisal_grade_row (
  zone_id TEXT NOT NULL,
  sheet_id TEXT NOT NULL,
  position BIGINT NOT NULL,
  person_id TEXT NOT NULL,
  name TEXT NOT NULL,
  unit_name TEXT NOT NULL,
  rank BIGINT,
  total_x100 BIGINT,
  barred TEXT CHECK (barred IN ('veto', 'probation', 'away', 'not_assessed')),
  barred_reason TEXT NOT NULL,
  proposed TEXT NOT NULL,
  candidate TEXT NOT NULL,
  grade TEXT NOT NULL,
  PRIMARY KEY (zone_id, sheet_id, person_id),
  FOREIGN KEY (zone_id, sheet_id) REFERENCES appraisal_grade_sheet (zone_id, sheet_id)
);

-- The panel of a sheet; the first is its chair.
CREATE TABLE appraisal_grade_panel (
  zone_id TEXT NOT NULL,
  sheet_id TEXT NOT NULL,
  position BIGINT NOT NULL,
  person_id TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (zone_id, sheet_id, person_id),
  FOREIGN KEY (zone_id, sheet_id) REFERENCES appraisal_grade_sheet (zone_id, sheet_id)
);

CREATE TABLE appraisal_grade_move (
  zone_id TEXT NOT NULL,
  sheet_id TEXT NOT NULL,
  position BIGINT NOT NULL,
  person_id TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  reason TEXT NOT NULL,
  fact_id TEXT NOT NULL,
  mover_name TEXT NOT NULL,
  moved_at TEXT NOT NULL,
  PRIMARY KEY (zone_id, sheet_id, position),
  FOREIGN KEY (zone_id, sheet_id) REFERENCES appraisal_grade_sheet (zone_id, sheet_id)
);
