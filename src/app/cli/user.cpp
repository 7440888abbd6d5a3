// SPDX-License-Identifier: Apache-2.0
#include "app/cli/program.hpp"
#include "modules/accounts/service.hpp"
#include "modules/organisation/api.hpp"

#include <iostream>
#include <string>

#include <CLI/CLI.hpp>

namespace shiji::cli {
namespace {

struct UserFlags : StoreFlags {
  std::string username, name, role, zone;
};

// One line of standard input, so that the password stands neither in the list of processes nor in a shell's history.
std::string read_password(std::string const& username) {
  std::string password;
  std::getline(std::cin, password);
  require(accounts::password_is_acceptable(password, username, "password"));
  return password;
}

Id<Zone> zone_of_code(database::Reader& reader, std::string const& code) {
  for (auto const& zone : organisation::zones(reader))
    if (zone.code == code) return zone.zone_id;
  throw std::runtime_error("there is no zone with the code " + code);
}

int add(UserFlags const& flags) {
  Program program(flags, Access::alone);
  auto const role = from_text<Role>(flags.role);
  if (!role) throw std::runtime_error("--role: there is no role " + flags.role);
  std::string const hash = program.runtime.passwords.hash(read_password(flags.username));
  Id<Zone> const zone_id = zone_of_code(*program.runtime.database->snapshot(), flags.zone);
  program.commit("create_account", zone_id, [&](UseCase& use) {
    auto const account_id =
        accounts::add_account(use,
                              {{flags.username},
                               {flags.name},
                               {},
                               {},
                               {},
                               {Grant{*role, is_administrator(*role) ? database::Reach::league : database::Reach::self, zone_id, {}}}},
                              hash);
    use.audit_subject("accounts", account_id.text);
  });
  std::cout << "added " << flags.username << "\n";
  return done;
}

int set_password(UserFlags const& flags) {
  Program program(flags, Access::alone);
  auto const account = identity::find_account_by_username(*program.runtime.database->snapshot(), flags.username);
  if (!account) throw std::runtime_error("there is no account " + flags.username);
  std::string const hash = program.runtime.passwords.hash(read_password(flags.username));
  program.commit("reset_password", program.runtime.root_id(), [&](UseCase& use) {
    identity::set_password(use.db, account->account_id, hash, use.real_now());
    identity::end_sessions_of(use.db, account->account_id, {});
    use.audit_subject("accounts", account->account_id.text);
  });
  std::cout << "the password of " << flags.username << " is changed and its sessions are ended\n";
  return done;
}

} // namespace

void add_user(CLI::App& app, int& status) {
  auto* const verb = app.add_subcommand("user", "manage accounts while no server runs");
  verb->require_subcommand(1);
  auto const flags = std::make_shared<UserFlags>();
  auto* const adding = verb->add_subcommand("add", "add an account; the password is the first line of standard input");
  add_store_flags(*adding, *flags);
  adding->add_option("username", flags->username)->required();
  adding->add_option("--name", flags->name, "the name shown")->required();
  adding->add_option("--role", flags->role, "e.g. system_admin")->required();
  adding->add_option("--zone", flags->zone, "the code of the zone")->required();
  adding->callback([flags, &status] { status = add(*flags); });
  auto* const password = verb->add_subcommand("password", "set an account's password from the first line of standard input");
  add_store_flags(*password, *flags);
  password->add_option("username", flags->username)->required();
  password->callback([flags, &status] { status = set_password(*flags); });
}

} // namespace shiji::cli
