// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/imports/wizard/types.hpp"
#include "platform/files/files.hpp"

namespace shiji::imports {

struct UploadedFile {
  files::StoredFile stored;
  intake::FileSample sample;
};

KindList list_import_kinds(Query& use);
// A sheet to fill in: the heads of a kind, with an example.
DownloadAnswer get_import_template(Query& use, GetTemplate const& input);

UploadedFile prepare_upload_import(Prepare& use, UploadImport const& input);
ImportDetail upload_import(UseCase& use, UploadImport const& input, UploadedFile const& file);
ImportDetail get_import(Query& use, ImportRef const& input);
// Keeps how the file shall be read; answers what that makes of its first lines.
ImportDetail plan_import(UseCase& use, PlanImport const& input);

// Judges every row, as taking it in would, and writes nothing but the differences.
PreparedChunks prepare_check_import(Prepare& use, ImportAct const& input);
ImportDetail check_import(UseCase& use, ImportAct const& input, PreparedChunks const& chunks);
ImportDetail run_import(UseCase& use, ImportAct const& input);
ImportDetail cancel_import(UseCase& use, ImportAct const& input);
// Goes on where it stopped: cancelled, or its job ended in an incident.
ImportDetail resume_import(UseCase& use, ImportAct const& input);
ImportDetail undo_import(UseCase& use, ImportAct const& input);

Page<ImportLine> list_import_lines(Query& use, ListLines const& input);
// The faulty rows as they stood, with the reasons in a last column, to be corrected and taken in again.
DownloadAnswer get_import_faults(Query& use, ImportRef const& input);

} // namespace shiji::imports
