// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/grades/store.hpp"

namespace shiji::appraisal {
namespace {

using database::Statement;

constexpr Statement sheet_page_statement{
    R"(SELECT s.sheet_id, s.period_id, s.category, s.level, s.state,
       (SELECT count(*) FROM appraisal_grade_row r WHERE r.zone_id = s.zone_id AND r.sheet_id = s.sheet_id) AS people,
       (SELECT count(*) FROM appraisal_grade_move m WHERE m.zone_id = s.zone_id AND m.sheet_id = s.sheet_id) AS moves,
       s.confirmer_name, s.confirmed_at, s.version
FROM appraisal_grade_sheet s
WHERE s.zone_id = $1 AND ($2 = '' OR s.period_id = $2) AND ($3 = '' OR s.state = $3)
{page: period=s.period_id category=s.category id=s.sheet_id})"};
constexpr Statement select_sheet{
    R"(SELECT sheet_id, version, period_id, category, level, scheme_id, rest, state, opened_by, opened_at, submitted_by, submitter_name,
       submitted_at, confirmer_name, confirmed_at, ledger_seq, ledger_hash, seal
FROM appraisal_grade_sheet WHERE zone_id = $1 AND sheet_id = $2)"};
constexpr Statement select_places{R"(SELECT grade, side, places, taken, last_total_x100
FROM appraisal_grade_place WHERE zone_id = $1 AND sheet_id = $2 ORDER BY position)"};
constexpr Statement select_panel{
    "SELECT person_id, name FROM appraisal_grade_panel WHERE zone_id = $1 AND sheet_id = $2 ORDER BY position"};
constexpr Statement select_rows{
    R"(SELECT person_id, name, unit_name, rank, total_x100, barred, barred_reason, proposed, candidate, grade
FROM appraisal_grade_row WHERE zone_id = $1 AND sheet_id = $2 ORDER BY position)"};
constexpr Statement select_moves{R"(SELECT person_id, before, after, reason, fact_id, mover_name, moved_at
FROM appraisal_grade_move WHERE zone_id = $1 AND sheet_id = $2 ORDER BY position)"};
constexpr Statement select_sheet_count{
    "SELECT count(*) FROM appraisal_grade_sheet WHERE zone_id = $1 AND period_id = $2 AND category = $3 AND level = $4"};
constexpr Statement select_decided{R"(SELECT r.person_id, r.grade
FROM appraisal_grade_row r
JOIN appraisal_grade_sheet s ON s.zone_id = r.zone_id AND s.sheet_id = r.sheet_id
WHERE r.zone_id = $1 AND s.period_id = $2 AND s.state = 'sealed' AND r.grade <> '')"};
constexpr Statement insert_sheet_sql{
    R"(INSERT INTO appraisal_grade_sheet (zone_id, sheet_id, version, period_id, category, level, scheme_id, rest, state, opened_by,
  opened_at, submitted_by, submitter_name, submitted_at, confirmer_name, confirmed_at, ledger_seq, ledger_hash, seal)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19))"};
constexpr Statement insert_place_sql{
    R"(INSERT INTO appraisal_grade_place (zone_id, sheet_id, position, grade, side, places, taken, last_total_x100)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8))"};
constexpr Statement insert_panel_sql{
    "INSERT INTO appraisal_grade_panel (zone_id, sheet_id, position, person_id, name) VALUES ($1, $2, $3, $4, $5)"};
constexpr Statement insert_row_sql{
    R"(INSERT INTO appraisal_grade_row (zone_id, sheet_id, position, person_id, name, unit_name, rank, total_x100, barred, barred_reason,
  proposed, candidate, grade)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))"};
constexpr Statement insert_move_sql{
    R"(INSERT INTO appraisal_grade_move (zone_id, sheet_id, position, person_id, before, after, reason, fact_id, mover_name, moved_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))"};
constexpr Statement update_sheet_sql{
    R"(UPDATE appraisal_grade_sheet SET version = version + 1, state = $4, submitted_by = $5, submitter_name = $6, submitted_at = $7,
  confirmer_name = $8, confirmed_at = $9, seal = $10
WHERE zone_id = $1 AND sheet_id = $2 AND version = $3)"};
constexpr Statement select_place_count{"SELECT count(*) FROM appraisal_grade_place WHERE zone_id = $1 AND sheet_id = $2 AND grade = $3"};
constexpr Statement take_place_sql{R"(UPDATE appraisal_grade_place SET taken = taken + 1
WHERE zone_id = $1 AND sheet_id = $2 AND grade = $3 AND (side = 'bottom' OR taken < places))"};
constexpr Statement give_back_place_sql{
    "UPDATE appraisal_grade_place SET taken = taken - 1 WHERE zone_id = $1 AND sheet_id = $2 AND grade = $3"};
