// SPDX-License-Identifier: Apache-2.0
#pragma once
// What other modules and loaders may call of the appraisal.
#include "modules/appraisal/exports/types.hpp"
#include "modules/appraisal/types.hpp"
#include "platform/usecase/usecase.hpp"

#include <map>

namespace shiji::appraisal {

// A scheme that was signed off before, such as that of a demonstration store or of an earlier system.
struct AdoptedScheme {
  std::string category;
  SchemeContent content;     // content.valid_from may lie in the past
  std::string signed_off_by; // who or what signed it: a name, the minutes of a meeting
  Instant signed_off_at;
  Grading grading = {}; // without a grade for the rest it gives none
};
// Judges the contents as adopting does, stores the scheme as the category's next version and hands its rules to the ledger. The facts of
// its time are to be recorded after it.
Id<Scheme> load_adopted_scheme(UseCase& use, AdoptedScheme const& scheme);

// Stores targets as they are; an indicator, subject and period that has one already gets the new value. Sums are not judged: the sheet of
// targets shows where they disagree.
void load_targets(UseCase& use, std::vector<Target> const& targets);

// Opens a period of the ledger: a quarter such as 2026Q1. Refused where it overlaps another.
void open_period(UseCase& use, merit::Period const& period);

// Adds a figure to the references of a place (a zone of the league).
Id<Reference> add_reference(UseCase& use, Id<Zone> const& place, NewReference const& reference);

// Where a person or unit stands in its group in a period; nothing where it is in no group. `today` is that of the caller.
std::optional<Standing> standing_of(database::Reader& reader, Id<Zone> const& zone_id, Date today, std::string const& period_id,
                                    std::string const& subject_id);

// Everything the results of a zone are made of, and the results: of one snapshot.
ExportedZone export_zone(database::Reader& reader, Id<Zone> const& zone_id, std::string const& zone_code, Date today);
// Works out the results of an export anew from the rest of it, and names what differs. Pure.
Recomputed recompute_export(ExportedZone const& zone);

// The people of a zone over the periods that end in a year, by person; whoever was assessed in none is absent.
std::map<std::string, YearStanding> year_standings(database::Reader& reader, Id<Zone> const& zone_id, Date today, int year);

// The grade of each person in a period, by person; of sealed grade sheets only. Whoever was not assessed is absent.
std::map<std::string, std::string> decided_grades(database::Reader& reader, Id<Zone> const& zone_id, std::string const& period_id);

// The last grade decided for each person in the periods that end in a year, by person; of sealed grade sheets only.
std::map<std::string, YearGrade> year_grades(database::Reader& reader, Id<Zone> const& zone_id, int year);

} // namespace shiji::appraisal
