// SPDX-License-Identifier: Apache-2.0
#include "platform/usecase/application.hpp"

#include "platform/http/page.hpp"
#include "platform/usecase/input.hpp"
#include "platform/usecase/runtime.hpp"

#include <charconv>

namespace shiji {
namespace {

constexpr std::string_view live_path[] = {"api", "events"};

bool is_page(http::Request const& request) {
  return request.segments.empty() || (request.segments[0] != "api" && request.segments[0] != "healthz" && request.segments[0] != "metrics");
}

bool is_live_stream(http::Request const& request) {
  return request.method == "GET" && request.segments.size() == 2 && request.segments[0] == live_path[0] &&
         request.segments[1] == live_path[1];
}

} // namespace

http::Response Application::page_file(http::Request const& head) {
  if (head.method != "GET") return problem(405, "method_not_allowed", &head);
  if (http::embedded_page().empty()) return http::page_not_built();
  return http::answer_from_page(head, http::embedded_page()).value_or(problem(404, "not_found", &head));
}

Application::Application(Catalogue const& catalogue, Runtime& runtime) : catalogue_(catalogue), runtime_(runtime) {
  runtime.zone_offsets.look_up_with(catalogue.zone_offset);
}

http::Decision Application::before_body(http::Request const& head) {
  http::Decision decision;
  if (is_page(head)) {
    decision.refusal = page_file(head);
  } else if (is_live_stream(head)) {
    decision.run = http::Decision::Run::as_event_stream;
  } else if (head.segments.size() == 1 && head.segments[0] == "healthz") {
    http::Response healthy;
    healthy.set("Content-Type", "text/plain; charset=utf-8");
    healthy.body = "ok\n";
    decision.refusal = std::move(healthy);
  } else if (head.segments.size() == 1 && head.segments[0] == "metrics") {
    decision.refusal = metrics(head);
  } else {
    Router::Match const match = catalogue_.router.find(head.method, head.segments);
    if (!match.route) {
      runtime_.security.note(head.remote_address, {audit::SecurityKind::unknown_path, head.target, {}, {}});
      decision.refusal = problem(match.path_known ? 405 : 404, match.path_known ? "method_not_allowed" : "not_found", &head);
    } else if (match.route->upload_limit > 0)
      decision.body_limit = match.route->upload_limit;
    else if (match.route->is_quick && !runtime_.database->is_postgres())
      decision.run = http::Decision::Run::on_io_thread;
  }
  return decision;
}

// Figures for a monitor on this machine, in the text form of Prometheus. They name no person and no record.
http::Response Application::metrics(http::Request const& head) {
  if (!head.remote_address.starts_with("127.") && head.remote_address != "::1") return problem(404, "not_found", &head);
  http::ServerFigures const figures = server_figures_ ? server_figures_() : http::ServerFigures{};
  http::Response response;
  response.set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
  for (auto const& [name, value] : {std::pair<std::string_view, std::uint64_t>{"shiji_connections_open", figures.connections_open},
                                    {"shiji_connections_accepted_total", figures.connections_accepted},
                                    {"shiji_connections_refused_total", figures.connections_refused},
                                    {"shiji_requests_total", figures.requests},
                                    {"shiji_streams_open", figures.streams_open},
                                    {"shiji_live_listeners", runtime_.live.listeners()},
                                    {"shiji_statements_total", database::statements_run()}})
    response.body.append(name).append(" ").append(std::to_string(value)).append("\n");
  return response;
}

bool Application::open_stream(http::Request const& head, std::shared_ptr<http::EventStream> stream, http::Response& refusal) {
  identity::SessionPointer const session = session_of(head, identity::Activity::request);
  if (!session) {
    refusal = problem(401, "not_signed_in", &head);
    return false;
  }
  if (auto const elsewhere = may_come_from(runtime_.admin_addresses, session->actor.grants, head.remote_address)) {
    refusal = refused(*elsewhere, language_of(head.header("Accept-Language")));
    return false;
  }
  std::optional<std::int64_t> last_seen;
  std::string_view const id = head.header("Last-Event-ID");
  std::int64_t number = 0;
  if (std::from_chars(id.data(), id.data() + id.size(), number).ec == std::errc() && !id.empty()) last_seen = number;
  // The session is looked up anew for every event, so that a grant removed or a session ended in one commit is in force for the next event.
  auto const may_hear = [this, head](LiveEvent const& event) {
    identity::SessionPointer const now = session_of(head, identity::Activity::none);
    if (!now || now->acting(runtime_.system_clock.now()).viewed_by || now->actor.zone_id != event.zone_id) return false;
    auto const scope = catalogue_.permissions.scope_of(now->actor, event.permission);
    return scope && (event.account_ids.empty() ? covers(*scope, event) : event.is_for(now->actor.account_id.text));
  };
  runtime_.live.listen(last_seen, may_hear, [stream](std::string_view frame) { return stream->send(frame); });
  return true;
}

http::Response Application::problem(int status, std::string_view code, http::Request const* partly) {
  if (partly && (status == 400 || status == 431))
    runtime_.security.note(partly->remote_address, {audit::SecurityKind::malformed_request, std::string(code), {}, {}});
  Language const language = language_of(partly ? partly->header("Accept-Language") : std::string_view());
  return problem_response(catalogue_.texts, status, Refusal{std::string(code), {}, {}}, language, {});
}

} // namespace shiji