constexpr Statement set_grade_sql{"UPDATE appraisal_grade_row SET grade = $4 WHERE zone_id = $1 AND sheet_id = $2 AND person_id = $3"};

struct DecidedGrade {
  std::string person_id, grade;
};
BOOST_DESCRIBE_STRUCT(DecidedGrade, (), (person_id, grade))

} // namespace

Page<SheetCard> page_of_sheets(database::Reader& db, database::Scope const& scope, database::PageOrder const& order,
                               Id<Zone> const& zone_id, std::string const& period_id, std::string const& state) {
  return db.page<SheetCard>(sheet_page_statement, scope, order, {zone_id, period_id, state});
}

std::optional<Sheet> find_sheet(database::Reader& db, Id<Zone> const& zone_id, Id<GradeSheet> const& sheet_id) {
  auto record = db.row<SheetRecord>(select_sheet, {zone_id, sheet_id});
  if (!record) return std::nullopt;
  return Sheet{std::move(*record), db.rows<SheetPlace>(select_places, {zone_id, sheet_id}),
               db.rows<PanelMember>(select_panel, {zone_id, sheet_id}), db.rows<SheetRow>(select_rows, {zone_id, sheet_id}),
               db.rows<SheetMove>(select_moves, {zone_id, sheet_id})};
}

bool has_sheet(database::Reader& db, Id<Zone> const& zone_id, std::string const& period_id, std::string const& category,
               std::int64_t level) {
  return db.number(select_sheet_count, {zone_id, period_id, category, level}).value_or(0) > 0;
}

std::map<std::string, std::string> grades_of_sealed_sheets(database::Reader& db, Id<Zone> const& zone_id, std::string const& period_id) {
  std::map<std::string, std::string> grades;
  for (DecidedGrade& one : db.rows<DecidedGrade>(select_decided, {zone_id, period_id}))
    grades.emplace(std::move(one.person_id), std::move(one.grade));
  return grades;
}

void insert_sheet(database::Transaction& db, Id<Zone> const& zone_id, Sheet const& sheet) {
  SheetRecord const& r = sheet.record;
  db.run(insert_sheet_sql,
         {zone_id, r.sheet_id, r.version, r.period_id, r.category, r.level, r.scheme_id, r.rest, r.state, r.opened_by, r.opened_at,
          r.submitted_by, r.submitter_name, r.submitted_at, r.confirmer_name, r.confirmed_at, r.ledger_seq, r.ledger_hash, r.seal});
  std::int64_t position = 0;
  for (SheetPlace const& p : sheet.places)
    db.run(insert_place_sql, {zone_id, r.sheet_id, ++position, p.grade, p.side, p.places, p.taken, p.last_total_x100});
  position = 0;
  for (PanelMember const& m : sheet.panel) db.run(insert_panel_sql, {zone_id, r.sheet_id, ++position, m.person_id, m.name});
  position = 0;
  for (SheetRow const& row : sheet.rows)
    db.run(insert_row_sql, {zone_id, r.sheet_id, ++position, row.person_id, row.name, row.unit_name, row.rank, row.total_x100, row.barred,
                            row.barred_reason, row.proposed, row.candidate, row.grade});
}

bool update_sheet(database::Transaction& db, Id<Zone> const& zone_id, SheetRecord const& r) {
  return db.run(update_sheet_sql, {zone_id, r.sheet_id, r.version, r.state, r.submitted_by, r.submitter_name, r.submitted_at,
                                   r.confirmer_name, r.confirmed_at, r.seal}) == 1;
}

bool take_place(database::Transaction& db, Id<Zone> const& zone_id, Id<GradeSheet> const& sheet_id, std::string const& grade) {
  if (db.number(select_place_count, {zone_id, sheet_id, grade}).value_or(0) == 0) return true;
  return db.run(take_place_sql, {zone_id, sheet_id, grade}) == 1;
}

void give_back_place(database::Transaction& db, Id<Zone> const& zone_id, Id<GradeSheet> const& sheet_id, std::string const& grade) {
  db.run(give_back_place_sql, {zone_id, sheet_id, grade});
}

void set_grade(database::Transaction& db, Id<Zone> const& zone_id, Id<GradeSheet> const& sheet_id, Id<Person> const& person_id,
               std::string const& grade) {
  db.run(set_grade_sql, {zone_id, sheet_id, person_id, grade});
}

void insert_move(database::Transaction& db, Id<Zone> const& zone_id, Id<GradeSheet> const& sheet_id, std::int64_t position,
                 SheetMove const& m) {
  db.run(insert_move_sql, {zone_id, sheet_id, position, m.person_id, m.before, m.after, m.reason, m.fact_id, m.mover_name, m.moved_at});
}

} // namespace shiji::appraisal
