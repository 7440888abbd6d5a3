// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/api.hpp"
#include "modules/appraisal/schemes/types.hpp"

namespace shiji::appraisal {

SchemeList list_schemes(Query& use, ListSchemes const& input);
SchemeDetail get_scheme(Query& use, SchemeRef const& input);
SchemeCard create_scheme(UseCase& use, CreateScheme const& input);
SchemeCard change_scheme(UseCase& use, ChangeScheme const& input);
Grading get_grading(Query& use, SchemeRef const& input);
SchemeCard set_grading(UseCase& use, SetGrading const& input);
SchemeCard adopt_scheme(UseCase& use, SchemeAct const& input);
void discard_scheme(UseCase& use, SchemeAct const& input);

// All that a stored scheme says.
SchemeContent content_of(database::Reader& reader, Id<Zone> const& zone_id, StoredScheme const& scheme);

// Tells whoever keeps scores in memory that schemes or targets changed.
void mark_revised(UseCase& use);

} // namespace shiji::appraisal
