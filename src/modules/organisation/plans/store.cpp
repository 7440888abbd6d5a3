// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/plans/store.hpp"

namespace shiji::organisation {

using database::Statement;

namespace {

constexpr Statement plan_page_statement{
    R"(SELECT p.plan_id, p.name, p.document, p.adopts_on, p.state, p.author_name, p.created_at, p.closer_name, p.closed_at, p.version
FROM organisation_plan p
WHERE p.zone_id = $1 AND ($2 = '' OR lower(p.name) LIKE lower($2) ESCAPE '!') AND ($3 = '' OR p.state = $3)
{page: created_at=p.created_at adopts_on=p.adopts_on name=p.name id=p.plan_id})"};
constexpr Statement plan_statement{
    R"(SELECT plan_id, name, document, adopts_on, state, author_name, created_at, closer_name, closed_at, version
FROM organisation_plan WHERE zone_id = $1 AND plan_id = $2)"};
constexpr Statement plan_lines_statement{R"(SELECT line, parent_line, unit_id, kind, class AS unit_class, name
FROM organisation_plan_unit WHERE zone_id = $1 AND plan_id = $2 ORDER BY line)"};
constexpr Statement insert_plan_statement{
    R"(INSERT INTO organisation_plan (zone_id, plan_id, version, name, document, adopts_on, state, author_name, created_at, closer_name, closed_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))"};
constexpr Statement update_plan_statement{
    R"(UPDATE organisation_plan SET version = version + 1, name = $4, document = $5, adopts_on = $6, state = $7, closer_name = $8, closed_at = $9
WHERE zone_id = $1 AND plan_id = $2 AND version = $3)"};
constexpr Statement delete_lines_statement{"DELETE FROM organisation_plan_unit WHERE zone_id = $1 AND plan_id = $2"};
constexpr Statement insert_line_statement{
    R"(INSERT INTO organisation_plan_unit (zone_id, plan_id, line, parent_line, unit_id, kind, class, name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8))"};

} // namespace

Page<PlanCard> page_of_plans(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                             Id<Zone> const& zone_id, std::string const& pattern, std::string const& state) {
  return reader.page<PlanCard>(plan_page_statement, scope, order, {zone_id, pattern, state});
}

std::optional<PlanCard> find_plan(database::Reader& reader, Id<Zone> const& zone_id, Id<Plan> const& plan_id) {
  return reader.row<PlanCard>(plan_statement, {zone_id, plan_id});
}

std::vector<PlanLine> lines_of_plan(database::Reader& reader, Id<Zone> const& zone_id, Id<Plan> const& plan_id) {
  return reader.rows<PlanLine>(plan_lines_statement, {zone_id, plan_id});
}

void insert_plan(database::Transaction& transaction, Id<Zone> const& zone_id, PlanCard const& plan) {
  transaction.run(insert_plan_statement, {zone_id, plan.plan_id, plan.version, plan.name, plan.document, plan.adopts_on, plan.state,
                                          plan.author_name, plan.created_at, plan.closer_name, plan.closed_at});
}

bool update_plan(database::Transaction& transaction, Id<Zone> const& zone_id, PlanCard const& plan, std::int64_t version) {
  return transaction.run(update_plan_statement, {zone_id, plan.plan_id, version, plan.name, plan.document, plan.adopts_on, plan.state,
                                                 plan.closer_name, plan.closed_at}) == 1;
}

void replace_lines(database::Transaction& transaction, Id<Zone> const& zone_id, Id<Plan> const& plan_id,
                   std::vector<NewPlanLine> const& lines) {
  transaction.run(delete_lines_statement, {zone_id, plan_id});
  std::int64_t at = 0;
  for (NewPlanLine const& line : lines)
    transaction.run(insert_line_statement,
                    {zone_id, plan_id, at++, line.parent_line, line.unit_id, line.kind, line.unit_class.text, line.name.text});
}

} // namespace shiji::organisation
