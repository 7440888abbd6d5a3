// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/grades/types.hpp"
#include "platform/usecase/route.hpp"

namespace shiji::appraisal {

Page<SheetCard> list_grade_sheets(Query& use, ListGradeSheets const& input);
SheetDetail get_grade_sheet(Query& use, SheetRef const& input);
SheetVersion open_grade_sheet(UseCase& use, OpenGradeSheet const& input);
SheetVersion move_grade(UseCase& use, MoveGrade const& input);
SheetVersion submit_grade_sheet(UseCase& use, SheetVersion const& input);
SheetVersion return_grade_sheet(UseCase& use, SheetVersion const& input);
SheetVersion seal_grade_sheet(UseCase& use, SheetVersion const& input);

} // namespace shiji::appraisal
