// SPDX-License-Identifier: Apache-2.0
#include "modules/notifications/people/service.hpp"

#include "platform/identity/accounts.hpp"

#include <algorithm>
#include <map>

namespace shiji::notifications {
namespace {

std::vector<Role> roles_holding(Context const& use, std::string_view name) {
  for (Permission const& permission : use.services.permissions.all())
    if (permission.name == name) return permission.roles;
  return {};
}

bool covers_units(Context const& use, database::Reader& db, database::Scope const& scope, std::vector<std::string> const& units) {
  using enum database::Reach;
  if (scope.reach == zone || scope.reach == league) return true;
  if ((scope.reach != section && scope.reach != department) || units.empty()) return false;
  return std::all_of(units.begin(), units.end(),
                     [&](std::string const& unit) { return is_unit_above(db, use.zone_id(), scope.anchor_id, unit); });
}

// A holder, and whether their scope is the whole zone.
struct Holder {
  Somebody who;
  bool of_the_zone = false;
};

std::vector<Holder> holders_of(Context const& use, database::Reader& db, Holders const& wanted) {
  std::map<std::string, Holder> found;
  for (Role const role : roles_holding(use, wanted.permission))
    for (Somebody const& who : accounts_with_role(db, use.zone_id(), role)) {
      if (found.contains(who.account_id.text)) continue;
      auto const scope = use.services.permissions.scope_of(actor_of(use, db, who), wanted.permission);
      if (scope && covers_units(use, db, *scope, wanted.unit_ids))
        found.emplace(who.account_id.text, Holder{who, scope->reach >= database::Reach::zone});
    }
  std::vector<Holder> all;
  for (auto const& [id, holder] : found) all.push_back(holder);
  return all;
}

bool takes_part(RecordCard const& card, Somebody const& who) {
  return who.person_id && std::find(card.person_ids.begin(), card.person_ids.end(), who.person_id->text) != card.person_ids.end();
}

// The first reason given for somebody stays: reasons come strongest first.
class Circle {
 public:
  void add(Somebody const& who, Reason reason) { by_account_.try_emplace(who.account_id.text, Recipient{who, reason}); }
  void add(std::optional<Somebody> const& who, Reason reason) {
    if (who) add(*who, reason);
  }
  void remove(std::string const& account_id, bool even_if_mentioned) {
    auto const found = by_account_.find(account_id);
    if (found != by_account_.end() && (even_if_mentioned || found->second.reason != Reason::mention)) by_account_.erase(found);
  }
  std::map<std::string, Recipient> const& all() const { return by_account_; }

 private:
  std::map<std::string, Recipient> by_account_;
};

} // namespace

Actor actor_of(Context const& use, database::Reader& db, Somebody const& who) {
  Actor actor;
  actor.account_id = who.account_id;
  actor.person_id = who.person_id.value_or(Id<Person>());
  actor.username = who.username;
  actor.name = who.name;
  actor.root_id = use.actor.root_id;
  actor.zone_id = use.zone_id();
  actor.grants = identity::grants_of(db, who.account_id);
  return actor;
}

std::optional<RecordCard> record_seen_by(Context const& use, database::Reader& db, Somebody const& who, RecordRef const& record) {
  Actor const actor = actor_of(use, db, who);
  return use.services.records.find(Context(use.services, actor, {}, db), db, record.record_kind, record.record_id);
}

std::vector<Somebody> who_is_to_act(Context const& use, database::Reader& db, RecordRef const& record, RecordCard const& card,
                                    ToAct const& to_act) {
  std::vector<Somebody> near, far;
  if (to_act.holders)
    for (Holder const& holder : holders_of(use, db, *to_act.holders))
      if (!takes_part(card, holder.who) && record_seen_by(use, db, holder.who, record))
        (holder.of_the_zone ? far : near).push_back(holder.who);
  std::vector<Somebody> all = near.empty() ? far : near;
  for (std::string const& person : to_act.person_ids)
    if (auto const who = account_of_person(db, use.zone_id(), person); who && record_seen_by(use, db, *who, record)) all.push_back(*who);
  return all;
}

std::vector<Recipient> recipients(Context const& use, database::Reader& db, Notice const& notice, std::string const& by_account) {
  RecordRef const record{notice.record_kind, notice.record_id};
  auto const card = use.services.records.find(use, db, record.record_kind, record.record_id);
  if (!card) return {};
  Circle circle;
  for (std::string const& id : notice.mentioned) circle.add(account(db, use.zone_id(), id), Reason::mention);
  for (Somebody const& who : who_is_to_act(use, db, record, *card, notice.to_act)) circle.add(who, Reason::assigned);
  for (std::string const& person : card->person_ids) circle.add(account_of_person(db, use.zone_id(), person), Reason::participating);
  for (std::string const& id : commenters(db, use.zone_id(), record)) circle.add(account(db, use.zone_id(), id), Reason::participating);
  std::vector<Choice> const chosen = choices(db, use.zone_id(), record);
  for (Choice const& choice : chosen)
    if (choice.follows)
      circle.add(account(db, use.zone_id(), choice.account_id), Reason::following);
    else
      circle.remove(choice.account_id, false);
  circle.remove(by_account, true);
  std::vector<Recipient> all;
  for (auto const& [id, recipient] : circle.all())
    if (recipient.reason == Reason::assigned || record_seen_by(use, db, recipient.who, record)) all.push_back(recipient);
  return all;
}

} // namespace shiji::notifications
