// SPDX-License-Identifier: Apache-2.0
#pragma once
// What other modules may call of the evidence.
#include "modules/evidence/types.hpp"
#include "platform/usecase/usecase.hpp"

#include <string_view>

namespace shiji::evidence {

// Enters a file that the store already holds (FileStore::store) as uploaded by the actor.
Id<Evidence> keep_file(UseCase& use, files::StoredFile const& stored, std::string_view name);

// Ties files to a record. From then on they may be read by whoever holds evidence.read over one of its owners, and by their uploader.
// Refused as evidence_not_found where the actor may not read a file: nobody opens another's file by naming it.
void attach(UseCase& use, std::string_view subject_kind, std::string const& subject_id, std::vector<Id<Evidence>> const& files,
            std::vector<RecordOwner> const& owners);

// The files of a record, in the order of their upload. The caller has seen to it that the record may be read.
std::vector<EvidenceCard> attached(database::Reader& reader, Id<Zone> const& zone_id, std::string_view subject_kind,
                                   std::string const& subject_id);

// The SM3 of every file that a row of the zone names, each once: what the file store must hold.
std::vector<std::string> stored_digests(database::Reader& reader, Id<Zone> const& zone_id);

} // namespace shiji::evidence
