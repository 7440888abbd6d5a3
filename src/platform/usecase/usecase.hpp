// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/calendar/date.hpp"
#include "platform/audit/security_log.hpp"
#include "platform/clock/clock.hpp"
#include "platform/crypto/ids.hpp"
#include "platform/crypto/keys.hpp"
#include "platform/crypto/password_hasher.hpp"
#include "platform/database/database.hpp"
#include "platform/events/live.hpp"
#include "platform/files/files.hpp"
#include "platform/http/addresses.hpp"
#include "platform/identity/actor.hpp"
#include "platform/usecase/permissions.hpp"
#include "platform/usecase/zone_offsets.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <typeindex>
#include <vector>

// What a use case is given. Nothing else reaches it: no global clock, no global randomness, no connection of its own.
namespace shiji {

class EventBus;
class RecordKinds;
namespace jobs {
class Handlers;
}
class Texts;
enum class Language;

// The parts of the running program that use cases share. All are safe to call from several threads.
struct Services {
  Clock const& clock;      // business time
  Clock const& real_clock; // sessions, tokens, lock-outs, logs
  crypto::Random& random;
  crypto::IdSource& ids;
  crypto::Keys const& keys;
  crypto::PasswordHasher& passwords;
  files::FileStore& files;
  PermissionCatalogue const& permissions;
  EventBus const& events;
  jobs::Handlers const& handlers; // who does which jobs
  RecordKinds const& records;
  Texts const& words; // what refusals say, in both languages
  LiveStream& live;
  ZoneOffsets& zone_offsets;
  http::AddressBlocks const& admin_addresses; // from which administrators may come; empty: from any
  bool is_demo = false;
  Texts const* texts = nullptr; // for refusals told row by row, in the caller's language
  Language language{};
};

class Context {
 public:
  Context(Services const& given, Actor const& who, std::string_view permission, database::Reader& reader)
      : services(given), actor(who), now_(given.clock.now()), permission_(permission), reader_(reader) {}

  Services const& services;
  Actor const& actor;

  // Business time, the same instant throughout the use case.
  Instant now() const { return now_; }
  Instant real_now() const { return services.real_clock.now(); }
  // The civil time of the zone the session acts in.
  Date today() const;
  int utc_offset_minutes() const { return services.zone_offsets.of(reader_, actor.zone_id); }
  Id<Zone> const& zone_id() const { return actor.zone_id; }

  // The rows the actor may touch under the route's permission, or under another one.
  database::Scope scope() const { return scope_for(permission_); }
  database::Scope scope_for(std::string_view permission) const;
  bool may(std::string_view permission) const;

  template<class Tag>
  Id<Tag> new_id() const {
    return Id<Tag>(services.ids.next(services.clock.unix_ms()));
  }

 private:
  Instant now_;
  std::string_view permission_;
  database::Reader& reader_;
};

// What an act or an audited read tells its audit record beyond its input.
struct AuditNote {
  std::string subject_kind, subject_id;
  std::string reason;                  // why somebody read what is sealed
  std::string before_json, after_json; // of an act that told them
};

// A question: reads one snapshot, changes nothing.
struct Query : Context {
  Query(Services const& given, Actor const& who, std::string_view permission, database::Reader& reader)
      : Context(given, who, permission, reader), db(reader) {}
  database::Reader& db;
  bool for_export = false; // the answer becomes a sheet: all rows, at most largest_export
  AuditNote note;          // of an audited read

  // What the audit record says was read, and why. Without it: the route's noun and the id in its path.
  void audit_read(std::string kind, std::string id, std::string reason) {
    note = {std::move(kind), std::move(id), std::move(reason), {}, {}};
  }

