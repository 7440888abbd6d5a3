// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/records.hpp"

#include "modules/organisation/api.hpp"
#include "modules/organisation/people/store.hpp"

namespace shiji::organisation {
namespace {

std::optional<RecordCard> person_record(Context const& use, database::Reader& db, std::string const& id) {
  auto person = find_person(db, use.scope_for("person.read"), use.zone_id(), Id<Person>(id));
  if (!person) person = find_person(db, use.scope_for("person.read_own"), use.zone_id(), Id<Person>(id));
  if (!person) return std::nullopt;
  return RecordCard{person->name, {id}};
}

std::optional<RecordCard> unit_record(Context const& use, database::Reader& db, std::string const& id) {
  auto const unit = unit_card(db, use.zone_id(), Id<Unit>(id));
  return unit ? std::optional(RecordCard{unit->name, {}}) : std::nullopt;
}

} // namespace

std::vector<RecordKind> record_kinds() {
  return {{"person", "organisation.read", person_record}, {"unit", "organisation.read", unit_record}};
}

} // namespace shiji::organisation
