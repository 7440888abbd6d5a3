-- SPDX-License-Identifier: Apache-2.0
-- A finished piece of work. The name of whoever declared, decided or took part is kept as it was then.
-- open_correction_of repeats `corrects` while the correction waits, so that a fact has one open correction at the most.
-- scoped
CREATE TABLE merit_fact (
  zone_id TEXT NOT NULL,
  fact_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('declared', 'confirmed', 'rejected', 'withdrawn')),
  occurred_on TEXT NOT NULL,
  source_kind TEXT NOT NULL,
  source_id TEXT NOT NULL,
  record TEXT NOT NULL,
  actor_count BIGINT NOT NULL,
  evidence_count BIGINT NOT NULL,
  declared_by TEXT NOT NULL,
  declared_by_person TEXT,
  declarer_name TEXT NOT NULL,
  declared_at TEXT NOT NULL,
  decided_by TEXT,
  decided_by_person TEXT,
  decider_name TEXT,
  decided_at TEXT,
  rejection TEXT,
  rejection_text TEXT,
  corrects TEXT,
  open_correction_of TEXT,
  PRIMARY KEY (zone_id, fact_id),
  FOREIGN KEY (zone_id, corrects) REFERENCES merit_fact (zone_id, fact_id)
);
CREATE UNIQUE INDEX merit_fact_by_source ON merit_fact (zone_id, source_kind, source_id, kind);
CREATE UNIQUE INDEX merit_fact_open_correction ON merit_fact (zone_id, open_correction_of);
CREATE INDEX merit_fact_by_correction ON merit_fact (zone_id, corrects);
CREATE INDEX merit_fact_by_day ON merit_fact (zone_id, occurred_on, fact_id);
CREATE INDEX merit_fact_by_declaration ON merit_fact (zone_id, declared_at, fact_id);
CREATE INDEX merit_fact_by_status ON merit_fact (zone_id, status, occurred_on, fact_id);

-- Insert-only like all that a fact says: a mistake is corrected by a new fact.
-- insert-only: merit_fact_quantity
CREATE TABLE merit_fact_quantity (
  zone_id TEXT NOT NULL,
  fact_id TEXT NOT NULL,
  field TEXT NOT NULL,
  quantity BIGINT NOT NULL,
  PRIMARY KEY (zone_id, fact_id, field),
  FOREIGN KEY (zone_id, fact_id) REFERENCES merit_fact (zone_id, fact_id)
);

-- person_id is absent for a unit; unit_id and category are those of the day the work was done on. Position 1 has the largest share.
-- insert-only: merit_fact_actor
-- scoped
CREATE TABLE merit_fact_actor (
  zone_id TEXT NOT NULL,
  fact_id TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('person', 'unit')),
  position BIGINT NOT NULL,
  share_bp BIGINT NOT NULL CHECK (share_bp BETWEEN 1 AND 10000),
  name TEXT NOT NULL,
  person_id TEXT,
  unit_id TEXT NOT NULL,
  category TEXT NOT NULL,
  PRIMARY KEY (zone_id, fact_id, subject_id),
  FOREIGN KEY (zone_id, fact_id) REFERENCES merit_fact (zone_id, fact_id)
);
CREATE INDEX merit_fact_actor_by_person ON merit_fact_actor (zone_id, person_id, fact_id);
CREATE INDEX merit_fact_actor_by_unit ON merit_fact_actor (zone_id, unit_id, fact_id);
