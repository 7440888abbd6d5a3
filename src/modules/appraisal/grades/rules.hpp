// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/grades/types.hpp"
#include "modules/appraisal/schemes/types.hpp"

#include <span>

// From frozen standings to proposed grades, and who may decide on them (rules.md §6). Pure; the arithmetic is core/grading.
namespace shiji::appraisal {

Verdict is_well_formed(Grading const& grading);

struct Proposal {
  std::vector<SheetRow> rows; // in rank order; whoever was not assessed at the end
  std::vector<SheetPlace> places;
};
// Of the rows' ranks and totals. What a bottom quota reaches is a candidate and keeps the grade of the rest.
Proposal propose(std::vector<SheetRow> members, Grading const& grading);
bool is_same_proposal(std::span<SheetRow const> a, std::span<SheetRow const> b);

// What is known of whoever acts on a sheet.
struct Assessor {
  Id<Person> person_id;
  std::string account_id;
  std::vector<Id<Person>> kin;
};

bool is_on_panel(Sheet const& sheet, Id<Person> const& person_id);

Verdict may_move(Sheet const& sheet, MoveGrade const& wanted, Assessor const& assessor);
Verdict may_submit(Sheet const& sheet, Assessor const& assessor);
// Whoever opened or submitted it, sits on the panel, stands on the sheet or is kin of somebody there does not confirm or return it.
Verdict may_decide(Sheet const& sheet, Assessor const& assessor);

// SM3 over the canonical text of what was decided: 64 lower-case digits.
std::string seal_of(Id<Zone> const& zone_id, Sheet const& sheet);

} // namespace shiji::appraisal
