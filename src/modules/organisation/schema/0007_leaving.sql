-- SPDX-License-Identifier: Apache-2.0
-- Somebody goes, by one of the four doors out: it is opened, what is to be handed over is settled, then it takes effect; or it is called
-- off. unit_id is the unit of the post held when it was opened.
-- scoped
CREATE TABLE organisation_leaving (
  zone_id TEXT NOT NULL,
  leaving_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  person_id TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('expiry', 'resignation', 'transfer', 'dismissal')),
  state TEXT NOT NULL CHECK (state IN ('open', 'left', 'cancelled')),
  last_day TEXT NOT NULL,
  receiver_id TEXT NOT NULL,
  document TEXT NOT NULL,
  reason TEXT NOT NULL,
  opened_by TEXT NOT NULL,
  opener_name TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  closed_by TEXT,
  closer_name TEXT NOT NULL,
  closed_at TEXT,
  returned_on TEXT,
  PRIMARY KEY (zone_id, leaving_id),
  FOREIGN KEY (zone_id, person_id) REFERENCES organisation_person (zone_id, person_id),
  FOREIGN KEY (zone_id, receiver_id) REFERENCES organisation_person (zone_id, person_id)
);
CREATE UNIQUE INDEX organisation_leaving_one_open ON organisation_leaving (zone_id, person_id) WHERE state = 'open';
CREATE INDEX organisation_leaving_by_person ON organisation_leaving (zone_id, person_id, opened_at);
CREATE INDEX organisation_leaving_by_receiver ON organisation_leaving (zone_id, receiver_id, opened_at);

-- What somebody who goes hands over: done, or explained where it cannot be.
CREATE TABLE organisation_handover (
  zone_id TEXT NOT NULL,
  leaving_id TEXT NOT NULL,
  item BIGINT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'explained')),
  note TEXT NOT NULL,
  settler_name TEXT NOT NULL,
  settled_at TEXT,
  PRIMARY KEY (zone_id, leaving_id, item),
  FOREIGN KEY (zone_id, leaving_id) REFERENCES organisation_leaving (zone_id, leaving_id)
);
