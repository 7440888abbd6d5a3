-- SPDX-License-Identifier: Apache-2.0
-- Administrators of one zone used to administrate the whole installation. What they had is from here on told by their grant.
UPDATE identity_grant SET reach = 'league' WHERE reach = 'zone' AND role IN ('system_admin', 'security_admin', 'audit_admin');
