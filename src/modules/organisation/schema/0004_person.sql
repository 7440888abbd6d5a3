-- SPDX-License-Identifier: Apache-2.0
-- scoped
CREATE TABLE organisation_person (
  zone_id TEXT NOT NULL REFERENCES organisation_zone (zone_id),
  person_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  name TEXT NOT NULL,
  gender TEXT NOT NULL CHECK (gender IN ('female', 'male', 'unknown')),
  birth_year BIGINT,
  joined_on TEXT NOT NULL,
  left_on TEXT,
  PRIMARY KEY (zone_id, person_id)
);
CREATE INDEX organisation_person_by_name ON organisation_person (zone_id, name, person_id);
CREATE INDEX organisation_person_by_joining ON organisation_person (zone_id, joined_on, person_id);

-- Who held which post from when to when, both days included; without an end: today.
CREATE TABLE organisation_assignment (
  zone_id TEXT NOT NULL,
  assignment_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  person_id TEXT NOT NULL,
  post_id TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  PRIMARY KEY (zone_id, assignment_id),
  FOREIGN KEY (zone_id, person_id) REFERENCES organisation_person (zone_id, person_id),
  FOREIGN KEY (zone_id, post_id) REFERENCES organisation_post (zone_id, post_id)
);
CREATE UNIQUE INDEX organisation_assignment_one_open ON organisation_assignment (zone_id, person_id) WHERE valid_to IS NULL;
CREATE INDEX organisation_assignment_by_person ON organisation_assignment (zone_id, person_id, valid_from);
CREATE INDEX organisation_assignment_by_post ON organisation_assignment (zone_id, post_id, valid_to);

-- The sealed part of a person's file: ciphertexts only, in a table that no list ever joins.
CREATE TABLE organisation_identity (
  zone_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  original_identity TEXT NOT NULL,
  phone TEXT NOT NULL,
  id_number TEXT NOT NULL,
  PRIMARY KEY (zone_id, person_id),
  FOREIGN KEY (zone_id, person_id) REFERENCES organisation_person (zone_id, person_id)
);

-- Every opening of a sealed identity. The reason may be read for as long as the file; the identity until expires_at, by opened_by alone.
-- insert-only: organisation_unsealing
CREATE TABLE organisation_unsealing (
  zone_id TEXT NOT NULL,
  unsealing_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  opened_by TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (zone_id, unsealing_id),
  FOREIGN KEY (zone_id, person_id) REFERENCES organisation_person (zone_id, person_id)
);
CREATE INDEX organisation_unsealing_by_person ON organisation_unsealing (zone_id, person_id, opened_at);
