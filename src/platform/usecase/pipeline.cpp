// SPDX-License-Identifier: Apache-2.0
// One request from the socket to the answer; read it once, top to bottom.
#include "base/text.hpp"
#include "core/digest/sm3.hpp"
#include "platform/audit/audit.hpp"
#include "platform/crypto/bytes.hpp"
#include "platform/log/log.hpp"
#include "platform/usecase/application.hpp"
#include "platform/usecase/idempotency.hpp"
#include "platform/usecase/input.hpp"
#include "platform/usecase/runtime.hpp"
#include "platform/usecase/sheet_export.hpp"

namespace shiji {
namespace {

constexpr std::string_view session_cookie = "shiji";
constexpr std::string_view secure_session_cookie = "__Host-shiji";

std::string_view cookie_name(bool over_tls) { return over_tls ? secure_session_cookie : session_cookie; }

std::string_view cookie_of(http::Request const& request, std::string_view name) {
  std::string_view all = request.header("Cookie");
  while (!all.empty()) {
    std::string_view one = all.substr(0, all.find(';'));
    all.remove_prefix(std::min(all.size(), one.size() + 1));
    while (one.starts_with(' ')) one.remove_prefix(1);
    if (one.starts_with(name) && one.substr(name.size()).starts_with('=')) return one.substr(name.size() + 1);
  }
  return {};
}

std::string set_cookie(bool over_tls, std::string const& token) {
  std::string cookie = std::string(cookie_name(over_tls)) + "=" + token + "; Path=/; HttpOnly; SameSite=Lax";
  if (over_tls) cookie += "; Secure";
  if (token.empty()) cookie += "; Max-Age=0";
  return cookie;
}

// The answer's own words as HTTP.
http::Response encode(Answer answer) {
  http::Response response;
  if (answer.file) {
    response.set("Content-Type", answer.file->media_type);
    response.set("Content-Disposition", files::content_disposition(answer.file->name));
    response.set("Content-Security-Policy", "sandbox; default-src 'none'");
    response.file = http::FileBody{answer.file->path, static_cast<std::uint64_t>(answer.file->size_bytes)};
  } else if (answer.download) {
    response.set("Content-Type", answer.download->media_type);
    response.set("Content-Disposition", files::content_disposition(answer.download->name));
    response.body = std::move(answer.download->body);
  } else if (answer.json.empty()) {
    response.status = 204;
  } else {
    response.set("Content-Type", "application/json");
    response.body = std::move(answer.json);
  }
  if (answer.version) response.set("ETag", "\"" + std::to_string(*answer.version) + "\"");
  return response;
}

// What an act is about where it did not say: the last id of its path, else the first id of its answer; the noun is the path's.
void complete_subject(AuditNote& note, Route const& route, void const* input, Answer const& answer) {
  if (!note.subject_kind.empty()) return;
  for (auto const segment : split_path(route.path)) {
    auto const name = parameter_name(segment);
    auto const* field = name.empty() ? nullptr : shape::find_field(*route.input, name);
    if (field && field->shape().to_sql) {
      auto const value = field->shape().to_sql(field->at(input));
      if (auto const* text = std::get_if<std::string>(&value)) note.subject_id = *text;
    } else if (name.empty() && note.subject_id.empty())
      note.subject_kind = segment;
  }
  if (!note.subject_id.empty() || !route.output || route.output->kind != shape::Kind::object || !answer.value) return;
  for (shape::Field const& field : route.output->fields()) {
    if (field.shape().format != "uuid") continue;
    note.subject_id = std::get<std::string>(field.shape().to_sql(field.at(answer.value.get())));
    return;
  }
}

std::string detail_of(Route const& route, Actor const& actor, void const* input, AuditNote const& note) {
  std::string detail = "{\"input\":";
  route.input->write(input, detail);
  if (actor.viewed_by)
    detail +=
        ",\"viewing_as\":{\"account_id\":" + shape::json_text(actor.account_id.text) + ",\"name\":" + shape::json_text(actor.name) + "}";
  if (!note.reason.empty()) detail += ",\"reason\":" + shape::json_text(note.reason);
  if (!note.before_json.empty()) detail += ",\"before\":" + note.before_json;
  if (!note.after_json.empty()) detail += ",\"after\":" + note.after_json;
  return detail + "}";
}

audit::Entry audit_entry(Route const& route, Actor const& actor, Instant now, AuditNote const& note, std::string outcome,
                         std::string detail) {
  return {actor.zone_id.empty() ? actor.root_id : actor.zone_id,
          now,
          actor.viewed_by ? actor.viewed_by->account_id.text : actor.account_id.text,
          actor.address,
          std::string(route.name),
          note.subject_kind,
          note.subject_id,
          std::move(outcome),
          std::move(detail)};
}

// The record of one row of an act on several: its noun is the path's first, its contents stand in the record of the act.
void audit_row(database::Transaction& transaction, Route const& route, Actor const& actor, Instant now, UseCase::RowNote const& row) {
  AuditNote note = row.note;
  note.subject_kind = split_path(route.path)[1];
  std::string detail;
  if (!note.before_json.empty()) detail = "\"before\":" + note.before_json + ",\"after\":" + note.after_json;
  audit::append(transaction, audit_entry(route, actor, now, note, row.outcome, "{" + detail + "}"));
}

} // namespace

http::Response Application::handle(http::Request&& request) {
  std::string const address = request.remote_address;
  Language const language = language_of(request.header("Accept-Language"));
  Router::Match const match = catalogue_.router.find(request.method, request.segments);
  std::string const name(match.route ? match.route->name : "");
  try {
    runtime_.security.flush_if_due(runtime_.root_id());
    return run(std::move(request), match);
  } catch (MalformedInput const& malformed) {
    return problem_response(catalogue_.texts, 400, Refusal{"malformed_input", {}, malformed.invalid.fields}, language, {});
  } catch (Refused const& no) {
    if (auto const kind = from_text<audit::SecurityKind>(no.refusal.code)) runtime_.security.note(address, {*kind, name, {}, {}});
    return refused(no.refusal, language);
  } catch (database::Unavailable const& unavailable) {
    log::warn("unavailable", {{"route", name}, {"what", unavailable.what()}});
    http::Response response =
        problem_response(catalogue_.texts, unavailable.status, {unavailable.status == 507 ? "disk_full" : "busy", {}, {}}, language, {});
    return std::move(response.set("Retry-After", "2"));
  } catch (files::FileError const& broken) {
    log::error("file_store_failed", {{"route", name}, {"what", broken.what()}});
    return problem_response(catalogue_.texts, broken.is_full ? 507 : 503, {broken.is_full ? "disk_full" : "busy", {}, {}}, language, {});
  } catch (crypto::HasherBusy const&) {
    http::Response response = problem_response(catalogue_.texts, 503, {"busy", {}, {}}, language, {});
    return std::move(response.set("Retry-After", "2"));
  } catch (database::ConstraintBroken const& broken) {
    log::warn("constraint_broken", {{"route", name}, {"what", broken.what()}});
    return problem_response(catalogue_.texts, 409, {"conflicting_change", {}, {}}, language, {});
  } catch (std::exception const& unexpected) {
    std::string const trace_id = runtime_.ids.next(runtime_.system_clock.unix_ms());
    log::error("internal_error", {{"route", name}, {"trace_id", trace_id}, {"what", unexpected.what()}});
    return problem_response(catalogue_.texts, 500, {"internal_error", {}, {}}, language, trace_id);
  }
}

http::Response Application::run(http::Request&& request, Router::Match const& match) {
  if (!match.route) throw Refused({match.path_known ? "method_not_allowed" : "not_found", {}, {}});
  Route const& route = *match.route;
  Language const language = language_of(request.header("Accept-Language"));

  identity::SessionPointer const session = session_of(request, identity::Activity::request);
  check_origin(request, route, session.get());
  Actor actor = !session ? Actor{} : route.as_oneself ? session->actor : session->acting(runtime_.system_clock.now());
  if (actor.root_id.empty()) actor.root_id = runtime_.root_id();
  actor.address = request.remote_address;
  std::string_view const agent = request.header("User-Agent").substr(0, 200);
  if (is_valid_utf8(agent)) actor.agent = agent;
  if (actor.viewed_by && !route.permission.empty() && (route.kind == RouteKind::command || route.audited_read)) {
    Refusal no{"viewing_is_read_only", {}, {}};
    audit_refusal(route, actor, no);
    throw Refused(std::move(no));
  }
  if (!route.permission.empty()) {
    if (!session) {
      if (!cookie_of(request, cookie_name(request.over_tls)).empty())
        runtime_.security.note(actor.address, {audit::SecurityKind::session_unknown, std::string(route.name), {}, {}});
      throw Refused({"not_signed_in", {}, {}});
    }
    if (auto elsewhere = may_come_from(runtime_.admin_addresses, session->actor.grants, actor.address)) {
      audit_refusal(route, actor, *elsewhere); // a question too: it tells of a session in the wrong hands
      throw Refused(std::move(*elsewhere));
    }
    if (!catalogue_.permissions.scope_of(actor, route.permission)) {
      Refusal no{"not_permitted", {{"permission", std::string(route.permission)}}, {}};
      if (route.kind == RouteKind::command) audit_refusal(route, actor, no);
      throw Refused(std::move(no));
    }
  }
  if (route.is_list_export) {
    int const offset = runtime_.zone_offsets.of(*runtime_.database->snapshot(), actor.zone_id);
    SheetRequest const wanted{take_columns(route, request.query), language, offset, runtime_.clock().now()};
    auto const input = read_input(route, std::move(request), match.parameters);
    return answer_export(route, actor, input.get(), wanted);
  }
  if (route.kind == RouteKind::query) {
    auto const input = read_input(route, std::move(request), match.parameters);
    return answer_query(route, actor, input.get());
  }
  http::Request const head = request; // the key and its fingerprint are needed beside the input
  auto const input = read_input(route, std::move(request), match.parameters);
  return answer_command(route, actor, head, input);
}

Answer Application::asked(Route const& route, Actor const& actor, void const* input, AuditNote& note) {
  Services const services = runtime_.services(catalogue_);
  auto const reader = runtime_.database->snapshot();
  Query query(services, actor, route.permission, *reader);
  query.for_export = route.is_list_export;
  Answer answer = route.ask(query, input);
  note = std::move(query.note);
  return answer;
}

http::Response Application::answer_query(Route const& route, Actor const& actor, void const* input) {
  AuditNote note;
  Answer answer = asked(route, actor, input, note);
  if (route.audited_read || actor.viewed_by) audit_read(route, actor, input, answer, std::move(note), {});
  return encode(std::move(answer));
}

// A sheet of a list: one of few at once for an account, rendered after the snapshot is given back, answered after its record is durable.
http::Response Application::answer_export(Route const& route, Actor const& actor, void const* input, SheetRequest const& wanted) {
  ExportGate::Place const place(exports_, actor.account_id.text);
  AuditNote note;
  Answer answer = asked(route, actor, input, note);
  answer.download = sheet_of_page(route, answer.value.get(), catalogue_.texts, wanted);
  audit_read(route, actor, input, answer, std::move(note), wanted.columns);
  return encode(std::move(answer));
}

void Application::audit_read(Route const& route, Actor const& actor, void const* input, Answer const& answer, AuditNote note,
                             std::vector<std::string> const& columns) {
  complete_subject(note, route, input, answer);
  std::string detail = detail_of(route, actor, input, note);
  if (!columns.empty()) {
    detail.back() = ',';
    detail += "\"columns\":" + shape::to_json(columns) + "}";
  }
  std::string const outcome = actor.viewed_by ? "viewed" : "read";
  runtime_.database->commit(
      [&](database::Transaction& t) { audit::append(t, audit_entry(route, actor, runtime_.clock().now(), note, outcome, detail)); });
}

http::Response Application::answer_command(Route const& route, Actor const& actor, http::Request const& request,
                                           std::shared_ptr<void> const& input) {
  Services services = runtime_.services(catalogue_);
  services.texts = &catalogue_.texts;
  services.language = language_of(request.header("Accept-Language"));
  std::optional<Idempotency> idempotency;
  if (!route.permission.empty()) idempotency = Idempotency::of(runtime_.keys, route, actor, request);
  if (idempotency)
    if (auto stored = idempotency->find(*runtime_.database->snapshot())) return encode(std::move(*stored));

  std::shared_ptr<void> prepared;
  if (route.prepare) {
    auto const reader = runtime_.database->snapshot();
    Prepare prepare(services, actor, route.permission, *reader);
    prepared = route.prepare(prepare, input.get());
  }

  Answer answer;
  UseCase::Outcome outcome;
  try {
    runtime_.database->commit([&](database::Transaction& transaction) {
      outcome = {};
      if (idempotency)
        if (auto stored = idempotency->find(transaction)) return void(answer = std::move(*stored));
      UseCase use(services, actor, route.permission, transaction);
      answer = route.act(use, input.get(), prepared.get());
      outcome = use.take_outcome();
      if (idempotency) idempotency->keep(transaction, answer, use.now());
      complete_subject(outcome.note, route, input.get(), answer);
      Actor const& by = outcome.signed_in ? *outcome.signed_in : actor;
      std::string const detail = detail_of(route, by, input.get(), outcome.note);
      audit::append(transaction, audit_entry(route, by, use.now(), outcome.note, outcome.refusal ? outcome.refusal->code : "done", detail));
      for (UseCase::RowNote const& row : outcome.rows) audit_row(transaction, route, by, use.now(), row);
      for (auto const& account : outcome.forget_accounts)
        transaction.after_commit([this, account] { runtime_.sessions.forget_account(account); });
      for (auto const& ended : outcome.forget_sessions)
        transaction.after_commit([this, ended] { runtime_.sessions.forget_session(ended); });
      for (auto const& note : outcome.security)
        transaction.after_commit([this, note, address = actor.address] { runtime_.security.note(address, note); });
    });
  } catch (Refused const& no) {
    audit_refusal(route, actor, no.refusal);
    throw;
  }
  if (outcome.refusal) throw Refused(std::move(*outcome.refusal));
  http::Response response = encode(std::move(answer));
  if (outcome.session_token) response.set("Set-Cookie", set_cookie(request.over_tls, *outcome.session_token));
  if (outcome.session_token && outcome.session_token->empty()) response.set("Clear-Site-Data", "\"cache\", \"storage\"");
  return response;
}

void Application::audit_refusal(Route const& route, Actor const& actor, Refusal const& refusal) {
  AuditNote note;
  note.subject_kind = split_path(route.path).back();
  runtime_.database->commit(
      [&](database::Transaction& t) { audit::append(t, audit_entry(route, actor, runtime_.clock().now(), note, refusal.code, "{}")); });
}

identity::SessionPointer Application::session_of(http::Request const& request, identity::Activity activity) const {
  std::string_view const token = cookie_of(request, cookie_name(request.over_tls));
  return token.empty() ? nullptr : runtime_.sessions.find(token, activity);
}

// CSRF: an act needs the session's token in a header, and where the browser tells an origin it must be this page's.
void Application::check_origin(http::Request const& request, Route const& route, identity::SessionState const* session) const {
  if (route.kind == RouteKind::query) return;
  std::string_view const site = request.header("Sec-Fetch-Site");
  std::string_view const origin = request.header("Origin");
  std::string const own = (request.over_tls ? "https://" : "http://") + std::string(request.header("Host"));
  bool const foreign = (!site.empty() && site != "same-origin" && site != "none") || (!origin.empty() && origin != own);
  if (foreign || (route.permission.empty() && origin.empty())) throw Refused({"foreign_origin", {}, {}});
  if (route.permission.empty() || !session) return;
  if (!crypto::equal_in_constant_time(crypto::as_bytes(request.header("X-CSRF-Token")), crypto::as_bytes(session->csrf_token)))
    throw Refused({"csrf_token_wrong", {}, {}});
}

http::Response Application::refused(Refusal const& refusal, Language language) const {
  http::Response response = problem_response(catalogue_.texts, catalogue_.texts.status_of(refusal.code), refusal, language, {});
  if (refusal.code == "too_many_exports") response.set("Retry-After", "5");
  return response;
}

} // namespace shiji
