// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/accounts/types.hpp"

namespace shiji::accounts {

struct StoredAccount {
  Id<Account> account_id;
  std::int64_t version = 0;
  std::string username, name, title;
  identity::AccountState state{};
  Instant created_at;
  std::optional<Instant> locked_until;
};
BOOST_DESCRIBE_STRUCT(StoredAccount, (), (account_id, version, username, name, title, state, created_at, locked_until))

Page<StoredAccount> select_accounts(database::Reader& reader, Id<Zone> const& root_id, ListAccounts const& wanted, Realm const& realm,
                                    database::PageOrder const& order);
// The account where the realm sees it: it has a grant there, or none anywhere.
std::optional<identity::AccountRecord> find_account_in(database::Reader& reader, Realm const& realm, Id<Account> const& account_id);
std::vector<DemoAccount> select_usernames(database::Reader& reader);
std::int64_t count_active_administrators(database::Reader& reader, Role role);
// Takes the installation's row, so that two administrators cannot remove each other at once.
void guard_administrators(database::Transaction& transaction, Id<Zone> const& root_id);

// Accounts that belong to a person and may sign in.
std::vector<Id<Account>> active_accounts_of(database::Reader& reader, Id<Person> const& person_id);

} // namespace shiji::accounts
