// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/grades/types.hpp"
#include "platform/database/database.hpp"

#include <map>

namespace shiji::appraisal {

Page<SheetCard> page_of_sheets(database::Reader& db, database::Scope const& scope, database::PageOrder const& order,
                               Id<Zone> const& zone_id, std::string const& period_id, std::string const& state);
std::optional<Sheet> find_sheet(database::Reader& db, Id<Zone> const& zone_id, Id<GradeSheet> const& sheet_id);
bool has_sheet(database::Reader& db, Id<Zone> const& zone_id, std::string const& period_id, std::string const& category,
               std::int64_t level);
std::map<std::string, std::string> grades_of_sealed_sheets(database::Reader& db, Id<Zone> const& zone_id, std::string const& period_id);

void insert_sheet(database::Transaction& db, Id<Zone> const& zone_id, Sheet const& sheet);
// Writes the columns that change at the version given; false where it is no longer at it.
bool update_sheet(database::Transaction& db, Id<Zone> const& zone_id, SheetRecord const& sheet);
// Takes a place of the grade, or gives it back; false where no place is left. A grade without places has always one.
bool take_place(database::Transaction& db, Id<Zone> const& zone_id, Id<GradeSheet> const& sheet_id, std::string const& grade);
void give_back_place(database::Transaction& db, Id<Zone> const& zone_id, Id<GradeSheet> const& sheet_id, std::string const& grade);
void set_grade(database::Transaction& db, Id<Zone> const& zone_id, Id<GradeSheet> const& sheet_id, Id<Person> const& person_id,
               std::string const& grade);
void insert_move(database::Transaction& db, Id<Zone> const& zone_id, Id<GradeSheet> const& sheet_id, std::int64_t position,
                 SheetMove const& move);

} // namespace shiji::appraisal
