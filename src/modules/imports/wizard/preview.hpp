// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/imports/wizard/types.hpp"
#include "platform/usecase/texts.hpp"

namespace shiji::imports {

// The first sheet that shows, its head, its columns guessed by their headings, the kind's usual match.
ImportPlan guessed_plan(intake::FileSample const& sample, intake::Kind const& kind);

// A plan that was changed: where it names another sheet or head, its columns are guessed anew.
ImportPlan replanned(ImportPlan plan, ImportPlan const& before, intake::FileSample const& sample, intake::Kind const& kind);

// An earlier plan for a file of the same shape: columns and heads of the file, the rest of the plan.
ImportPlan plan_like(ImportPlan const& earlier, ImportPlan guessed);

// SM3 of the heads under which a plan reads a file.
std::string shape_sm3_of(intake::FileSample const& sample, ImportPlan const& plan);

// Whether rows can be taken in by this plan.
Verdict plan_is_sound(ImportPlan const& plan, intake::FileSample const& sample, intake::Kind const& kind);

// Sheets, columns and the first lines as the plan reads them.
void show_plan(ImportDetail& detail, intake::FileSample const& sample, intake::Kind const& kind, Texts const& texts);

// Whether a line below the head is taken in.
bool is_taken(intake::Row const& row, ImportPlan const& plan, std::vector<intake::Column> const& columns);

} // namespace shiji::imports
