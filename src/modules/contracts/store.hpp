// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/contracts/types.hpp"
#include "platform/database/database.hpp"

namespace shiji::contracts {

struct ContractFilter {
  std::string pattern, kind, state; // empty: all
  Date today;                       // a contract whose last day has passed shows as ended
};
Page<ContractRow> page_of_contracts(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                                    Id<Zone> const& zone_id, ContractFilter const& filter);
struct RenewalFilter {
  std::string from, to; // the last days of contracts lie between them
  std::string pattern, unit_id, state;
};
Page<RenewalRow> page_of_renewals(database::Reader& reader, database::Scope const& scope, database::PageOrder const& order,
                                  Id<Zone> const& zone_id, RenewalFilter const& filter);

std::optional<ContractRecord> find_contract(database::Reader& reader, database::Scope const& scope, Id<Zone> const& zone_id,
                                            Id<Contract> const& contract_id);
// Of one person, newest first.
std::vector<ContractRecord> contracts_of(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id);
// Whether the person lies in the scope, by the post held today.
bool person_in_scope(database::Reader& reader, database::Scope const& scope, Id<Zone> const& zone_id, Id<Person> const& person_id);
bool number_is_taken(database::Reader& reader, Id<Zone> const& zone_id, std::string const& number);
void insert_contract(database::Transaction& transaction, Id<Zone> const& zone_id, ContractRecord const& contract);
// Raises the version; false where it is another.
bool update_contract(database::Transaction& transaction, Id<Zone> const& zone_id, ContractRecord const& contract, std::int64_t version);

std::optional<RenewalRecord> find_renewal(database::Reader& reader, Id<Zone> const& zone_id, Id<Contract> const& contract_id);
void put_renewal(database::Transaction& transaction, Id<Zone> const& zone_id, RenewalRecord const& renewal);

} // namespace shiji::contracts
