// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/powers/store.hpp"

namespace shiji::organisation {

using database::Statement;

namespace {

constexpr Statement power_page_statement{
    R"(SELECT w.power_id, w.number, w.title, w.kind, w.holder, w.unit_id, u.name AS unit_name, w.basis, w.valid_from, w.valid_to, w.version
FROM organisation_power w JOIN organisation_unit u ON u.zone_id = w.zone_id AND u.unit_id = w.unit_id
WHERE w.zone_id = $1
  AND ($2 = '' OR lower(w.title) LIKE lower($2) ESCAPE '!' OR lower(w.number) LIKE lower($2) ESCAPE '!')
  AND ($3 = '' OR w.unit_id IN (SELECT c.unit_id FROM organisation_unit_closure c WHERE c.zone_id = $1 AND c.ancestor_id = $3))
  AND ($4 = '' OR w.holder = $4)
  AND w.valid_from <= $5 AND (w.valid_to IS NULL OR w.valid_to >= $5)
{page: number=w.number title=w.title unit=u.name id=w.power_id})"};
constexpr Statement power_statement{
    R"(SELECT w.power_id, w.number, w.title, w.kind, w.holder, w.unit_id, u.name AS unit_name, w.basis, w.valid_from, w.valid_to, w.version
FROM organisation_power w JOIN organisation_unit u ON u.zone_id = w.zone_id AND u.unit_id = w.unit_id
WHERE w.zone_id = $1 AND w.power_id = $2)"};
constexpr Statement power_number_statement{
    "SELECT count(*) FROM organisation_power WHERE zone_id = $1 AND number = $2 AND valid_to IS NULL"};
constexpr Statement insert_power_statement{
    R"(INSERT INTO organisation_power (zone_id, power_id, version, number, title, kind, holder, unit_id, basis, valid_from, valid_to)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))"};
constexpr Statement update_power_statement{
    R"(UPDATE organisation_power SET version = version + 1, title = $4, kind = $5, holder = $6, unit_id = $7, basis = $8, valid_to = $9
WHERE zone_id = $1 AND power_id = $2 AND version = $3)"};

} // namespace

Page<PowerRow> page_of_powers(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                              Id<Zone> const& zone_id, PowerFilter const& filter) {
  return reader.page<PowerRow>(power_page_statement, scope, order, {zone_id, filter.pattern, filter.unit_id, filter.holder, filter.on});
}

std::optional<PowerRow> find_power(database::Reader& reader, Id<Zone> const& zone_id, Id<Power> const& power_id) {
  return reader.row<PowerRow>(power_statement, {zone_id, power_id});
}

bool power_number_is_taken(database::Reader& reader, Id<Zone> const& zone_id, std::string const& number) {
  return reader.number(power_number_statement, {zone_id, number}).value_or(0) > 0;
}

void insert_power(database::Transaction& transaction, Id<Zone> const& zone_id, PowerRow const& power) {
  transaction.run(insert_power_statement, {zone_id, power.power_id, power.version, power.number, power.title, power.kind, power.holder,
                                           power.unit_id, power.basis, power.valid_from, power.valid_to});
}

bool update_power(database::Transaction& transaction, Id<Zone> const& zone_id, PowerRow const& power, std::int64_t version) {
  return transaction.run(update_power_statement, {zone_id, power.power_id, version, power.title, power.kind, power.holder, power.unit_id,
                                                  power.basis, power.valid_to}) == 1;
}

} // namespace shiji::organisation
