// SPDX-License-Identifier: Apache-2.0
#include "modules/evidence/service.hpp"

#include "modules/evidence/api.hpp"
#include "modules/evidence/store.hpp"

#include <algorithm>

namespace shiji::evidence {
namespace {

EvidenceCard enter_file(UseCase& use, files::StoredFile const& stored, std::string_view name) {
  EvidenceCard const card{use.new_id<Evidence>(), files::safe_file_name(name), stored.media_type, stored.size_bytes, stored.sm3, use.now()};
  insert_file(use.db, use.zone_id(), card, use.actor.account_id);
  return card;
}

} // namespace

files::StoredFile prepare_store_file(Prepare& use, StoreFile const& input) {
  return use.services.files.store(input.file.bytes, largest_file);
}

EvidenceCard store_file(UseCase& use, StoreFile const& input, files::StoredFile const& stored) {
  return enter_file(use, stored, input.name.text);
}

FileAnswer get_file(Query& use, GetFile const& input) {
  EvidenceCard const card = require_found(find_readable_file(use.db, use.zone_id(), use.scope(), input.evidence_id, use.actor.account_id),
                                          Refusal{"not_found", {}, {}});
  auto const found = use.services.files.find(card.sm3);
  if (!found) throw std::runtime_error("the file store has lost " + card.sm3);
  return {found->path, found->size_bytes, card.media_type, card.name};
}

EvidenceOfRecord list_evidence(Query& use, ListEvidence const& input) {
  return {readable_files_of(use.db, use.zone_id(), use.scope(), input, use.actor.account_id)};
}

Id<Evidence> keep_file(UseCase& use, files::StoredFile const& stored, std::string_view name) {
  return enter_file(use, stored, name).evidence_id;
}

void attach(UseCase& use, std::string_view subject_kind, std::string const& subject_id, std::vector<Id<Evidence>> const& files,
            std::vector<RecordOwner> const& owners) {
  database::Scope const scope = use.scope_for("evidence.read");
  for (auto file = files.begin(); file != files.end(); ++file) {
    if (std::find(files.begin(), file, *file) != file) continue;
    require_found(find_readable_file(use.db, use.zone_id(), scope, *file, use.actor.account_id),
                  refuse(EvidenceRefusal::evidence_not_found));
    insert_link(use.db, use.zone_id(), subject_kind, subject_id, *file);
    std::int64_t number = 0;
    for (RecordOwner const& owner : owners) insert_reader(use.db, use.zone_id(), subject_kind, subject_id, *file, ++number, owner);
  }
}

std::vector<EvidenceCard> attached(database::Reader& reader, Id<Zone> const& zone_id, std::string_view subject_kind,
                                   std::string const& subject_id) {
  return files_of(reader, zone_id, subject_kind, subject_id);
}

std::vector<std::string> stored_digests(database::Reader& reader, Id<Zone> const& zone_id) { return digests_of_zone(reader, zone_id); }

} // namespace shiji::evidence
