// SPDX-License-Identifier: Apache-2.0
// The wizard's reading and taking in, for the command: guessed as the page would show it first, in one transaction.
#include "core/digest/sm3.hpp"
#include "modules/imports/api.hpp"
#include "modules/imports/store.hpp"
#include "modules/imports/wizard/preview.hpp"
#include "modules/imports/wizard/service.hpp"
#include "modules/imports/wizard/taking_in.hpp"

#include <algorithm>

namespace shiji::imports {

namespace {

struct NothingWritten {};

void count(ImportReport& report, intake::Kind const& kind, LineRecord const& line) {
  switch (line.outcome) {
  case LineOutcome::created: ++report.created; return;
  case LineOutcome::updated: ++report.updated; return;
  case LineOutcome::unchanged: ++report.unchanged; return;
  case LineOutcome::faulty: break;
  }
  for (LineFault const& fault : shape::from_json<std::vector<LineFault>>(line.faults)) {
    auto const* field = intake::find_field(kind, fault.field);
    report.faults.push_back({line.line, fault.column, field ? field->zh : fault.field, fault.value, fault.code});
  }
}

std::vector<intake::Row> rows_of(ImportSheet const& input, ImportPlan const& plan, std::vector<intake::Column> const& columns) {
  std::vector<intake::Row> rows;
  intake::each_row(input.bytes, static_cast<std::size_t>(plan.sheet), [&](intake::Row&& row) {
    if (is_taken(row, plan, columns)) rows.push_back(std::move(row));
  });
  return rows;
}

void keep_run(UseCase& use, ImportSheet const& input, ImportReport const& report, Id<ImportRun> const& import_id) {
  ImportRow run;
  run.import_id = import_id;
  run.kind = input.kind;
  run.file_name = input.file_name;
  run.file_sm3 = to_hex(sm3(input.bytes));
  run.encoding = report.encoding;
  run.row_count = report.rows;
  run.fact_count = input.kind == "facts" ? report.created : 0;
  run.created_count = report.created;
  run.updated_count = report.updated;
  run.imported_by = use.actor.account_id.text;
  run.importer_name = use.actor.name;
  run.imported_at = use.now();
  insert_run(use.db, use.zone_id(), run);
}

} // namespace

ImportReport import_sheet(UseCase& use, ImportSheet const& input) {
  auto const* kind = intake::find_kind(input.kind);
  if (!kind) require(refuse(ImportsRefusal::import_kind_unknown, {{"value", input.kind}}));
  if (auto const earlier = find_earlier_import(use.db, input.kind, to_hex(sm3(input.bytes))))
    require(refuse(ImportsRefusal::imported_before, {{"file", input.file_name}, {"at", to_text(*earlier)}}));
  auto const sample = intake::sample_file(input.bytes);
  ImportPlan const plan = guessed_plan(sample, *kind);
  require(plan_is_sound(plan, sample, *kind));
  auto const columns = intake::columns_under(sample.sheets[static_cast<std::size_t>(plan.sheet)].first, {plan.head_from, plan.head_to});
  auto const rows = rows_of(input, plan, columns);
  Id<ImportRun> const import_id = use.new_id<ImportRun>();
  ImportReport report;
  report.encoding = sample.encoding;
  report.rows = static_cast<std::int64_t>(rows.size());
  try {
    use.db.part([&] {
      use.in_bulk([&](UseCase& inside) {
        for (LineRecord const& line : take_in(inside, import_id, 0, *kind, plan, rows)) count(report, *kind, line);
      });
      if (!report.faults.empty() || input.dry_run) throw NothingWritten();
      keep_run(use, input, report, import_id);
      report.written = true;
    });
  } catch (NothingWritten const&) {
  }
  return report;
}

void begin_import(UseCase& use, ImportSheet const& input, bool is_checked) {
  Prepare prepare(use.services, use.actor, "import.write", use.db);
  UploadImport const upload{{input.bytes}, {input.kind}, {input.file_name}, {}};
  ImportDetail const draft = upload_import(use, upload, prepare_upload_import(prepare, upload));
  ImportAct const act{draft.import_id, draft.version};
  if (is_checked) check_import(use, act, prepare_check_import(prepare, act));
}

} // namespace shiji::imports
