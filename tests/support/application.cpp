// SPDX-License-Identifier: Apache-2.0
#include "support/application.hpp"

#include "platform/http/target.hpp"
#include "platform/identity/accounts.hpp"

#include <charconv>

namespace shiji::test {
namespace {

constexpr std::string_view host = "shiji.test";

std::string text_of(shape::Json const& json) {
  if (auto const* text = json.as<std::string>()) return *text;
  if (auto const* number = json.as<std::int64_t>()) return std::to_string(*number);
  if (auto const* flag = json.as<bool>()) return *flag ? "true" : "false";
  if (json.as<shape::Json::Null>()) return "null";
  return "(not a leaf)";
}

} // namespace

std::string Reply::header(std::string_view name) const {
  for (auto const& [key, value] : headers)
    if (http::same_name(key, name)) return value;
  return {};
}

std::string Reply::at(std::string_view path) const {
  shape::Json const document = json();
  shape::Json const* here = &document;
  while (here && !path.empty()) {
    if (path.front() == '[') {
      std::size_t index = 0;
      std::from_chars(path.data() + 1, path.data() + path.size(), index);
      auto const* list = here->as<shape::Json::List>();
      here = list && index < list->size() ? &(*list)[index] : nullptr;
      path.remove_prefix(path.find(']') + 1);
    } else {
      std::size_t const end = std::min(path.find_first_of(".["), path.size());
      here = here->find(path.substr(0, end));
      path.remove_prefix(end);
    }
    if (path.starts_with('.')) path.remove_prefix(1);
  }
  return here ? text_of(*here) : std::string();
}

Reply Client::get(std::string const& target) { return send("GET", target, "", {}); }

Reply Client::post(std::string const& target, std::string const& json, http::Pairs headers) {
  return send("POST", target, json, std::move(headers));
}

Reply Client::act(std::string const& method, std::string const& target, std::int64_t version, std::string const& json) {
  return send(method, target, json, {{"If-Match", "\"" + std::to_string(version) + "\""}});
}

Reply Client::send(std::string const& method, std::string const& target, std::string const& body, http::Pairs headers) {
  http::Request request;
  request.method = method;
  request.target = target;
  if (auto parsed = http::parse_target(target)) {
    request.segments = std::move(parsed->segments);
    request.query = std::move(parsed->query);
  }
  request.headers = base_headers;
  request.headers.insert(request.headers.end(), headers.begin(), headers.end());
  request.headers.emplace_back("Host", host);
  if (method != "GET" && request.header("Origin").empty()) request.headers.emplace_back("Origin", "http://" + std::string(host));
  if (method != "GET" && request.header("Idempotency-Key").empty())
    request.headers.emplace_back("Idempotency-Key", fixture_->runtime->ids.next(fixture_->runtime->system_clock.unix_ms()));
  if (!body.empty() && request.header("Content-Type").empty()) request.headers.emplace_back("Content-Type", "application/json");
  request.body = body;
  request.remote_address = "127.0.0.1";
  http::Response response;
  http::Decision decision = fixture_->application->before_body(request);
  if (decision.refusal)
    response = std::move(*decision.refusal);
  else if (body.size() > decision.body_limit)
    response = fixture_->application->problem(413, "body_too_large", &request);
  else
    response = fixture_->application->handle(std::move(request));
  return {response.status, std::move(response.body), std::move(response.headers)};
}

ApplicationFixture::ApplicationFixture(EngineFixture& engine, Catalogue const& given)
    : clock(*instant_from_text("2026-11-20T01:00:00Z")), catalogue(given) {
  engine.close();
  RuntimeOptions options;
  options.data_dir = engine.location().data_dir;
  options.postgres_url = engine.location().postgres_url;
  options.password_cost = {64, 1, 1};
  options.clock = &clock;
  runtime = std::make_unique<Runtime>(options);
  runtime->migrate(catalogue.migrations);
  zone_id = Id<Zone>(runtime->ids.next(clock.unix_ms()));
  application = std::make_unique<Application>(catalogue, *runtime);
}

Client ApplicationFixture::client(Role role, database::Reach reach, std::string anchor_id, Id<Person> person_id) {
  Client client(*this);
  auto const fresh = [&] { return runtime->ids.next(runtime->system_clock.unix_ms()); };
  bool const is_person = !is_administrator(role) && role != Role::enterprise;
  client.account_id = Id<Account>(fresh());
  client.person_id = !person_id.empty() || !is_person ? person_id : Id<Person>(fresh());
  Instant const now = runtime->system_clock.now();
  identity::AccountRecord account;
  account.root_id = runtime->root_id();
  account.account_id = client.account_id;
  account.username = std::string(to_text(role)) + "-" + client.account_id.text;
  account.name = to_text(role);
  if (is_person) account.person_id = client.person_id;
  account.password_changed_at = account.created_at = now;
  identity::SessionRecord const session{Id<Session>(fresh()), client.account_id, zone_id, now, now, "127.0.0.1", "test"};
  identity::SessionSecrets secrets;
  runtime->database->commit([&](database::Transaction& t) {
    identity::insert_account(t, account);
    identity::replace_grants(t, account.root_id, account.account_id, {Grant{role, reach, zone_id, anchor_id}});
    secrets = identity::start_session(t, runtime->random, account.root_id, session);
  });
  client.base_headers = {{"Cookie", "shiji=" + secrets.token}, {"X-CSRF-Token", secrets.csrf_token}, {"Accept-Language", "zh-CN"}};
  return client;
}

Actor ApplicationFixture::actor_of(Client const& client) const {
  Actor actor;
  actor.account_id = client.account_id;
  actor.person_id = client.person_id;
  actor.root_id = runtime->root_id();
  actor.zone_id = zone_id;
  actor.grants = identity::grants_of(*runtime->database->snapshot(), client.account_id);
  actor.address = "127.0.0.1";
  return actor;
}

void ApplicationFixture::commit(Client const& by, std::function<void(UseCase&)> const& work) {
  Actor const actor = actor_of(by);
  Services const services = runtime->services(catalogue);
  runtime->database->commit([&](database::Transaction& t) {
    UseCase use(services, actor, "", t);
    work(use);
  });
}

void ApplicationFixture::read(Client const& by, std::function<void(Query&)> const& work) {
  Actor const actor = actor_of(by);
  Services const services = runtime->services(catalogue);
  auto const reader = runtime->database->snapshot();
  Query query(services, actor, "", *reader);
  work(query);
}

void for_each_application(Catalogue const& catalogue, std::function<void(ApplicationFixture&)> const& body) {
  for_each_engine(std::vector<database::Migration>{}, [&](EngineFixture& engine) {
    ApplicationFixture fixture(engine, catalogue);
    body(fixture);
  });
}

} // namespace shiji::test
