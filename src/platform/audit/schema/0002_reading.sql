-- SPDX-License-Identifier: Apache-2.0
-- The ways in which the trail is read: by who acted, by what was done, by time, and the reads alone.
CREATE INDEX audit_record_by_account ON audit_record (zone_id, account_id, seq);
CREATE INDEX audit_record_by_action ON audit_record (zone_id, action, seq);
CREATE INDEX audit_record_by_time ON audit_record (zone_id, recorded_at, seq);
CREATE INDEX audit_record_reads ON audit_record (zone_id, seq) WHERE outcome IN ('read', 'viewed');
