// SPDX-License-Identifier: Apache-2.0
#include "modules/accounts/store.hpp"

namespace shiji::accounts {
namespace {
using database::Statement;
}

constexpr Statement select_accounts_sql{
    "SELECT a.account_id, a.version, a.username, a.name, a.title, a.state, a.created_at, a.locked_until FROM identity_account a "
    "WHERE a.root_id = $1 AND ($2 = '' OR a.state = $2) "
    "AND ($3 = '' OR lower(a.username) LIKE '%' || lower($3) || '%' OR lower(a.name) LIKE '%' || lower($3) || '%') "
    "AND ($4 = '' OR EXISTS (SELECT 1 FROM identity_grant g WHERE g.root_id = a.root_id AND g.account_id = a.account_id AND g.role = $4)) "
    "AND ($5 OR EXISTS (SELECT 1 FROM identity_grant g WHERE g.root_id = a.root_id AND g.account_id = a.account_id AND g.zone_id = $6) "
    "OR NOT EXISTS (SELECT 1 FROM identity_grant g WHERE g.root_id = a.root_id AND g.account_id = a.account_id)) "
    "{page: username=a.username name=a.name created_at=a.created_at id=a.account_id}"};
Page<StoredAccount> select_accounts(database::Reader& reader, Id<Zone> const& root_id, ListAccounts const& wanted, Realm const& realm,
                                    database::PageOrder const& order) {
  return reader.page<StoredAccount>(select_accounts_sql, database::Scope{database::Reach::zone, {}}, order,
                                    {root_id, wanted.state ? to_text(*wanted.state) : "", wanted.text.value_or(""),
                                     wanted.role ? to_text(*wanted.role) : "", realm.whole_installation, realm.zone_id});
}

constexpr Statement select_account_in_sql{
    "SELECT a.root_id, a.account_id, a.version, a.username, a.name, a.person_id, a.title, a.state, a.password_hash, a.password_changed_at, "
    "a.failed_sign_ins, a.locked_until, a.created_at FROM identity_account a WHERE a.account_id = $1 "
    "AND ($2 OR EXISTS (SELECT 1 FROM identity_grant g WHERE g.root_id = a.root_id AND g.account_id = a.account_id AND g.zone_id = $3) "
    "OR NOT EXISTS (SELECT 1 FROM identity_grant g WHERE g.root_id = a.root_id AND g.account_id = a.account_id))"};
std::optional<identity::AccountRecord> find_account_in(database::Reader& reader, Realm const& realm, Id<Account> const& account_id) {
  return reader.row<identity::AccountRecord>(select_account_in_sql, {account_id, realm.whole_installation, realm.zone_id});
}

constexpr Statement select_usernames_sql{"SELECT username, title FROM identity_account ORDER BY created_at, username LIMIT 20"};
std::vector<DemoAccount> select_usernames(database::Reader& reader) { return reader.rows<DemoAccount>(select_usernames_sql, {}); }

constexpr Statement count_active_administrators_sql{
    "SELECT count(*) FROM identity_account a JOIN identity_grant g ON g.root_id = a.root_id AND g.account_id = a.account_id "
    "WHERE a.state = 'active' AND g.role = $1"};
std::int64_t count_active_administrators(database::Reader& reader, Role role) {
  return *reader.number(count_active_administrators_sql, {role});
}

constexpr Statement active_accounts_of_sql{
    "SELECT account_id FROM identity_account WHERE person_id = $1 AND state = 'active' ORDER BY account_id"};
std::vector<Id<Account>> active_accounts_of(database::Reader& reader, Id<Person> const& person_id) {
  return reader.rows<Id<Account>>(active_accounts_of_sql, {person_id});
}

constexpr Statement guard_administrators_sql{"UPDATE identity_installation SET created_at = created_at WHERE root_id = $1"};
void guard_administrators(database::Transaction& transaction, Id<Zone> const& root_id) {
  transaction.run(guard_administrators_sql, {root_id});
}

} // namespace shiji::accounts
