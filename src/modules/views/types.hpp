// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/identifier.hpp"
#include "platform/identity/actor.hpp"
#include "platform/shape/codec.hpp"

#include <optional>
#include <string>
#include <vector>

namespace shiji::views {

struct View;

enum class ViewsRefusal {
  list_key_malformed,
  view_too_long,
  view_name_taken,
  too_many_views,
  view_not_yours,
  sharing_not_permitted,
  view_not_shared,
};
BOOST_DESCRIBE_ENUM(ViewsRefusal, list_key_malformed, view_too_long, view_name_taken, too_many_views, view_not_yours, sharing_not_permitted,
                    view_not_shared)

// A view as it is stored.
struct ViewCard {
  Id<View> view_id;
  std::int64_t version = 0;
  std::string list_key; // address of the list, /api/facts
  Id<Account> owner_id;
  std::string owner_name;
  std::string name;
  std::string query;   // of the page's address: status=declared&sort=occurred_on&order=desc
  std::string columns; // keys in order, parted by commas; empty: the list's usual ones
  bool shared = false; // with everybody of the zone
};
BOOST_DESCRIBE_STRUCT(ViewCard, (), (view_id, version, list_key, owner_id, owner_name, name, query, columns, shared))

// What a list opens with, for an account (its id) or a role.
struct DefaultRow {
  std::string holder;
  Id<View> view_id;
};
BOOST_DESCRIBE_STRUCT(DefaultRow, (), (holder, view_id))

struct ViewRow : ViewCard {
  bool own = false;
  bool may_change = false;      // by the caller
  bool is_own_default = false;  // of the caller
  std::vector<Role> default_of; // roles
};
BOOST_DESCRIBE_STRUCT(ViewRow, (ViewCard), (own, may_change, is_own_default, default_of))

struct ListViews {
  std::string list_key;
};
BOOST_DESCRIBE_STRUCT(ListViews, (), (list_key))

struct ViewList {
  std::vector<ViewRow> rows;               // the shared ones first, by name
  std::optional<Id<View>> default_view_id; // what the list opens with for the caller
};
BOOST_DESCRIBE_STRUCT(ViewList, (), (rows, default_view_id))

struct NewView {
  std::string list_key;
  shape::NonEmptyText<40> name;
  std::string query;
  std::string columns;
  bool shared = false;
};
BOOST_DESCRIBE_STRUCT(NewView, (), (list_key, name, query, columns, shared))

struct ViewAct {
  Id<View> view_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ViewAct, (), (view_id, version))

struct ChangeView : ViewAct {
  shape::NonEmptyText<40> name;
  std::string query;
  std::string columns;
  bool shared = false;
};
BOOST_DESCRIBE_STRUCT(ChangeView, (ViewAct), (name, query, columns, shared))

struct DeleteView : ViewAct {};
BOOST_DESCRIBE_STRUCT(DeleteView, (ViewAct), ())

// Whether the caller's list opens with the view, and the lists of which roles do.
struct SetDefaultView : ViewAct {
  bool for_me = false;
  std::vector<Role> roles;
};
BOOST_DESCRIBE_STRUCT(SetDefaultView, (ViewAct), (for_me, roles))

struct Preference {
  std::string preference_key;
  std::int64_t version = 0;
  std::string value;
};
BOOST_DESCRIBE_STRUCT(Preference, (), (preference_key, version, value))

struct Preferences {
  std::vector<Preference> rows;
};
BOOST_DESCRIBE_STRUCT(Preferences, (), (rows))

// version 0 stands for a preference that is not there yet.
struct SetPreference {
  shape::NonEmptyText<80> preference_key;
  std::int64_t version = 0;
  std::string value;
};
BOOST_DESCRIBE_STRUCT(SetPreference, (), (preference_key, version, value))

} // namespace shiji::views
