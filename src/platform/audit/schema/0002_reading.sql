-- SPDX-License-Identifier: Apache-2.0
-- The ways in which the trail is read beside its own order: by who acted, by what was done, by where from, the reads and the refusals.
CREATE INDEX audit_record_by_account ON audit_record (zone_id, account_id, seq);
CREATE INDEX audit_record_by_action ON audit_record (zone_id, action, seq);
CREATE INDEX audit_record_by_address ON audit_record (zone_id, address, seq);
CREATE INDEX audit_record_reads ON audit_record (zone_id, seq) WHERE outcome IN ('read', 'viewed');
CREATE INDEX audit_record_refused ON audit_record (zone_id, seq) WHERE outcome NOT IN ('done', 'continued', 'read', 'viewed');
