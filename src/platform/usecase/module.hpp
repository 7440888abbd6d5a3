// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/migration.hpp"
#include "platform/jobs/job.hpp"
#include "platform/usecase/permissions.hpp"
#include "platform/usecase/records.hpp"
#include "platform/usecase/route.hpp"

#include <functional>
#include <string_view>
#include <typeindex>
#include <vector>

namespace shiji {

// One handler of one kind of event, run in the transaction that announced it.
struct Subscription {
  std::type_index event;
  EventBus::Handler handler;
};

template<class Event>
Subscription on(void (*handler)(UseCase&, Event const&)) {
  return {std::type_index(typeid(Event)), [handler](UseCase& use, void const* event) { handler(use, *static_cast<Event const*>(event)); }};
}

// Name and content of a component's texts.json and schema/, as the build embedded them (cmake/embed.cmake).
using EmbeddedFiles = std::vector<std::pair<std::string_view, std::string_view>>;

// A word of a module that it makes at start instead of listing it in texts.json.
struct Word {
  std::string word, zh, en;
};

// The contents page of a module: all that the rest of the program learns of it.
struct Module {
  std::string_view name;
  std::vector<std::string_view> depends_on;
  std::vector<Permission> permissions;
  EmbeddedFiles files; // embedded::modules_<name>_files()
  std::vector<Route> routes;
  std::vector<Subscription> subscriptions;
  std::vector<jobs::Handler> jobs;
  std::vector<RecordKind> records;
  std::vector<Word> words;         // made at start, beside those of texts.json
  ZoneOffsets::LookUp zone_offset; // of the module that owns zones

  Module& add(Route route) {
    routes.push_back(std::move(route));
    return *this;
  }
  Module& add(std::vector<Route> more) {
    for (Route& route : more) routes.push_back(std::move(route));
    return *this;
  }
};

} // namespace shiji
