// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/evidence/types.hpp"
#include "platform/database/database.hpp"

#include <optional>
#include <string_view>

namespace shiji::evidence {

void insert_file(database::Transaction& db, Id<Zone> const& zone_id, EvidenceCard const& file, Id<Account> const& uploaded_by);
void insert_link(database::Transaction& db, Id<Zone> const& zone_id, std::string_view subject_kind, std::string const& subject_id,
                 Id<Evidence> const& evidence_id);
void insert_reader(database::Transaction& db, Id<Zone> const& zone_id, std::string_view subject_kind, std::string const& subject_id,
                   Id<Evidence> const& evidence_id, std::int64_t number, RecordOwner const& owner);

// The file, where the account uploaded it or a record it proves lies in the scope.
std::optional<EvidenceCard> find_readable_file(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope,
                                               Id<Evidence> const& evidence_id, Id<Account> const& account_id);
std::vector<EvidenceCard> readable_files_of(database::Reader& db, Id<Zone> const& zone_id, database::Scope const& scope,
                                            ListEvidence const& record, Id<Account> const& account_id);
std::vector<EvidenceCard> files_of(database::Reader& db, Id<Zone> const& zone_id, std::string_view subject_kind,
                                   std::string const& subject_id);

std::vector<std::string> digests_of_zone(database::Reader& db, Id<Zone> const& zone_id);

} // namespace shiji::evidence
