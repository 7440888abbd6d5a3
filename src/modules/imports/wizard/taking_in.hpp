// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/imports/wizard/types.hpp"
#include "platform/intake/kind.hpp"

namespace shiji::imports {

// Takes in rows one by one, each under the rules that hold by hand; what a row may not do is that row's fault and undoes that row alone.
std::vector<LineRecord> take_in(UseCase& use, Id<ImportRun> const& import_id, std::int64_t chunk, intake::Kind const& kind,
                                ImportPlan const& plan, std::vector<intake::Row> const& rows);

// Takes a line back unless its record was changed since, or cannot be taken back without destroying what others did; the line says why.
void take_back(UseCase& use, intake::Importer& importer, LineRecord& line);

// A fault of a cell or row with its sentences.
LineFault fault_of(Texts const& texts, intake::Kind const& kind, std::string field, std::int64_t column, std::string value,
                   std::string code, Values values = {});

} // namespace shiji::imports
