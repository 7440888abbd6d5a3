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
  std::set<std::string_view> names;
  for (Module const& module : modules)
    for (Route const& route : module.routes) {
      check_route(route, permissions);
      if (!route.is_list_export && !names.insert(route.name).second) fail(route, "another route has the same use case");
      Route owned = route;
      owned.module = module.name;
      router.add(std::move(owned));
    }
}

} // namespace shiji
