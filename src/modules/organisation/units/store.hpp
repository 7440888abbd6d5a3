// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/units/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::organisation {

std::optional<UnitCard> find_unit(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id);
std::optional<UnitCard> find_root_unit(database::Reader& reader, Id<Zone> const& zone_id);
// Unordered.
std::vector<UnitRow> units_on(database::Reader& reader, Id<Zone> const& zone_id, Date date);
std::vector<UnitCard> open_units(database::Reader& reader, Id<Zone> const& zone_id);
std::vector<UnitVersion> versions_of_unit(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id);
// From the top; without the unit itself.
std::vector<UnitName> path_above(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id);
std::vector<std::string> ids_of_unit_and_ancestors(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id);
std::vector<Id<Unit>> ids_of_unit_and_open_descendants(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id);
bool unit_lies_below(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& ancestor_id, Id<Unit> const& unit_id);
std::int64_t count_open_children(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id);

std::optional<UnitHead> find_head(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id);
void put_head(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Unit> const& unit_id, std::optional<Id<Post>> const& post_id);

// With its first version and its rows of the closure.
// Of all times.
std::int64_t count_children(database::Reader& reader, Id<Zone> const& zone_id, Id<Unit> const& unit_id);
// Takes out what should never have been entered.
void delete_unit(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Unit> const& unit_id);
// The past of a unit as it was before a change that is undone.
void replace_unit_versions(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Unit> const& unit_id,
                           std::vector<UnitVersion> const& versions);
void insert_unit(database::Transaction& transaction, Id<Zone> const& zone_id, UnitCard const& unit);
// Raises the version; false where the unit's version is another.
bool update_unit(database::Transaction& transaction, Id<Zone> const& zone_id, UnitCard const& unit, std::int64_t version);
// The present version ends on the day before; one that began on the day is replaced.
void begin_unit_version(database::Transaction& transaction, Id<Zone> const& zone_id, UnitCard const& unit, Date from);
void end_unit_version(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Unit> const& unit_id, Date last_day);
// Hangs the unit with all below it under its new parent, in the closure and in the department of its sections.
void move_subtree(database::Transaction& transaction, Id<Zone> const& zone_id, UnitCard const& unit);

} // namespace shiji::organisation
