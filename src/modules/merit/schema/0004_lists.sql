-- SPDX-License-Identifier: Apache-2.0
-- What lists of a million facts are read by: every filter together with the order it is shown in, and who declared.
CREATE INDEX merit_fact_by_kind ON merit_fact (zone_id, kind, occurred_on, fact_id);
CREATE INDEX merit_fact_by_declarer ON merit_fact (zone_id, declared_by, fact_id);
CREATE INDEX merit_fact_by_declaring_person ON merit_fact (zone_id, declared_by_person, fact_id);
CREATE INDEX merit_fact_by_status_declared ON merit_fact (zone_id, status, declared_at, fact_id);
