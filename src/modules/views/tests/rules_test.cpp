// SPDX-License-Identifier: Apache-2.0
#include "base/enumeration.hpp"
#include "modules/views/rules.hpp"

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::views;

namespace {

Id<Account> const me("018f0000-0000-7000-8000-00000000000a"), other("018f0000-0000-7000-8000-00000000000b");
Id<View> const one("018f0000-0000-7000-8000-000000000001"), two("018f0000-0000-7000-8000-000000000002");

ViewCard view_of(Id<Account> const& owner, bool shared) { return {one, 1, "/api/facts", owner, "某人", "待核实", "", "", shared}; }

std::string code_of(Verdict const& verdict) { return verdict ? verdict->code : ""; }

} // namespace

TEST_CASE("a list key is an address of the API without parameters") {
  for (char const* key : {"/api/facts", "/api/facts/waiting", "/api/task-forces"}) CHECK_FALSE(is_a_list_key(key));
  for (char const* key : {"", "/api/", "/facts", "/api/facts?x=1", "/api/facts/1", "/api/<script>", "https://example.test/api/facts"}) {
    CAPTURE(key);
    CHECK(code_of(is_a_list_key(key)) == "list_key_malformed");
  }
  CHECK(is_a_list_key("/api/" + std::string(76, 'a')));
}

TEST_CASE("a view is changed by its owner, a shared one also by whoever may share") {
  struct Case {
    bool own, shared, may_share, shared_afterwards;
    char const* refused;
  };
  for (Case const& c :
       {Case{true, false, false, false, ""}, Case{true, false, false, true, "sharing_not_permitted"}, Case{true, false, true, true, ""},
        Case{true, true, false, true, "sharing_not_permitted"}, Case{false, true, true, true, ""},
        Case{false, true, false, true, "view_not_yours"}, Case{false, false, true, false, "view_not_yours"}}) {
    CAPTURE(c.own);
    CAPTURE(c.shared);
    CAPTURE(c.may_share);
    CHECK(code_of(may_change_view(view_of(c.own ? me : other, c.shared), me, c.may_share, c.shared_afterwards)) == c.refused);
  }
}

TEST_CASE("a role opens with a shared view only, and only whoever may share says so") {
  std::vector<Role> const none, heads{Role::head};
  CHECK_FALSE(may_set_roles(view_of(me, false), none, none, false));
  CHECK_FALSE(may_set_roles(view_of(me, true), none, heads, true));
  CHECK(code_of(may_set_roles(view_of(me, true), none, heads, false)) == "sharing_not_permitted");
  CHECK(code_of(may_set_roles(view_of(me, true), heads, none, false)) == "sharing_not_permitted");
  CHECK(code_of(may_set_roles(view_of(me, false), none, heads, true)) == "view_not_shared");
  CHECK_FALSE(may_set_roles(view_of(me, true), {Role::head, Role::lead}, {Role::lead, Role::head}, false));
}

TEST_CASE("a list opens with one's own choice, else with that of the first role that has one, and never with a view one does not see") {
  ViewCard first = view_of(me, true), second = view_of(other, true);
  second.view_id = two;
  std::vector<DefaultRow> const defaults{{me.text, one}, {holder_of(Role::head), two}};
  CHECK(default_for(defaults, {first, second}, me, {Role::head}) == one);
  CHECK(default_for(defaults, {first, second}, other, {Role::head}) == two);
  CHECK(default_for(defaults, {second}, me, {Role::head}) == two);
  CHECK_FALSE(default_for(defaults, {first}, other, {Role::head}));
  CHECK_FALSE(default_for(defaults, {first, second}, other, {Role::cadre}));
  CHECK(roles_among(defaults, two) == std::vector<Role>{Role::head});
}
