-- SPDX-License-Identifier: Apache-2.0
-- Who is kin of whom, each pair in both directions: relations that are confirmed and not ended.
CREATE VIEW organisation_kin AS
SELECT r.zone_id, r.person_id, r.relative_id FROM organisation_relation r WHERE r.state = 'confirmed'
UNION ALL
SELECT r.zone_id, r.relative_id AS person_id, r.person_id AS relative_id FROM organisation_relation r WHERE r.state = 'confirmed';
