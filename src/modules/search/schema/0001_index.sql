-- SPDX-License-Identifier: Apache-2.0
-- What can be found: a record of another module as a search shows it. folded is the title as it is compared; reading and initials are its
-- pinyin, empty for kinds whose titles are sentences. All of it is derived: it can be dropped and made anew from the records.
-- scoped
CREATE TABLE search_record (
  zone_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  title TEXT NOT NULL,
  note TEXT NOT NULL,
  folded TEXT NOT NULL,
  reading TEXT NOT NULL,
  initials TEXT NOT NULL,
  PRIMARY KEY (zone_id, kind, record_id)
);
CREATE INDEX search_record_by_title ON search_record (zone_id, kind, folded, record_id) WHERE reading <> '';
CREATE INDEX search_record_by_reading ON search_record (zone_id, kind, reading, record_id) WHERE reading <> '';
CREATE INDEX search_record_by_initials ON search_record (zone_id, kind, initials, record_id) WHERE reading <> '';

-- Two characters that stand side by side in a folded title; the last one of a word stands with a space, so that a single character is found
-- as the beginning of a gram.
-- clustered: search_gram
-- published
CREATE TABLE search_gram (
  zone_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  gram TEXT NOT NULL,
  record_id TEXT NOT NULL,
  PRIMARY KEY (zone_id, kind, gram, record_id)
);

-- Whose record it is: one row per person or unit that has a part in it, one of dashes where nobody has. A dash stands
-- where there is no id: the empty anchor of a scope that covers nothing must not meet it.
-- clustered: search_reach
-- scoped
CREATE TABLE search_reach (
  zone_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  unit_id TEXT NOT NULL,
  force_id TEXT NOT NULL,
  enterprise_id TEXT NOT NULL,
  PRIMARY KEY (zone_id, kind, record_id, owner_id, unit_id, force_id, enterprise_id)
);
CREATE INDEX search_reach_by_owner ON search_reach (zone_id, kind, owner_id, record_id);
CREATE INDEX search_reach_by_unit ON search_reach (zone_id, kind, unit_id, record_id);

-- How far the records that were there before the index have been entered; the row of the installation with an empty kind says: all of them.
CREATE TABLE search_progress (
  zone_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  revision BIGINT NOT NULL,
  last_id TEXT NOT NULL,
  done BOOLEAN NOT NULL,
  PRIMARY KEY (zone_id, kind)
);
