// SPDX-License-Identifier: Apache-2.0
#include "modules/imports/wizard/taking_in.hpp"

#include "modules/imports/wizard/store.hpp"
#include "platform/usecase/texts.hpp"

#include <algorithm>
#include <set>

namespace shiji::imports {

namespace {

class TakingIn {
 public:
  TakingIn(UseCase& use, Id<ImportRun> const& import_id, intake::Kind const& kind, ImportPlan const& plan)
      : use_(use), import_id_(import_id), kind_(kind), plan_(plan), importer_(kind.open(use)) {}

  LineRecord take(intake::Row const& row, std::int64_t chunk) {
    LineRecord line;
    line.line = row.line;
    line.chunk = chunk;
    faults_.clear();
    changes_.clear();
    auto read = intake::read_row(kind_, row, plan_.columns, plan_.defaults);
    for (intake::CellFault const& fault : read.faults) add_fault(fault.field, fault.value, fault.code, {});
    try {
      if (faults_.empty()) use_.db.part([&] { apply(read.values, line); });
    } catch (Refused const& no) {
      add_refusal(no.refusal, read.values);
    } catch (database::ConstraintBroken const&) {
      add_fault({}, {}, "conflicting_change", {});
    }
    if (!faults_.empty()) {
      line.outcome = LineOutcome::faulty;
      line.subject_id.clear();
      line.image.clear();
      line.version_after = 0;
      changes_.clear();
      importer_ = kind_.open(use_); // it may remember what was undone
    }
    line.changes = shape::to_json(changes_);
    line.faults = shape::to_json(faults_);
    return line;
  }

 private:
  void apply(intake::Values const& values, LineRecord& line) {
    line.match_key = match_key_of(values);
    if (!line.match_key.empty() && was_seen(line)) require(refuse(ImportsRefusal::row_twice));
    std::vector<intake::Existing> found;
    if (!plan_.match.empty()) {
      for (std::string const& name : plan_.match)
        if (intake::value_of(values, name).empty()) add_fault(name, {}, "cell_empty", {});
      if (!faults_.empty()) return;
      found = importer_->find(values, plan_.match);
    }
    if (found.size() > 1) require(refuse(ImportsRefusal::row_ambiguous, {{"count", std::to_string(found.size())}}));
    if (found.empty())
      create(values, line);
    else
      update(found.front(), values, line);
    if (faults_.empty() && !line.match_key.empty()) seen_.insert(line.match_key);
  }

  std::string match_key_of(intake::Values const& values) const {
    std::string key;
    for (std::string const& name : plan_.match) key += intake::value_of(values, name) + "\n";
    return key;
  }

  bool was_seen(LineRecord const& line) {
    return seen_.contains(line.match_key) || find_line_like(use_.db, use_.zone_id(), import_id_, line.match_key, line.line);
  }

  void create(intake::Values const& values, LineRecord& line) {
    if (plan_.mode == ImportMode::update) require(refuse(ImportsRefusal::row_not_found));
    for (intake::Field const& field : kind_.fields)
      if (field.required && intake::value_of(values, field.name).empty()) add_fault(field.name, {}, "cell_empty", {});
    if (!faults_.empty()) return;
    line.subject_id = importer_->create(values, import_id_.text + ":" + std::to_string(line.line));
    line.outcome = LineOutcome::created;
    if (auto const made = importer_->read(line.subject_id)) line.version_after = made->version;
    for (auto const& [name, value] : values) changes_.push_back({name, {}, value});
  }

  void update(intake::Existing const& before, intake::Values const& values, LineRecord& line) {
    if (plan_.mode == ImportMode::create) require(refuse(ImportsRefusal::row_exists));
    line.subject_id = before.id;
    intake::Values changed;
    for (auto const& [name, value] : values) {
      std::string const& was = intake::value_of(before.values, name);
      if (was == value || std::find(plan_.match.begin(), plan_.match.end(), name) != plan_.match.end()) continue;
      changed[name] = value;
      changes_.push_back({name, was, value});
    }
    line.outcome = changed.empty() ? LineOutcome::unchanged : LineOutcome::updated;
    if (changed.empty()) return;
    importer_->update(before, changed);
    line.image = shape::to_json(BeforeImage{before.id, before.version, before.values, before.image});
    if (auto const after = importer_->read(before.id)) line.version_after = after->version;
  }

