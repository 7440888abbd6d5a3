-- SPDX-License-Identifier: Apache-2.0
-- A session that looks at the product with another account's grants, until a moment. Rows of sessions that are gone open nothing.
CREATE TABLE identity_viewing (
  root_id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  PRIMARY KEY (root_id, session_id),
  FOREIGN KEY (root_id, account_id) REFERENCES identity_account (root_id, account_id)
);