  // The order and extent of a list as asked for.
  template<class Sort>
  database::PageOrder order(PageRequest<Sort> const& request) const {
    auto order = database::page_order(request);
    if (for_export) order.limit = largest_export;
    return order;
  }
};

// What became of one row of an act on several: 200 and the row's new version, or a refusal in words.
struct RowAnswer {
  std::string id;
  std::int64_t status = 200;
  std::string code, message; // of the refusal; empty where the act was done
  std::optional<std::int64_t> version;
};
BOOST_DESCRIBE_STRUCT(RowAnswer, (), (id, status, code, message, version))

// Before the transaction, on a worker: may read a snapshot, hash passwords, store files, render; changes no row.
struct Prepare : Query {
  using Query::Query;
};

// An act, inside its transaction: database only, at most some milliseconds.
class UseCase : public Context {
 public:
  UseCase(Services const& given, Actor const& who, std::string_view permission, database::Transaction& transaction)
      : Context(given, who, permission, transaction), db(transaction) {}
  database::Transaction& db;

  // Runs work as part of this act in another zone, with this actor's rights there: an import that reaches several zones.
  void in_zone(Id<Zone> const& zone_id, std::function<void(UseCase&)> const& work);

  // Runs an act on one row of several, which answers the row's new version: its refusal undoes it alone and is told in the answer. Each row
  // leaves an audit record of its own.
  RowAnswer apart(std::string id, std::function<std::int64_t()> const& act);

  // Runs work as one of very many parts of this act, such as a row of a sheet: its live events are left out, because whoever does the many
  // tells of them once.
  void in_bulk(std::function<void(UseCase&)> const& work);
  bool is_bulk() const { return bulk_; }

  // Tells every subscriber of this kind of event, in the same transaction; what a subscriber throws fails the act.
  template<class Event>
  void announce(Event const& event) {
    announce_erased(std::type_index(typeid(Event)), &event);
  }
  // Tells browsers, after the commit is durable, that something changed; they refetch it.
  void publish(LiveEvent event);

  // What the audit record says the act was about. Without it: the route's noun and the id in its path or answer.
  void audit_subject(std::string kind, std::string id);
  // The state before and after, kept beside the audit record.
  template<class T>
  void audit_change(T const& before, T const& after) {
    outcome_.note.before_json = shape::to_json(before);
    outcome_.note.after_json = shape::to_json(after);
  }

  // Sets the cookie of a new session (of this actor), or with an empty token removes it.
  void answer_with_session(std::string token, std::optional<Actor> signed_in);
  // Answers this refusal although what was written stands: a failed sign-in is counted.
  void commit_but_refuse(Refusal refusal) { outcome_.refusal = std::move(refusal); }
  // The next request of these sessions reads their state anew.
  void forget_sessions_of(Id<Account> const& account) { outcome_.forget_accounts.push_back(account); }
  void forget_session(Id<Session> const& session) { outcome_.forget_sessions.push_back(session); }
  // Counts in the security log, once the commit is durable, what came before anybody is known.
  void note_security(audit::SecurityNote note) { outcome_.security.push_back(std::move(note)); }

  struct RowNote {
    AuditNote note;
    std::string outcome;
  };
  // What the pipeline still has to do for this act.
  struct Outcome {
    AuditNote note;
    std::vector<RowNote> rows; // of an act on several rows
    std::optional<Refusal> refusal;
    std::optional<std::string> session_token;
    std::optional<Actor> signed_in;
    std::vector<Id<Account>> forget_accounts;
    std::vector<Id<Session>> forget_sessions;
    std::vector<audit::SecurityNote> security;
  };
  Outcome take_outcome() { return std::move(outcome_); }

 private:
  void announce_erased(std::type_index type, void const* event);
  Outcome outcome_;
  bool bulk_ = false;
};

// Who listens to which event; filled once at start from the modules, in the order of depends_on.
class EventBus {
 public:
  using Handler = std::function<void(UseCase&, void const*)>;
  void subscribe(std::type_index type, Handler handler) { handlers_.push_back({type, std::move(handler)}); }
  void tell(UseCase& use, std::type_index type, void const* event) const {
    for (auto const& [subscribed, handler] : handlers_)
      if (subscribed == type) handler(use, event);
  }

 private:
  std::vector<std::pair<std::type_index, Handler>> handlers_;
};

} // namespace shiji
