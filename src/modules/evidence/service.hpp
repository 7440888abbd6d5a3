// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/evidence/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::evidence {

// Checks and keeps the bytes. Refused with a FileRefusal for contents that are not let in.
files::StoredFile prepare_store_file(Prepare& use, StoreFile const& input);
// Enters the kept file; it proves nothing until a record names it.
EvidenceCard store_file(UseCase& use, StoreFile const& input, files::StoredFile const& stored);

// The file as an attachment, for its uploader and whoever may read a record it proves.
FileAnswer get_file(Query& use, GetFile const& input);

// The files of a record that the caller may read.
EvidenceOfRecord list_evidence(Query& use, ListEvidence const& input);

} // namespace shiji::evidence
