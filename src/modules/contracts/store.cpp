// SPDX-License-Identifier: Apache-2.0
#include "modules/contracts/store.hpp"

namespace shiji::contracts {

using database::Statement;

namespace {

constexpr Statement contract_page_statement{
    R"(SELECT c.contract_id, c.person_id, k.name AS person_name, k.unit_name, c.number, c.kind,
       CASE WHEN c.valid_to < $5 THEN 'ended' ELSE c.state END AS state, c.valid_from, c.valid_to, c.signed_on, c.version
FROM contracts_contract c
JOIN organisation_person_card k ON k.zone_id = c.zone_id AND k.person_id = c.person_id
WHERE c.zone_id = $1 AND {scope: owner=c.person_id unit=k.unit_id}
  AND ($2 = '' OR lower(k.name) LIKE lower($2) ESCAPE '!')
  AND ($3 = '' OR c.kind = $3)
  AND ($4 = '' OR $4 = CASE WHEN c.valid_to < $5 THEN 'ended' ELSE c.state END)
{page: valid_to=COALESCE(c.valid_to, '9999-12-31') person=k.name unit=k.unit_name number=c.number id=c.contract_id})"};
constexpr Statement renewal_page_statement{
    R"(SELECT c.contract_id, c.person_id, k.name AS person_name, k.unit_name, k.post_title, k.category, k.level, c.number, c.kind, c.valid_to,
       NULL AS total_x100, 0 AS periods, NULL AS rank, 0 AS group_size, '' AS grade, '' AS grade_period, COALESCE(r.state, 'open') AS state, COALESCE(r.reason, '') AS reason,
       COALESCE(r.decider_name, '') AS decider_name, COALESCE(r.second_name, '') AS second_name, r.acknowledged_at, c.version
FROM contracts_contract c
JOIN organisation_person_card k ON k.zone_id = c.zone_id AND k.person_id = c.person_id
LEFT JOIN contracts_renewal r ON r.zone_id = c.zone_id AND r.contract_id = c.contract_id
WHERE c.zone_id = $1 AND {scope: owner=c.person_id unit=k.unit_id}
  AND c.valid_to >= $2 AND c.valid_to <= $3 AND (c.state = 'active' OR r.state IS NOT NULL)
  AND ($4 = '' OR lower(k.name) LIKE lower($4) ESCAPE '!')
  AND ($5 = '' OR k.unit_id IN (SELECT u.unit_id FROM organisation_unit_closure u WHERE u.zone_id = $1 AND u.ancestor_id = $5))
  AND ($6 = '' OR COALESCE(r.state, 'open') = $6)
{page: valid_to=c.valid_to person=k.name unit=k.unit_name number=c.number id=c.contract_id})"};
constexpr Statement contract_statement{
    R"(SELECT c.contract_id, c.person_id, c.number, c.kind, c.state, c.valid_from, c.valid_to, c.signed_on, c.version
FROM contracts_contract c
JOIN organisation_person_card k ON k.zone_id = c.zone_id AND k.person_id = c.person_id
WHERE c.zone_id = $1 AND c.contract_id = $2 AND {scope: owner=c.person_id unit=k.unit_id})"};
// unscoped: of one person whom the caller was found to see, or of somebody who leaves
constexpr Statement contracts_statement{
    R"(SELECT contract_id, person_id, number, kind, state, valid_from, valid_to, signed_on, version
FROM contracts_contract WHERE zone_id = $1 AND person_id = $2 ORDER BY valid_from DESC, contract_id DESC)"};
constexpr Statement person_in_scope_statement{R"(SELECT count(*) FROM organisation_person_card k
WHERE k.zone_id = $1 AND k.person_id = $2 AND {scope: owner=k.person_id unit=k.unit_id})"};
// unscoped: whether a number is free
constexpr Statement number_statement{"SELECT count(*) FROM contracts_contract WHERE zone_id = $1 AND number = $2"};
constexpr Statement insert_contract_statement{
    R"(INSERT INTO contracts_contract (zone_id, contract_id, version, person_id, number, kind, state, valid_from, valid_to, signed_on)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))"};
constexpr Statement update_contract_statement{R"(UPDATE contracts_contract SET version = version + 1, state = $4, valid_to = $5
WHERE zone_id = $1 AND contract_id = $2 AND version = $3)"};
constexpr Statement renewal_statement{
    R"(SELECT contract_id, state, ground, document, reason, decided_by, decider_name, decided_at, second_name, second_at, acknowledged_at
FROM contracts_renewal WHERE zone_id = $1 AND contract_id = $2)"};
constexpr Statement put_renewal_statement{
    R"(INSERT INTO contracts_renewal (zone_id, contract_id, state, ground, document, reason, decided_by, decider_name, decided_at, second_name,
  second_at, acknowledged_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
ON CONFLICT (zone_id, contract_id) DO UPDATE SET state = excluded.state, ground = excluded.ground, document = excluded.document,
  reason = excluded.reason, decided_by = excluded.decided_by, decider_name = excluded.decider_name, decided_at = excluded.decided_at,
  second_name = excluded.second_name, second_at = excluded.second_at, acknowledged_at = excluded.acknowledged_at)"};

} // namespace

Page<ContractRow> page_of_contracts(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                                    Id<Zone> const& zone_id, ContractFilter const& filter) {
  return reader.page<ContractRow>(contract_page_statement, scope, order,
                                  {zone_id, filter.pattern, filter.kind, filter.state, filter.today});
}

Page<RenewalRow> page_of_renewals(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                                  Id<Zone> const& zone_id, RenewalFilter const& filter) {
  return reader.page<RenewalRow>(renewal_page_statement, scope, order,
                                 {zone_id, filter.from, filter.to, filter.pattern, filter.unit_id, filter.state});
}

std::optional<ContractRecord> find_contract(database::Reader& reader, database::Scope const& scope, Id<Zone> const& zone_id,
                                            Id<Contract> const& contract_id) {
  return reader.row<ContractRecord>(contract_statement, scope, {zone_id, contract_id});
}

std::vector<ContractRecord> contracts_of(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  return reader.rows<ContractRecord>(contracts_statement, {zone_id, person_id});
}

bool person_in_scope(database::Reader& reader, database::Scope const& scope, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  return reader.row<std::int64_t>(person_in_scope_statement, scope, {zone_id, person_id}).value_or(0) == 1;
}

bool number_is_taken(database::Reader& reader, Id<Zone> const& zone_id, std::string const& number) {
  return reader.number(number_statement, {zone_id, number}).value_or(0) > 0;
}

void insert_contract(database::Transaction& transaction, Id<Zone> const& zone_id, ContractRecord const& contract) {
  transaction.run(insert_contract_statement, {zone_id, contract.contract_id, contract.version, contract.person_id, contract.number,
                                              contract.kind, contract.state, contract.valid_from, contract.valid_to, contract.signed_on});
}

bool update_contract(database::Transaction& transaction, Id<Zone> const& zone_id, ContractRecord const& contract, std::int64_t version) {
  return transaction.run(update_contract_statement, {zone_id, contract.contract_id, version, contract.state, contract.valid_to}) == 1;
}

std::optional<RenewalRecord> find_renewal(database::Reader& reader, Id<Zone> const& zone_id, Id<Contract> const& contract_id) {
  return reader.row<RenewalRecord>(renewal_statement, {zone_id, contract_id});
}

void put_renewal(database::Transaction& transaction, Id<Zone> const& zone_id, RenewalRecord const& renewal) {
  transaction.run(put_renewal_statement,
                  {zone_id, renewal.contract_id, renewal.state, renewal.ground, renewal.document, renewal.reason, renewal.decided_by,
                   renewal.decider_name, renewal.decided_at, renewal.second_name, renewal.second_at, renewal.acknowledged_at});
}

} // namespace shiji::contracts
