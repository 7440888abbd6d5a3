// SPDX-License-Identifier: Apache-2.0
#include "app/cli/demo/parts.hpp"
#include "app/cli/demo/sheet.hpp"
#include "modules/notifications/talk/service.hpp"
#include "platform/identity/accounts.hpp"

namespace shiji::cli {
namespace {

Actor actor_named(UseCase& use, std::string const& username) {
  auto const account = identity::find_account_by_username(use.db, username).value();
  Actor actor = use.actor;
  actor.account_id = account.account_id;
  actor.person_id = account.person_id.value_or(Id<Person>());
  actor.username = account.username;
  actor.name = account.name;
  actor.grants = identity::grants_of(use.db, account.account_id);
  return actor;
}

} // namespace

void load_talk(UseCase& use, DemoIds const& ids) {
  Sheet const sheet("comments.csv");
  for (auto const& row : sheet.rows()) {
    notifications::WriteComment comment;
    comment.record_kind = "fact";
    comment.record_id = ids.facts.at(row["fact"]).text;
    comment.body = {row["body"]};
    for (auto const& username : split(row["mentions"], ';'))
      if (!username.empty()) comment.mentions.push_back(actor_named(use, username).account_id);
    Actor const author = actor_named(use, row["author"]);
    UseCase as_author(use.services, author, "record.talk", use.db);
    notifications::write_comment(as_author, comment);
  }
}

} // namespace shiji::cli
