// SPDX-License-Identifier: Apache-2.0
#include "platform/usecase/records.hpp"

#include <stdexcept>

namespace shiji {

void RecordKinds::add(RecordKind const& kind) {
  if (!by_kind_.emplace(kind.kind, kind).second) throw std::logic_error("two kinds of records are called " + std::string(kind.kind));
}

RecordKind const* RecordKinds::find(std::string_view kind) const {
  auto const found = by_kind_.find(kind);
  return found == by_kind_.end() ? nullptr : &found->second;
}

std::optional<RecordCard> RecordKinds::find(Context const& who, database::Reader& reader, std::string_view kind,
                                            std::string const& id) const {
  RecordKind const* const known = find(kind);
  if (!known || !is_uuid(id) || !who.may(known->permission)) return std::nullopt;
  return known->find(Context(who.services, who.actor, known->permission, reader), reader, id);
}

} // namespace shiji
