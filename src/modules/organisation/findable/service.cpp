// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/findable/service.hpp"

#include "modules/organisation/findable/store.hpp"
#include "modules/organisation/people/store.hpp"
#include "modules/organisation/posts/store.hpp"
#include "modules/organisation/units/store.hpp"
#include "modules/search/api.hpp"

namespace shiji::organisation {
namespace {

using search::Indexed;

std::string joined(std::string const& place, std::string const& what) {
  return place.empty() || what.empty() ? place + what : place + " · " + what;
}

Indexed person_entry(database::Reader& reader, Id<Zone> const& zone_id, Id<Person> const& person_id) {
  PersonRow const row = find_person_row(reader, zone_id, person_id).value();
  return {"person", person_id.text, row.name, joined(row.unit_name, row.post_title), {}};
}

Indexed unit_entry(database::Reader& reader, Id<Zone> const& zone_id, UnitCard const& unit) {
  auto const above = unit.parent_id ? find_unit(reader, zone_id, *unit.parent_id) : std::nullopt;
  return {"unit", unit.unit_id.text, unit.name, joined(above ? above->name : std::string(), unit.unit_class), {}};
}

Indexed post_entry(database::Reader& reader, Id<Zone> const& zone_id, PostCard const& post) {
  return {"post", post.post_id.text, post.title, find_unit(reader, zone_id, post.unit_id)->name, {}};
}

std::vector<Indexed> people_after(database::Reader& reader, Id<Zone> const& zone_id, std::string const& id, std::int64_t limit) {
  std::vector<Indexed> entries;
  for (auto const& person : ids_of_people_after(reader, zone_id, id, limit)) entries.push_back(person_entry(reader, zone_id, person));
  return entries;
}

std::vector<Indexed> units_after(database::Reader& reader, Id<Zone> const& zone_id, std::string const& id, std::int64_t limit) {
  std::vector<Indexed> entries;
  for (auto const& unit : ids_of_open_units_after(reader, zone_id, id, limit))
    entries.push_back(unit_entry(reader, zone_id, *find_unit(reader, zone_id, unit)));
  return entries;
}

std::vector<Indexed> posts_after(database::Reader& reader, Id<Zone> const& zone_id, std::string const& id, std::int64_t limit) {
  std::vector<Indexed> entries;
  for (auto const& post : ids_of_open_posts_after(reader, zone_id, id, limit))
    entries.push_back(post_entry(reader, zone_id, *find_post(reader, zone_id, post)));
  return entries;
}

void enter_unit(UseCase& use, Id<Unit> const& unit_id) {
  UnitCard const unit = *find_unit(use.db, use.zone_id(), unit_id);
  if (unit.valid_to)
    search::forget(use, "unit", unit_id.text);
  else
    search::index(use, unit_entry(use.db, use.zone_id(), unit));
}

} // namespace

void declare_findable_kinds() {
  search::declare_kind({"person", "organisation.read", true, search::Titles::personal_names, people_after});
  search::declare_kind({"unit", "organisation.read", true, search::Titles::terms, units_after});
  search::declare_kind({"post", "organisation.read", true, search::Titles::terms, posts_after});
}

void refresh_person(UseCase& use, Id<Person> const& person_id) { search::index(use, person_entry(use.db, use.zone_id(), person_id)); }

void refresh_post(UseCase& use, Id<Post> const& post_id) {
  PostCard const post = *find_post(use.db, use.zone_id(), post_id);
  if (post.valid_to) return search::forget(use, "post", post_id.text);
  search::index(use, post_entry(use.db, use.zone_id(), post));
  for (PostHolder const& holder : holders_of_post(use.db, use.zone_id(), post_id)) refresh_person(use, holder.person_id);
}

void refresh_unit(UseCase& use, Id<Unit> const& unit_id) {
  enter_unit(use, unit_id);
  for (Id<Post> const& post : ids_of_posts_in_unit(use.db, use.zone_id(), unit_id)) refresh_post(use, post);
  for (Id<Unit> const& below : ids_of_open_units_below(use.db, use.zone_id(), unit_id)) enter_unit(use, below);
}

} // namespace shiji::organisation
