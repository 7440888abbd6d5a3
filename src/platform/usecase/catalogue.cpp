// SPDX-License-Identifier: Apache-2.0
#include "embedded/platform_audit_files.hpp"
#include "embedded/platform_identity_files.hpp"
#include "embedded/platform_jobs_files.hpp"
#include "embedded/platform_usecase_files.hpp"
#include "platform/usecase/application.hpp"

#include <set>
#include <stdexcept>

namespace shiji {
namespace {

[[noreturn]] void fail(Route const& route, std::string const& why) {
  throw std::logic_error(std::string(route.method) + " " + std::string(route.path) + " (" + std::string(route.name) + "): " + why);
}

// A sealed field has a column and no JSON form: one that reaches an input or an answer would be a leak.
void refuse_sealed(Route const& route, shape::Shape const& shape, std::set<shape::Shape const*>& seen) {
  if (!seen.insert(&shape).second) return;
  if (shape.element) refuse_sealed(route, shape.element(), seen);
  if (shape.fields)
    for (shape::Field const& field : shape.fields()) refuse_sealed(route, field.shape(), seen);
  else if (!shape.write)
    fail(route, "a sealed field stands in its input or answer");
}

void check_route(Route const& route, PermissionCatalogue const& permissions) {
  if (route.permission.empty() && route.public_reason.empty()) fail(route, "has neither a permission nor a reason to be public");
  if (!route.permission.empty() && !permissions.knows(route.permission)) fail(route, "nobody declared " + std::string(route.permission));
  bool const changes = route.method == "PUT" || route.method == "PATCH" || route.method == "DELETE";
  bool const is_about_one_row = route.path.find('{') != std::string_view::npos;
  if (changes && is_about_one_row && !shape::find_field(*route.input, "version")) fail(route, "changes a row and its input has no version");
  for (auto const segment : split_path(route.path))
    if (auto const name = parameter_name(segment); !name.empty() && !shape::find_field(*route.input, name))
      fail(route, "its input has no field " + std::string(name));
  std::set<shape::Shape const*> seen;
  refuse_sealed(route, *route.input, seen);
  if (route.output) refuse_sealed(route, *route.output, seen);
}

// Asks the list for one row with the actor's rights and takes the total.
std::optional<Action::RowCount> rows_seen(Route const& route, Services const& services, Actor const& actor, database::Reader& reader) {
  Query query(services, actor, route.permission, reader);
  auto const input = route.make_input();
  try {
    Answer const answer = route.ask(query, input.get());
    auto const* total = shape::find_field(*route.output, "total");
    auto const* exact = shape::find_field(*route.output, "total_is_exact");
    if (!total || !exact) return std::nullopt;
    return Action::RowCount{std::get<std::int64_t>(total->shape().to_sql(total->at(answer.value.get()))),
                            std::get<bool>(exact->shape().to_sql(exact->at(answer.value.get())))};
  } catch (Refused const&) {
    return std::nullopt; // the list wants more than a permission
  }
}

// The audit word of a route. A list and its export share a use case; the export says what it is.
Action action_of(Route const& route, Texts const& texts) {
  Action action{std::string(route.name),
                std::string(route.module),
                std::string(route.permission),
                route.kind == RouteKind::command,
                route.audited_read,
                texts.word(route.module, route.name, Language::zh),
                texts.word(route.module, route.name, Language::en),
                {},
                {},
                {}};
  if (!route.is_list_export) return action;
  action.rows_seen = [route](Services const& services, Actor const& actor, database::Reader& reader) {
    return rows_seen(route, services, actor, reader);
  };
  action.list_zh = action.zh;
  action.list_en = action.en;
  action.zh = "导出" + action.zh;
  action.en = "Export: " + action.en;
  return action;
}

} // namespace

void Catalogue::add_files(std::string_view owner, EmbeddedFiles const& files) {
  EmbeddedFiles schema;
  for (auto const& [name, content] : files) {
    if (name == "texts.json")
      texts.add(owner, content);
    else
      schema.emplace_back(name, content);
  }
  for (auto& migration : database::migrations_of(std::string(owner), schema)) migrations.push_back(std::move(migration));
}

Catalogue::Catalogue(std::vector<Module> const& modules) {
  add_files("identity", embedded::platform_identity_files());
  add_files("audit", embedded::platform_audit_files());
  add_files("jobs", embedded::platform_jobs_files());
  add_files("usecase", embedded::platform_usecase_files());
  std::set<std::string_view> known;
  for (Module const& module : modules) {
    for (auto const needed : module.depends_on)
      if (!known.contains(needed))
        throw std::logic_error(std::string(module.name) + " stands before " + std::string(needed) + ", which it depends on");
    known.insert(module.name);
    add_files(module.name, module.files);
    for (Word const& word : module.words) texts.add_word(module.name, word.word, word.zh, word.en);
    if (module.zone_offset) zone_offset = module.zone_offset;
    for (Permission const& permission : module.permissions) permissions.add(permission);
    for (Subscription const& subscription : module.subscriptions) events.subscribe(subscription.event, subscription.handler);
  }
  for (Module const& module : modules)
    for (RecordKind const& kind : module.records) {
      if (!permissions.knows(kind.permission))
        throw std::logic_error("records of the kind " + std::string(kind.kind) + ": nobody declared " + std::string(kind.permission));
      records.add(kind);
    }
  for (Module const& module : modules)
    for (jobs::Handler const& handler : module.jobs) {
      if (!handler.permission.empty() && !permissions.knows(handler.permission))
        throw std::logic_error("jobs of the kind " + std::string(handler.kind) + ": nobody declared " + std::string(handler.permission));
      handlers.add(handler);
    }
  for (Permission const& permission : permissions.all())
    permissions.call(permission.name, {texts.word("", permission.name, Language::zh), texts.word("", permission.name, Language::en)});
  std::set<std::string_view> names;
  for (Module const& module : modules)
    for (Route const& route : module.routes) {
      check_route(route, permissions);
      if (!route.is_list_export && !names.insert(route.name).second) fail(route, "another route has the same use case");
      Route owned = route;
      owned.module = module.name;
      // The two sheets of a list are one act of taking it away.
      if (owned.sheet == SheetFormat::csv) permissions.add(action_of(owned, texts));
      router.add(std::move(owned));
    }
}

} // namespace shiji
