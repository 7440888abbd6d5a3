-- SPDX-License-Identifier: Apache-2.0
-- Accounts, their grants and sessions belong to the installation: their keys begin with its root_id.
CREATE TABLE identity_installation (
  root_id TEXT NOT NULL PRIMARY KEY,
  created_at TEXT NOT NULL,
  demo_date TEXT,
  demo_utc_offset_minutes BIGINT,
  demo_loaded_at TEXT,
  setup_token_sm3 TEXT,
  setup_token_expires_at TEXT
);

CREATE TABLE identity_account (
  root_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  username TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  person_id TEXT,
  title TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('active', 'disabled')),
  password_hash TEXT NOT NULL,
  password_changed_at TEXT NOT NULL,
  failed_sign_ins BIGINT NOT NULL,
  locked_until TEXT,
  created_at TEXT NOT NULL,
  PRIMARY KEY (root_id, account_id)
);
CREATE INDEX identity_account_by_name ON identity_account (root_id, name, account_id);

CREATE TABLE identity_grant (
  root_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  zone_id TEXT NOT NULL,
  role TEXT NOT NULL,
  reach TEXT NOT NULL,
  anchor_id TEXT NOT NULL,
  PRIMARY KEY (root_id, account_id, zone_id, role),
  FOREIGN KEY (root_id, account_id) REFERENCES identity_account (root_id, account_id)
);

CREATE TABLE identity_session (
  root_id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  token_sm3 TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL,
  zone_id TEXT NOT NULL,
  csrf_token TEXT NOT NULL,
  created_at TEXT NOT NULL,
  last_seen_at TEXT NOT NULL,
  address TEXT NOT NULL,
  agent TEXT NOT NULL,
  PRIMARY KEY (root_id, session_id),
  FOREIGN KEY (root_id, account_id) REFERENCES identity_account (root_id, account_id)
);
CREATE INDEX identity_session_by_account ON identity_session (root_id, account_id, last_seen_at);