  void add_fault(std::string const& field, std::string const& value, std::string code, Values values) {
    auto const use = std::find_if(plan_.columns.begin(), plan_.columns.end(), [&](auto const& c) { return c.field == field; });
    std::int64_t const column = field.empty() || use == plan_.columns.end() ? 0 : use->column;
    faults_.push_back(fault_of(use_.services.words, kind_, field, column, value, std::move(code), std::move(values)));
  }

  // A refusal speaks of fields of an input; those that are fields of the row keep their place.
  void add_refusal(Refusal const& refusal, intake::Values const& row) {
    std::size_t const before = faults_.size();
    for (FieldFault const& fault : refusal.fields) {
      std::string const name = fault.path.substr(fault.path.rfind('.') + 1);
      bool const known = intake::find_field(kind_, name) != nullptr;
      add_fault(known ? name : std::string(), known ? intake::value_of(row, name) : std::string(), fault.code, fault.values);
    }
    if (faults_.size() == before) add_fault({}, {}, refusal.code, refusal.values);
  }

  UseCase& use_;
  Id<ImportRun> const& import_id_;
  intake::Kind const& kind_;
  ImportPlan const& plan_;
  std::unique_ptr<intake::Importer> importer_;
  std::set<std::string> seen_;
  std::vector<LineFault> faults_;
  std::vector<FieldChange> changes_;
};

void keep(UseCase& use, LineRecord& line, std::string code, Values const& values) {
  line.undo = LineUndo::kept;
  LineFault const why{
      {}, 0, {}, code, use.services.words.sentence(code, values, Language::zh), use.services.words.sentence(code, values, Language::en)};
  line.faults = shape::to_json(std::vector<LineFault>{why});
}

} // namespace

std::vector<LineRecord> take_in(UseCase& use, Id<ImportRun> const& import_id, std::int64_t chunk, intake::Kind const& kind,
                                ImportPlan const& plan, std::vector<intake::Row> const& rows) {
  TakingIn taking(use, import_id, kind, plan);
  std::vector<LineRecord> lines;
  for (intake::Row const& row : rows) lines.push_back(taking.take(row, chunk));
  return lines;
}

void take_back(UseCase& use, intake::Importer& importer, LineRecord& line) {
  try {
    use.db.part([&] {
      auto const now = importer.read(line.subject_id);
      if (!now || now->version != line.version_after) require(refuse(ImportsRefusal::changed_since));
      if (line.outcome == LineOutcome::created) return importer.remove(*now);
      auto before = shape::from_json<BeforeImage>(line.image);
      importer.restore({before.id, now->version, std::move(before.values), std::move(before.image)});
    });
    line.undo = LineUndo::undone;
  } catch (Refused const& no) {
    keep(use, line, no.refusal.code, no.refusal.values);
  } catch (database::ConstraintBroken const&) {
    keep(use, line, "conflicting_change", {});
  }
}

LineFault fault_of(Texts const& texts, intake::Kind const& kind, std::string field, std::int64_t column, std::string value,
                   std::string code, Values values) {
  values.push_back({"value", value});
  LineFault fault{std::move(field), column, std::move(value), std::move(code), {}, {}};
  fault.zh = texts.sentence(fault.code, values, Language::zh);
  fault.en = texts.sentence(fault.code, values, Language::en);
  if (auto const* known = intake::find_field(kind, fault.field)) {
    fault.zh = known->zh + "：" + fault.zh;
    fault.en = known->en + ": " + fault.en;
  }
  return fault;
}

} // namespace shiji::imports
