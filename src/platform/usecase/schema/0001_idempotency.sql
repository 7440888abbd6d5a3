-- SPDX-License-Identifier: Apache-2.0
-- The answer to an act, kept with its effect: the same key again answers the same without acting again.
CREATE TABLE usecase_idempotency (
  root_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  route TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  status BIGINT NOT NULL,
  version BIGINT,
  body TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  PRIMARY KEY (root_id, account_id, route, idempotency_key)
);
CREATE INDEX usecase_idempotency_by_age ON usecase_idempotency (root_id, recorded_at);
