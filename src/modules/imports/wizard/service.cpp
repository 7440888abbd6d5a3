// SPDX-License-Identifier: Apache-2.0
#include "modules/imports/wizard/service.hpp"

#include "modules/imports/wizard/preview.hpp"
#include "modules/imports/wizard/slices.hpp"
#include "modules/imports/wizard/store.hpp"
#include "platform/tabular/csv.hpp"
#include "platform/usecase/scheduling.hpp"

#include <algorithm>

namespace shiji::imports {

namespace {

constexpr std::string_view sheet_media_type = "text/csv; charset=utf-8";

intake::Kind const& kind_of(std::string const& code) {
  auto const* kind = intake::find_kind(code);
  if (!kind) throw Refused(refuse_field(ImportsRefusal::import_kind_unknown, "kind", {{"value", code}}));
  return *kind;
}

bool is_own(Context const& use, ImportRow const& run) { return run.imported_by == use.actor.account_id.text; }

// Rows of an import show what records hold: its importer sees them, and whoever may see all imports.
RunRecord visible_run(Context const& use, database::Reader& reader, Id<ImportRun> const& import_id) {
  auto run = find_run(reader, use.zone_id(), import_id);
  bool const visible = run && run->door == ImportDoor::wizard && (is_own(use, *run) || use.may("import.read_all"));
  if (!visible) throw Refused(Refusal{"not_found", {}, {}});
  return std::move(*run);
}

bool may_act_on(Context const& use, RunRecord const& run) {
  auto const* kind = intake::find_kind(run.kind);
  return kind && use.may("import.write") && use.may(kind->permission) && (is_own(use, run) || use.may("import.read_all"));
}

RunRecord run_at(UseCase& use, ImportAct const& input, std::initializer_list<ImportState> states) {
  RunRecord run = visible_run(use, use.db, input.import_id);
  if (!may_act_on(use, run)) require(Refusal{"not_permitted", {{"permission", kind_of(run.kind).permission}}, {}});
  if (run.version != input.version) require(Refusal{"stale", {}, {}});
  if (std::find(states.begin(), states.end(), run.state) == states.end()) require(refuse(ImportsRefusal::not_in_this_state));
  return run;
}

ImportDetail detail_of(Context const& use, database::Reader& reader, RunRecord const& run) {
  ImportDetail detail;
  static_cast<ImportRow&>(detail) = run;
  detail.job_id = run.job_id;
  detail.plan = shape::from_json<ImportPlan>(run.plan);
  detail.may_act = may_act_on(use, run);
  detail.earlier = find_standing_import(reader, use.zone_id(), run.kind, run.file_sm3, run.import_id);
  if (auto const* kind = intake::find_kind(run.kind))
    show_plan(detail, shape::from_json<intake::FileSample>(run.sample), *kind, use.services.words);
  return detail;
}

ImportDetail saved(UseCase& use, RunRecord run) {
  if (!update_run(use.db, use.zone_id(), run)) require(Refusal{"stale", {}, {}});
  ++run.version;
  use.audit_subject("import", run.import_id.text);
  use.publish({.kind = "import_changed",
               .zone_id = use.zone_id(),
               .subject_kind = "import",
               .subject_id = run.import_id.text,
               .version = run.version,
               .permission = "import.read"});
  return detail_of(use, use.db, run);
}

// The run carried on by a job of its own; an earlier one finds that it is no longer asked for.
ImportDetail carried_on(UseCase& use, RunRecord run, std::int64_t total) {
  run.job_id = jobs::schedule(use, {.kind = slice_job,
                                    .subject_kind = "import",
                                    .subject_id = run.import_id.text,
                                    .step = std::string(to_text(run.state)),
                                    .generation = run.version,
                                    .payload_json = "{}",
                                    .progress_total = total})
                   .text;
  return saved(use, std::move(run));
}

void forget_counts(RunRecord& run) {
  run.created_count = run.updated_count = run.unchanged_count = run.faulty_count = run.undone_count = run.kept_count = 0;
  run.next_chunk = 0;
}

std::string file_of(Context const& use, RunRecord const& run) {
  auto bytes = use.services.files.read(run.file_sm3);
  if (!bytes) throw std::runtime_error("the file store has lost " + run.file_sm3);
  return std::move(*bytes);
}

ImportPlan plan_for(UseCase& use, UploadImport const& input, intake::FileSample const& sample, intake::Kind const& kind) {
  ImportPlan const guessed = guessed_plan(sample, kind);
  if (input.like) {
    RunRecord const earlier = visible_run(use, use.db, *input.like);
    if (earlier.kind == kind.code) return plan_like(shape::from_json<ImportPlan>(earlier.plan), guessed);
  }
  auto const remembered = find_plan_of_shape(use.db, use.zone_id(), kind.code, shape_sm3_of(sample, guessed));
  return remembered ? plan_like(shape::from_json<ImportPlan>(*remembered), guessed) : guessed;
}

} // namespace

KindList list_import_kinds(Query& use) {
  KindList list;
  for (intake::Kind const& kind : intake::kinds()) {
    KindView view{kind.code, kind.zh, kind.en, {}, {}, use.may("import.write") && use.may(kind.permission)};
    for (intake::Field const& field : kind.fields) {
      KindField shown{field.name, field.zh, field.en, field.form, field.required, {}, {}};
      for (intake::Choice const& choice : field.choices) {
        shown.choices_zh.push_back(choice.zh);
        shown.choices_en.push_back(choice.en);
      }
      view.fields.push_back(std::move(shown));
    }
    for (auto const& set : kind.match) view.match.push_back({set});
    list.kinds.push_back(std::move(view));
  }
  return list;
}

DownloadAnswer get_import_template(Query&, GetTemplate const& input) {
  intake::Kind const& kind = kind_of(input.kind);
  bool const english = input.english.value_or(false);
  std::vector<std::string> heads, examples;
  for (intake::Field const& field : kind.fields) {
    heads.push_back(english ? field.en : field.zh);
    examples.push_back(field.example);
  }
  tabular::CsvWriter writer(tabular::ByteOrderMark::with);
  writer.row(heads);
  writer.row(examples);
  return {writer.take(), std::string(sheet_media_type), (english ? kind.en : kind.zh) + ".csv"};
}

UploadedFile prepare_upload_import(Prepare& use, UploadImport const& input) {
  intake::Kind const& kind = kind_of(input.kind.text);
  if (!use.may(kind.permission)) throw Refused(Refusal{"not_permitted", {{"permission", kind.permission}}, {}});
  auto sample = intake::sample_file(input.file.bytes);
  return {use.services.files.store(input.file.bytes, intake::largest_file), std::move(sample)};
}

ImportDetail upload_import(UseCase& use, UploadImport const& input, UploadedFile const& file) {
  intake::Kind const& kind = kind_of(input.kind.text);
  RunRecord run;
  run.import_id = use.new_id<ImportRun>();
  run.kind = kind.code;
  run.file_name = files::safe_file_name(input.name.text);
  run.file_sm3 = file.stored.sm3;
  run.encoding = file.sample.encoding;
  run.door = ImportDoor::wizard;
  run.imported_by = use.actor.account_id.text;
  run.importer_name = use.actor.name;
  run.imported_at = use.now();
  run.plan = shape::to_json(plan_for(use, input, file.sample, kind));
  run.sample = shape::to_json(file.sample);
  run.version = 1;
  insert_draft(use.db, use.zone_id(), run);
  use.audit_subject("import", run.import_id.text);
  return detail_of(use, use.db, run);
}

ImportDetail get_import(Query& use, ImportRef const& input) { return detail_of(use, use.db, visible_run(use, use.db, input.import_id)); }

ImportDetail plan_import(UseCase& use, PlanImport const& input) {
  RunRecord run = run_at(use, input, {ImportState::draft, ImportState::checked});
  auto const sample = shape::from_json<intake::FileSample>(run.sample);
  run.plan = shape::to_json(replanned(input.plan, shape::from_json<ImportPlan>(run.plan), sample, kind_of(run.kind)));
  run.state = ImportState::draft;
  forget_counts(run);
  delete_lines(use.db, use.zone_id(), run.import_id);
  return saved(use, std::move(run));
}

PreparedChunks prepare_check_import(Prepare& use, ImportAct const& input) {
  RunRecord const run = visible_run(use, use.db, input.import_id);
  auto const sample = shape::from_json<intake::FileSample>(run.sample);
  ImportPlan const plan = shape::from_json<ImportPlan>(run.plan);
  require(plan_is_sound(plan, sample, kind_of(run.kind)));
  auto const columns = intake::columns_under(sample.sheets[static_cast<std::size_t>(plan.sheet)].first, {plan.head_from, plan.head_to});
  PreparedChunks prepared;
  Chunk chunk;
  auto const close_chunk = [&] {
    if (!chunk.rows.empty()) prepared.chunks.push_back(shape::to_json(chunk));
    chunk.rows.clear();
  };
  intake::each_row(file_of(use, run), static_cast<std::size_t>(plan.sheet), [&](intake::Row&& row) {
    if (row.line <= plan.head_to) return;
    if (!is_taken(row, plan, columns)) return void(++prepared.skipped);
    ++prepared.rows;
    chunk.rows.push_back(std::move(row));
    if (chunk.rows.size() == rows_per_chunk) close_chunk();
  });
  close_chunk();
  prepared.shape_sm3 = shape_sm3_of(sample, plan);
  return prepared;
}

ImportDetail check_import(UseCase& use, ImportAct const& input, PreparedChunks const& prepared) {
  RunRecord run = run_at(use, input, {ImportState::draft, ImportState::checked});
  forget_counts(run);
  delete_lines(use.db, use.zone_id(), run.import_id);
  delete_chunks(use.db, use.zone_id(), run.import_id);
  for (std::size_t i = 0; i < prepared.chunks.size(); ++i)
    insert_chunk(use.db, use.zone_id(), run.import_id, static_cast<std::int64_t>(i), prepared.chunks[i]);
  put_plan_of_shape(use.db, use.zone_id(), run.kind, prepared.shape_sm3, run.plan);
  run.row_count = prepared.rows;
  run.skipped_count = prepared.skipped;
  run.chunk_count = static_cast<std::int64_t>(prepared.chunks.size());
  run.state = ImportState::checking;
  auto const total = run.chunk_count;
  return carried_on(use, std::move(run), total);
}

ImportDetail run_import(UseCase& use, ImportAct const& input) {
  RunRecord run = run_at(use, input, {ImportState::checked});
  // What finds no record it knows would count the same work twice.
  auto const earlier = find_standing_import(use.db, use.zone_id(), run.kind, run.file_sm3, run.import_id);
  if (earlier && kind_of(run.kind).match.empty())
    require(refuse(ImportsRefusal::imported_before, {{"file", run.file_name}, {"at", to_text(earlier->imported_at)}}));
  forget_counts(run);
  run.state = ImportState::running;
  auto const total = run.chunk_count;
  return carried_on(use, std::move(run), total);
}

ImportDetail cancel_import(UseCase& use, ImportAct const& input) {
  RunRecord run = run_at(use, input, {ImportState::checking, ImportState::running});
  jobs::cancel(use, slice_job, "import", run.import_id.text);
  run.state = run.state == ImportState::checking ? ImportState::draft : ImportState::cancelled;
  run.job_id.clear();
  return saved(use, std::move(run));
}

ImportDetail resume_import(UseCase& use, ImportAct const& input) {
  RunRecord run = run_at(use, input, {ImportState::checking, ImportState::running, ImportState::cancelled, ImportState::undoing});
  jobs::cancel(use, slice_job, "import", run.import_id.text);
  if (run.state == ImportState::cancelled) run.state = ImportState::running;
  auto const total = run.state == ImportState::undoing ? run.created_count + run.updated_count : run.chunk_count;
  return carried_on(use, std::move(run), total);
}

ImportDetail undo_import(UseCase& use, ImportAct const& input) {
  RunRecord run = run_at(use, input, {ImportState::cancelled, ImportState::done});
  run.state = ImportState::undoing;
  auto const total = run.created_count + run.updated_count;
  return carried_on(use, std::move(run), total);
}

Page<ImportLine> list_import_lines(Query& use, ListLines const& input) {
  RunRecord const run = visible_run(use, use.db, input.import_id);
  auto records =
      page_of_lines(use.db, use.zone_id(), run.import_id, input.outcome ? to_text(*input.outcome) : std::string_view(), use.order(input));
  auto const* kind = intake::find_kind(run.kind);
  Page<ImportLine> page;
  page.total = records.total;
  page.total_is_exact = records.total_is_exact;
  page.next_cursor = records.next_cursor;
  for (LineRecord const& record : records.rows) {
    ImportLine line{record.line,
                    record.outcome,
                    record.subject_id,
                    record.undo,
                    shape::from_json<std::vector<FieldChange>>(record.changes),
                    shape::from_json<std::vector<LineFault>>(record.faults)};
    for (FieldChange& change : line.changes)
      if (auto const* field = kind ? intake::find_field(*kind, change.field) : nullptr) {
        change.before = intake::shown(*field, change.before, false);
        change.after = intake::shown(*field, change.after, false);
      }
    page.rows.push_back(std::move(line));
  }
  return page;
}

DownloadAnswer get_import_faults(Query& use, ImportRef const& input) {
  RunRecord const run = visible_run(use, use.db, input.import_id);
  ImportPlan const plan = shape::from_json<ImportPlan>(run.plan);
  auto const sample = shape::from_json<intake::FileSample>(run.sample);
  auto const columns = intake::columns_under(sample.sheets.at(static_cast<std::size_t>(plan.sheet)).first, {plan.head_from, plan.head_to});
  std::vector<std::string> heads;
  for (intake::Column const& column : columns) heads.push_back(column.heading + (column.unit.empty() ? "" : "（" + column.unit + "）"));
  heads.push_back(std::string(intake::reasons_heading));
  tabular::CsvWriter writer(tabular::ByteOrderMark::with);
  writer.row(heads);
  for (std::int64_t chunk = 0; chunk < run.chunk_count; ++chunk) {
    auto const faulty = faulty_lines_of(use.db, use.zone_id(), run.import_id, chunk);
    if (faulty.empty()) continue;
    auto const rows = shape::from_json<Chunk>(find_chunk(use.db, use.zone_id(), run.import_id, chunk).value());
    for (LineRecord const& line : faulty) {
      auto const row = std::find_if(rows.rows.begin(), rows.rows.end(), [&](auto const& r) { return r.line == line.line; });
      if (row == rows.rows.end()) continue;
      std::vector<std::string> cells = row->cells;
      cells.resize(columns.size());
      std::string reasons;
      for (LineFault const& fault : shape::from_json<std::vector<LineFault>>(line.faults))
        reasons += (reasons.empty() ? "" : " ") + fault.zh;
      cells.push_back(std::move(reasons));
      writer.row(cells);
    }
  }
  return {writer.take(), std::string(sheet_media_type), "导入错误.csv"};
}

} // namespace shiji::imports
