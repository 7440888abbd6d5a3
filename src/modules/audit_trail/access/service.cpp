// SPDX-License-Identifier: Apache-2.0
#include "modules/audit_trail/access/service.hpp"

#include "modules/audit_trail/access/reaching.hpp"
#include "modules/audit_trail/access/rules.hpp"
#include "platform/database/cursor.hpp"

#include <algorithm>
#include <set>

namespace shiji::audit_trail {
namespace {

bool holds_word(std::string const& words, std::string_view word) {
  return (" " + words + " ").find(" " + std::string(word) + " ") != std::string::npos;
}

bool is_wanted(AccessRow const& row, ListAccess const& wanted) {
  return (!wanted.permission || row.permission == *wanted.permission) && (!wanted.reach || row.reach == *wanted.reach) &&
         (!wanted.role || holds_word(row.roles, to_text(*wanted.role)));
}

// What a row is ordered by; the id makes it the only one.
std::string id_of(AccessRow const& row) { return row.username + "\n" + row.permission; }
std::pair<std::int64_t, std::string> key_of(AccessRow const& row, AccessSort sort) {
  switch (sort) {
  case AccessSort::account: return {0, row.username};
  case AccessSort::permission: return {0, row.permission};
  case AccessSort::people: return {row.people_count, {}};
  }
  return {};
}

// The rows are worked out, not stored; they are few enough to be ordered here. A cursor holds the place of the last row.
Page<AccessRow> page_of(std::vector<AccessRow> rows, database::PageOrder const& order, AccessSort sort) {
  std::sort(rows.begin(), rows.end(), [&](AccessRow const& a, AccessRow const& b) {
    auto const left = key_of(a, sort), right = key_of(b, sort);
    if (left != right) return order.descending ? right < left : left < right;
    return id_of(a) < id_of(b);
  });
  std::size_t begin = static_cast<std::size_t>(order.offset);
  if (auto const cursor = order.cursor ? database::cursor_from_text(*order.cursor) : std::nullopt) {
    auto const last = std::find_if(rows.begin(), rows.end(),
                                   [&](AccessRow const& row) { return id_of(row) == std::get<std::string>(cursor->sort_value); });
    begin = last == rows.end() ? 0 : static_cast<std::size_t>(last - rows.begin()) + 1;
  }
  begin = std::min(begin, rows.size());
  std::size_t const end = std::min(rows.size(), begin + static_cast<std::size_t>(order.limit));
  Page<AccessRow> page;
  page.total = static_cast<std::int64_t>(rows.size());
  for (std::size_t i = begin; i < end; ++i) page.rows.push_back(rows[i]);
  if (end < rows.size() && end > begin)
    page.next_cursor = database::to_text(database::Cursor{std::string(order.sort), order.descending, id_of(rows[end - 1]), "row"});
  return page;
}

bool is_viewable(Query& use, Actor const& viewed, bool is_active) {
  return use.may("account.view_as") && !may_view_as(viewed.grants, viewed.account_id == use.actor.account_id, is_active,
                                                    use.scope_for("account.view_as").reach, use.zone_id(), "reason");
}

} // namespace

Page<AccessRow> list_access(Query& use, ListAccess const& input) {
  Reaching reaching(use);
  std::vector<AccessRow> rows;
  for (Actor const& actor : actors_of_zone(use, database::containing(input.who.value_or(""))))
    for (AccessRow& row : access_of(use, actor, reaching))
      if (is_wanted(row, input)) rows.push_back(std::move(row));
  return page_of(std::move(rows), use.order(input), input.sort.value_or(AccessSort::account));
}

PermissionWordList list_permission_words(Query& use) {
  PermissionWordList words;
  for (Permission const& permission : use.services.permissions.all()) {
    auto const said = use.services.permissions.words_of(permission.name);
    words.rows.push_back({std::string(permission.name), said.zh, said.en});
  }
  return words;
}

AccessReport get_access_report(Query& use, GetAccess const& input) {
  auto const account = require_found(identity::find_account(use.db, input.account_id), Refusal{"not_found", {}, {}});
  Actor actor;
  actor.account_id = account.account_id;
  actor.person_id = account.person_id.value_or(Id<Person>());
  actor.username = account.username;
  actor.name = account.name;
  actor.root_id = account.root_id;
  actor.zone_id = use.zone_id();
  actor.grants = identity::grants_of(use.db, account.account_id);
  bool const is_active = account.state == identity::AccountState::active;
  AccessReport report{account.account_id, account.name, account.username, account.title, account.state, {}, {}, {}, false};
  std::set<Role> roles;
  for (Grant const& grant : actor.grants)
    if (grant.zone_id == use.zone_id()) roles.insert(grant.role);
  report.roles.assign(roles.begin(), roles.end());
  report.may_be_viewed = is_viewable(use, actor, is_active);
  if (!is_active) return report;
  Reaching reaching(use);
  report.permissions = access_of(use, actor, reaching);
  for (Action const& action : use.services.permissions.actions()) {
    if (!action.rows_seen || !use.services.permissions.scope_of(actor, action.permission)) continue;
    auto const seen = action.rows_seen(use.services, actor, use.db);
    if (seen) report.lists.push_back({action.name, action.list_zh, action.list_en, action.permission, seen->rows, seen->exact});
  }
  return report;
}

ViewingStarted start_viewing(UseCase& use, StartViewing const& input) {
  auto const account = require_found(identity::find_account(use.db, input.account_id), Refusal{"not_found", {}, {}});
  require(may_view_as(identity::grants_of(use.db, account.account_id), account.account_id == use.actor.account_id,
                      account.state == identity::AccountState::active, use.scope().reach, use.zone_id(), input.reason.text));
  Instant const until = use.real_now() + viewing_seconds;
  identity::start_viewing(use.db, use.actor.root_id, use.actor.session_id, account.account_id, until);
  use.forget_session(use.actor.session_id);
  if (account.person_id)
    use.audit_subject("person", account.person_id->text);
  else
    use.audit_subject("account", account.account_id.text);
  return {account.account_id, account.name, until};
}

void end_viewing(UseCase& use) {
  identity::end_viewing(use.db, use.actor.root_id, use.actor.session_id);
  use.forget_session(use.actor.session_id);
  use.audit_subject("session", use.actor.session_id.text);
}

} // namespace shiji::audit_trail
