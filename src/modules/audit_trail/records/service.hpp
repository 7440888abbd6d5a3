// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/audit_trail/records/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::audit_trail {

Page<RecordRow> list_audit_records(Query& use, ListAuditRecords const& input);
AuditRecord get_audit_record(Query& use, GetAuditRecord const& input);
Page<ReadRow> list_reads(Query& use, ListReads const& input);
Page<OwnReadRow> list_own_reads(Query& use, ListOwnReads const& input);
ChainState get_audit_chain(Query& use, ChainRef const& input);
VerifiedChain verify_audit_chain(Query& use, ChainRef const& input);
ActionWords list_audit_actions(Query& use);

} // namespace shiji::audit_trail
