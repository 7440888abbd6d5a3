// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "platform/http/addresses.hpp"
#include "platform/identity/actor.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shiji {

// A permission of a module: its name (`fact.confirm`), the roles that hold it, and how far it reaches at the most whatever the grant says.
struct Permission {
  std::string_view name;
  std::vector<Role> roles;
  database::Reach widest = database::Reach::league;
};

struct Services;
namespace database {
class Reader;
}

// What can be done: a route as the audit trail and the table of permissions name it.
struct Action {
  std::string name; // of the use case
  std::string module, permission;
  bool is_act = false; // a command; else a question
  bool audited = false;
  std::string zh, en;
  std::string list_zh, list_en; // of an export: the list by itself
  struct RowCount {
    std::int64_t rows = 0;
    bool exact = true;
  };
  // Of a list: how many rows of it an actor sees. Nothing where it cannot be asked without more input.
  std::function<std::optional<RowCount>(Services const&, Actor const&, database::Reader&)> rows_seen;
};

// What a permission is called; its name where no texts.json says.
struct PermissionWords {
  std::string zh, en;
};
// Nothing, or why an account with these grants may not act from this address: administrators come from listed ones only.
Verdict may_come_from(http::AddressBlocks const& admin_addresses, std::vector<Grant> const& grants, std::string const& address);

// Every role but the enterprise's and the administrators'.
std::vector<Role> staff_roles();
// Every role there is.
std::vector<Role> all_roles();

// Every permission of every module; filled once at start.
class PermissionCatalogue {
 public:
  void add(Permission const& permission);
  bool knows(std::string_view permission) const { return by_name_.contains(permission); }
  std::vector<Permission> const& all() const { return all_; }
  void add(Action action) { actions_.push_back(std::move(action)); }
  std::vector<Action> const& actions() const { return actions_; }
  void call(std::string_view permission, PermissionWords words) { words_[std::string(permission)] = std::move(words); }
  PermissionWords words_of(std::string_view permission) const;

  // The widest scope the actor's grants in the current zone give the permission; nothing where none does.
  std::optional<database::Scope> scope_of(Actor const& actor, std::string_view permission) const;
  // The names of all permissions the actor holds in the current zone, sorted.
  std::vector<std::string> of(Actor const& actor) const;

 private:
  std::vector<Permission> all_;
  std::vector<Action> actions_;
  std::map<std::string, PermissionWords, std::less<>> words_;
  std::map<std::string, std::size_t, std::less<>> by_name_;
};

} // namespace shiji
