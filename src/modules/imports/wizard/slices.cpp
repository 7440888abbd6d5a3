// SPDX-License-Identifier: Apache-2.0
#include "modules/imports/wizard/slices.hpp"

#include "modules/imports/wizard/store.hpp"
#include "modules/imports/wizard/taking_in.hpp"

namespace shiji::imports {

namespace {

constexpr std::int64_t lines_per_undo = 100;

// Ends a trial: thrown out of the part whose effects shall not stay.
struct TrialOver {};

void count(RunRecord& run, LineOutcome outcome) {
  switch (outcome) {
  case LineOutcome::created: ++run.created_count; return;
  case LineOutcome::updated: ++run.updated_count; return;
  case LineOutcome::unchanged: ++run.unchanged_count; return;
  case LineOutcome::faulty: ++run.faulty_count; return;
  }
}

std::vector<LineRecord> rows_taken_in(UseCase& use, RunRecord const& run, intake::Kind const& kind, Chunk const& chunk) {
  std::vector<LineRecord> lines;
  ImportPlan const plan = shape::from_json<ImportPlan>(run.plan);
  auto const work = [&](UseCase& inside) { lines = take_in(inside, run.import_id, run.next_chunk, kind, plan, chunk.rows); };
  if (run.state == ImportState::running) {
    use.in_bulk(work);
    return lines;
  }
  try {
    use.db.part([&] {
      use.in_bulk(work);
      throw TrialOver();
    });
  } catch (TrialOver const&) {
  }
  return lines;
}

void take_in_chunk(UseCase& use, RunRecord& run, intake::Kind const& kind) {
  auto const rows = find_chunk(use.db, use.zone_id(), run.import_id, run.next_chunk);
  if (rows)
    for (LineRecord const& line : rows_taken_in(use, run, kind, shape::from_json<Chunk>(*rows))) {
      put_line(use.db, use.zone_id(), run.import_id, line);
      count(run, line.outcome);
    }
  if (++run.next_chunk < run.chunk_count) return;
  run.state = run.state == ImportState::checking ? ImportState::checked : ImportState::done;
}

void undo_lines(UseCase& use, RunRecord& run, intake::Kind const& kind) {
  auto lines = lines_to_undo(use.db, use.zone_id(), run.import_id, lines_per_undo);
  use.in_bulk([&](UseCase& inside) {
    auto const importer = kind.open(inside);
    for (LineRecord& line : lines) take_back(inside, *importer, line);
  });
  for (LineRecord const& line : lines) {
    set_undo(use.db, use.zone_id(), run.import_id, line);
    ++(line.undo == LineUndo::undone ? run.undone_count : run.kept_count);
  }
  if (static_cast<std::int64_t>(lines.size()) < lines_per_undo) run.state = ImportState::undone;
}

void tell(UseCase& use, RunRecord const& run, intake::Kind const& kind, bool records_changed) {
  use.publish({.kind = "import_changed",
               .zone_id = use.zone_id(),
               .subject_kind = "import",
               .subject_id = run.import_id.text,
               .version = run.version + 1,
               .permission = "import.read"});
  if (records_changed)
    use.publish({.kind = kind.changed_event,
                 .zone_id = use.zone_id(),
                 .subject_kind = kind.code,
                 .subject_id = run.import_id.text,
                 .version = 0,
                 .permission = kind.event_permission});
}

} // namespace

jobs::Outcome import_slice(UseCase& use, jobs::Job const& job) {
  auto run = find_run(use.db, use.zone_id(), Id<ImportRun>(job.subject_id));
  // Another job carries it on, or it was cancelled.
  if (!run || run->job_id != job.job_id.text) return jobs::done();
  auto const* kind = intake::find_kind(run->kind);
  if (!kind) return jobs::done();
  bool const undoing = run->state == ImportState::undoing;
  if (!undoing && run->state != ImportState::running && run->state != ImportState::checking) return jobs::done();
  bool const changes_records = run->state != ImportState::checking;
  if (undoing)
    undo_lines(use, *run, *kind);
  else
    take_in_chunk(use, *run, *kind);
  if (!update_run(use.db, use.zone_id(), *run)) require(Refusal{"stale", {}, {}});
  tell(use, *run, *kind, changes_records);
  use.audit_subject("import", run->import_id.text);
  if (undoing) {
    auto const reached = run->undone_count + run->kept_count, all = run->created_count + run->updated_count;
    return run->state == ImportState::undone ? jobs::done() : jobs::again("{}", reached, all);
  }
  return run->next_chunk >= run->chunk_count ? jobs::done() : jobs::again("{}", run->next_chunk, run->chunk_count);
}

} // namespace shiji::imports
