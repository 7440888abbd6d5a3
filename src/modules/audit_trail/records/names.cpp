// SPDX-License-Identifier: Apache-2.0
#include "modules/audit_trail/records/names.hpp"

#include "modules/organisation/api.hpp"
#include "platform/identity/accounts.hpp"

#include <algorithm>
#include <array>

namespace shiji::audit_trail {
namespace {

struct Verb {
  std::string_view name, zh, en;
};

// What the program's own verbs leave in the trail; they are no routes.
constexpr std::array verbs{Verb{"load_demo", "载入演示数据", "Load the demonstration"},
                           Verb{"import", "命令行导入", "Import by command line"}, Verb{"create_account", "开通账号", "Create an account"}};

} // namespace

Names::Account const& Names::account(std::string const& account_id) {
  auto found = accounts_.find(account_id);
  if (found != accounts_.end()) return found->second;
  auto const account = account_id.empty() ? std::nullopt : identity::find_account(use_.db, Id<shiji::Account>(account_id));
  return accounts_[account_id] = account ? Account{account->name, account->username} : Account{};
}

std::string const& Names::subject(std::string const& kind, std::string const& id) {
  auto found = subjects_.find(id);
  return found != subjects_.end() ? found->second : subjects_[id] = subject_name(kind, id);
}

std::string Names::subject_name(std::string const& kind, std::string const& id) {
  if (!is_uuid(id)) return {};
  if (kind == "account" || kind == "accounts") return account(id).name;
  if (auto const person = organisation::person_card(use_.db, use_.zone_id(), Id<Person>(id))) return person->name;
  auto const unit = organisation::unit_card(use_.db, use_.zone_id(), Id<Unit>(id));
  return unit ? unit->name : std::string();
}

Action Names::action(std::string const& name, bool audited_read) {
  auto const& all = use_.services.permissions.actions();
  auto const same = [&](Action const& a) { return a.name == name && (a.is_act || a.audited == audited_read); };
  if (auto const found = std::find_if(all.begin(), all.end(), same); found != all.end()) return *found;
  Action unknown;
  unknown.name = unknown.zh = unknown.en = name;
  for (Verb const& verb : verbs)
    if (verb.name == name) unknown.zh = verb.zh, unknown.en = verb.en;
  return unknown;
}

} // namespace shiji::audit_trail
