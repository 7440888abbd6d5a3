// SPDX-License-Identifier: Apache-2.0
#include "platform/usecase/usecase.hpp"

#include "platform/usecase/texts.hpp"

namespace shiji {

Date Context::today() const { return civil_date(now_, utc_offset_minutes()); }

database::Scope Context::scope_for(std::string_view permission) const {
  // Without the permission: a scope that covers no row.
  return services.permissions.scope_of(actor, permission).value_or(database::Scope{database::Reach::self, {}});
}

bool Context::may(std::string_view permission) const { return services.permissions.scope_of(actor, permission).has_value(); }

void UseCase::publish(LiveEvent event) {
  if (bulk_) return;
  if (event.zone_id.empty()) event.zone_id = zone_id();
  db.after_commit([&live = services.live, event = std::move(event)] { live.publish(event); });
}

void UseCase::audit_subject(std::string kind, std::string id) {
  outcome_.note.subject_kind = std::move(kind);
  outcome_.note.subject_id = std::move(id);
}

void UseCase::answer_with_session(std::string token, std::optional<Actor> signed_in) {
  outcome_.session_token = std::move(token);
  outcome_.signed_in = std::move(signed_in);
}

void UseCase::in_zone(Id<Zone> const& zone_id, std::function<void(UseCase&)> const& work) {
  Actor there = actor;
  there.zone_id = zone_id;
  UseCase use(services, there, {}, db);
  use.bulk_ = bulk_;
  work(use);
}

void UseCase::in_bulk(std::function<void(UseCase&)> const& work) {
  UseCase use(services, actor, {}, db);
  use.bulk_ = true;
  work(use);
}

RowAnswer UseCase::apart(std::string id, std::function<std::int64_t()> const& act) {
  AuditNote const whole = std::exchange(outcome_.note, {});
  RowAnswer answer{std::move(id), 200, {}, {}, {}};
  try {
    db.apart([&] { answer.version = act(); });
  } catch (Refused const& no) {
    outcome_.note = {};
    answer.code = no.refusal.code;
    answer.status = services.texts ? services.texts->status_of(answer.code) : 409;
    answer.message = services.texts ? services.texts->sentence(answer.code, no.refusal.values, services.language) : answer.code;
  }
  outcome_.note.subject_id = answer.id;
  outcome_.rows.push_back({std::exchange(outcome_.note, whole), answer.code.empty() ? "done" : answer.code});
  return answer;
}

void UseCase::announce_erased(std::type_index type, void const* event) { services.events.tell(*this, type, event); }

} // namespace shiji
