-- SPDX-License-Identifier: Apache-2.0
-- What other modules may join: one row per fact.
CREATE VIEW merit_fact_card AS
SELECT f.zone_id, f.fact_id, f.kind, f.title, f.status, f.occurred_on
FROM merit_fact f;
