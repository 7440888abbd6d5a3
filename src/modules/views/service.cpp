// SPDX-License-Identifier: Apache-2.0
#include "modules/views/service.hpp"

#include "modules/views/api.hpp"
#include "modules/views/rules.hpp"
#include "modules/views/store.hpp"

#include <algorithm>

namespace shiji::views {

namespace {

bool may_share(Context const& use) { return use.may("view.share"); }

std::vector<Role> roles_here(Context const& use) {
  std::vector<Role> roles;
  for (Grant const& grant : use.actor.grants)
    if (grant.zone_id == use.zone_id()) roles.push_back(grant.role);
  std::sort(roles.begin(), roles.end());
  return roles;
}

ViewRow row_of(Context const& use, ViewCard const& view, std::vector<DefaultRow> const& defaults) {
  ViewRow row{view, false, false, false, roles_among(defaults, view.view_id)};
  row.own = view.owner_id == use.actor.account_id;
  row.may_change = !may_change_view(view, use.actor.account_id, may_share(use), view.shared);
  row.is_own_default = std::any_of(defaults.begin(), defaults.end(), [&](DefaultRow const& one) {
    return one.view_id == view.view_id && one.holder == use.actor.account_id.text;
  });
  return row;
}

ViewRow row_of(UseCase& use, Id<View> const& view_id) {
  ViewCard const view = find_view(use.db, use.zone_id(), view_id).value();
  return row_of(use, view, defaults_of(use.db, use.zone_id(), view.list_key));
}

// A view that the caller sees, at the version they have seen.
ViewCard view_at(UseCase& use, ViewAct const& act) {
  ViewCard view = require_found(find_view(use.db, use.zone_id(), act.view_id), Refusal{"not_found", {}, {}});
  if (!view.shared && view.owner_id != use.actor.account_id) require(Refusal{"not_found", {}, {}});
  if (view.version != act.version) require(Refusal{"stale", {}, {}});
  return view;
}

void require_name_free(UseCase& use, ViewCard const& view) {
  auto const namesake = find_view_named(use.db, use.zone_id(), view.owner_id, view.list_key, view.name);
  if (namesake && namesake->view_id != view.view_id) require(refuse_field(ViewsRefusal::view_name_taken, "name", {{"name", view.name}}));
}

ViewCard add_view(UseCase& use, NewView const& input) {
  require(is_a_list_key(input.list_key));
  require(fits_a_view(input.query, input.columns));
  if (count_views(use.db, use.zone_id(), use.actor.account_id, input.list_key) >= most_views)
    require(refuse(ViewsRefusal::too_many_views, {{"count", std::to_string(most_views)}}));
  ViewCard const view{use.new_id<View>(), 1,           input.list_key, use.actor.account_id, use.actor.name,
                      input.name.text,    input.query, input.columns,  input.shared};
  require_name_free(use, view);
  insert_view(use.db, use.zone_id(), view, use.now());
  use.audit_subject("view", view.view_id.text);
  return view;
}

} // namespace

ViewList list_views(Query& use, ListViews const& input) {
  require(is_a_list_key(input.list_key));
  auto const views = views_of(use.db, use.zone_id(), input.list_key, use.actor.account_id);
  auto const defaults = defaults_of(use.db, use.zone_id(), input.list_key);
  ViewList list;
  for (ViewCard const& view : views) list.rows.push_back(row_of(use, view, defaults));
  list.default_view_id = default_for(defaults, views, use.actor.account_id, roles_here(use));
  return list;
}

ViewRow create_view(UseCase& use, NewView const& input) {
  if (input.shared && !may_share(use)) require(refuse(ViewsRefusal::sharing_not_permitted));
  return row_of(use, add_view(use, input).view_id);
}

Id<View> publish_view(UseCase& use, NewView const& view, std::vector<Role> const& default_of) {
  ViewCard const made = add_view(use, view);
  for (Role const role : default_of) put_default(use.db, use.zone_id(), holder_of(role), made.list_key, made.view_id);
  return made.view_id;
}

ViewRow change_view(UseCase& use, ChangeView const& input) {
  ViewCard const before = view_at(use, input);
  require(may_change_view(before, use.actor.account_id, may_share(use), input.shared));
  require(fits_a_view(input.query, input.columns));
  ViewCard after = before;
  after.name = input.name.text;
  after.query = input.query;
  after.columns = input.columns;
  after.shared = input.shared;
  require_name_free(use, after);
  if (!update_view(use.db, use.zone_id(), after, before.version)) require(Refusal{"stale", {}, {}});
  after.version = before.version + 1;
  if (before.shared && !after.shared) {
    drop_default(use.db, use.zone_id(), after.view_id, {});
  }
  use.audit_change(before, after);
  return row_of(use, after.view_id);
}

void delete_view(UseCase& use, DeleteView const& input) {
  ViewCard const view = view_at(use, input);
  require(may_change_view(view, use.actor.account_id, may_share(use), false));
  drop_default(use.db, use.zone_id(), view.view_id, {});
  if (!remove_view(use.db, use.zone_id(), view.view_id, view.version)) require(Refusal{"stale", {}, {}});
  use.audit_subject("view", view.view_id.text);
}

ViewRow set_default_view(UseCase& use, SetDefaultView const& input) {
  ViewCard const view = view_at(use, input);
  auto const before = roles_among(defaults_of(use.db, use.zone_id(), view.list_key), view.view_id);
  require(may_set_roles(view, before, input.roles, may_share(use)));
  auto const set = [&](std::string const& holder, bool on) {
    if (on)
      put_default(use.db, use.zone_id(), holder, view.list_key, view.view_id);
    else
      drop_default(use.db, use.zone_id(), view.view_id, holder);
  };
  set(use.actor.account_id.text, input.for_me);
  for (Role const role : before) set(holder_of(role), false);
  for (Role const role : input.roles) set(holder_of(role), true);
  return row_of(use, view.view_id);
}

Preferences get_preferences(Query& use) { return {preferences_of(use.db, use.actor.root_id, use.actor.account_id)}; }

Preference set_preference(UseCase& use, SetPreference const& input) {
  if (input.value.size() > longest_query) require(refuse_field(ViewsRefusal::view_too_long, "value"));
  auto const kept = preferences_of(use.db, use.actor.root_id, use.actor.account_id);
  bool const is_there =
      std::any_of(kept.begin(), kept.end(), [&](Preference const& one) { return one.preference_key == input.preference_key.text; });
  Preference const preference{input.preference_key.text, input.version + 1, input.value};
  if (input.version == 0) {
    if (is_there) require(Refusal{"stale", {}, {}});
    if (static_cast<std::int64_t>(kept.size()) >= most_preferences)
      require(refuse(ViewsRefusal::too_many_views, {{"count", std::to_string(most_preferences)}}));
    insert_preference(use.db, use.actor.root_id, use.actor.account_id, preference);
  } else if (!update_preference(use.db, use.actor.root_id, use.actor.account_id, preference, input.version)) {
    require(Refusal{"stale", {}, {}});
  }
  use.audit_subject("preference", preference.preference_key);
  return preference;
}

} // namespace shiji::views
