-- SPDX-License-Identifier: Apache-2.0
-- A post contract: what is managed beside the sealed identity. valid_to is the last day; an open-ended one has none.
-- scoped
CREATE TABLE contracts_contract (
  zone_id TEXT NOT NULL,
  contract_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  person_id TEXT NOT NULL,
  number TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('yearly', 'fixed_term', 'task', 'open_ended')),
  state TEXT NOT NULL CHECK (state IN ('active', 'ended')),
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  signed_on TEXT NOT NULL,
  PRIMARY KEY (zone_id, contract_id),
  UNIQUE (zone_id, number)
);
CREATE INDEX contracts_contract_by_person ON contracts_contract (zone_id, person_id, valid_from);
CREATE INDEX contracts_contract_by_end ON contracts_contract (zone_id, valid_to, contract_id);

-- What was decided about a contract that ends. Made with the first decision; the trail of decisions is the audit's.
CREATE TABLE contracts_renewal (
  zone_id TEXT NOT NULL,
  contract_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'deferred', 'awaiting_second', 'renewed', 'not_renewed')),
  ground TEXT,
  document TEXT NOT NULL,
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decider_name TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  second_name TEXT NOT NULL,
  second_at TEXT,
  acknowledged_at TEXT,
  PRIMARY KEY (zone_id, contract_id),
  FOREIGN KEY (zone_id, contract_id) REFERENCES contracts_contract (zone_id, contract_id)
);
