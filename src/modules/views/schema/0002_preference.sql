-- SPDX-License-Identifier: Apache-2.0
-- What the page keeps for an account, in every zone alike: zone_id is the installation's root.
CREATE TABLE views_preference (
  zone_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  preference_key TEXT NOT NULL,
  version BIGINT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (zone_id, account_id, preference_key)
);
