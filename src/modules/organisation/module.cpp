// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/module.hpp"

#include "embedded/modules_organisation_files.hpp"
#include "modules/organisation/findable/service.hpp"
#include "modules/organisation/history/service.hpp"
#include "modules/organisation/identity/service.hpp"
#include "modules/organisation/leaving/service.hpp"
#include "modules/organisation/people/intake.hpp"
#include "modules/organisation/people/service.hpp"
#include "modules/organisation/plans/service.hpp"
#include "modules/organisation/posts/intake.hpp"
#include "modules/organisation/posts/service.hpp"
#include "modules/organisation/powers/service.hpp"
#include "modules/organisation/quotas/service.hpp"
#include "modules/organisation/records.hpp"
#include "modules/organisation/relations/service.hpp"
#include "modules/organisation/structure/service.hpp"
#include "modules/organisation/units/intake.hpp"
#include "modules/organisation/units/service.hpp"
#include "modules/organisation/zones/service.hpp"

namespace shiji::organisation {

namespace {

// Everybody with an account in the zone except enterprises.
std::vector<Role> whoever_works_here() {
  auto roles = staff_roles();
  roles.insert(roles.end(), {Role::system_admin, Role::security_admin, Role::audit_admin});
  return roles;
}

void add_routes(Module& m) {
  m.add(list<list_zones>("/api/zones", "/api/zones.csv", "organisation.read"));
  m.add(query<get_zone>("/api/zones/{zone_id}", "organisation.read"));
  m.add(command<add_zone>("POST", "/api/zones", "zone.write"));
  m.add(command<change_zone>("PATCH", "/api/zones/{zone_id}", "zone.write"));

  m.add(list<list_units>("/api/units", "/api/units.csv", "organisation.read"));
  m.add(query<get_unit>("/api/units/{unit_id}", "organisation.read"));
  m.add(query<list_unit_people>("/api/units/{unit_id}/people", "organisation.read").quick());
  m.add(command<create_unit>("POST", "/api/units", "organisation.write"));
  m.add(command<change_unit>("PATCH", "/api/units/{unit_id}", "organisation.write"));
  m.add(command<close_unit>("POST", "/api/units/{unit_id}/close", "organisation.write"));

  m.add(command<set_head>("PUT", "/api/units/{unit_id}/head", "organisation.write"));
  m.add(query<get_chart>("/api/organisation/chart", "organisation.read"));

  m.add(list<list_establishment>("/api/establishment", "/api/establishment.csv", "organisation.read"));
  m.add(list<list_establishment_months>("/api/establishment/months", "/api/establishment/months.csv", "organisation.read"));
  m.add(command<set_quota>("PUT", "/api/establishment/{unit_id}/{category}", "post.write"));

  m.add(list<list_posts>("/api/posts", "/api/posts.csv", "organisation.read"));
  m.add(query<get_post>("/api/posts/{post_id}", "organisation.read"));
  m.add(command<create_post>("POST", "/api/posts", "post.write"));
  m.add(command<change_post>("PATCH", "/api/posts/{post_id}", "post.write"));
  m.add(command<freeze_post>("POST", "/api/posts/{post_id}/freeze", "post.write"));
  m.add(command<thaw_post>("POST", "/api/posts/{post_id}/thaw", "post.write"));
  m.add(command<close_post>("POST", "/api/posts/{post_id}/close", "post.write"));
  m.add(command<freeze_posts>("POST", "/api/posts/freeze", "post.write"));
  m.add(command<thaw_posts>("POST", "/api/posts/thaw", "post.write"));
  m.add(command<close_posts>("POST", "/api/posts/close", "post.write"));
  m.add(query<get_ladder>("/api/ladder", "organisation.read"));
  m.add(command<set_ladder>("POST", "/api/ladder", "post.write"));

  m.add(list<list_people>("/api/people", "/api/people.csv", "organisation.read"));
  m.add(query<get_person>("/api/people/{person_id}", "organisation.read"));
  m.add(command<create_person>("POST", "/api/people", "person.write"));
  m.add(command<change_person>("PATCH", "/api/people/{person_id}", "person.write"));
  m.add(command<appoint>("POST", "/api/people/{person_id}/appoint", "person.write"));
  m.add(command<end_assignment>("POST", "/api/people/{person_id}/end-assignment", "person.write"));
  m.add(command<set_identity>("PUT", "/api/people/{person_id}/identity", "person.write"));
  m.add(command<unseal_identity>("POST", "/api/people/{person_id}/identity/unseal", "identity.unseal"));
  m.add(query<read_identity>("/api/people/{person_id}/identity/{unsealing_id}", "identity.unseal").audited());

  m.add(query<get_structure>("/api/organisation/structure", "organisation.read"));
  m.add(list<list_counted_people>("/api/organisation/structure/people", "/api/organisation/structure/people.csv", "person.read"));
}

void add_relations(Module& m) {
  m.add(list<list_relations>("/api/relations", "/api/relations.csv", "relation.read"));
  m.add(query<list_own_relations>("/api/relations/own", "relation.declare"));
  m.add(query<list_kin_overrides>("/api/relations/overrides", "relation.read"));
  m.add(query<get_relation>("/api/relations/{relation_id}", "relation.read").audited());
  m.add(command<declare_relation>("POST", "/api/relations", "relation.declare"));
  m.add(command<confirm_relation>("POST", "/api/relations/{relation_id}/confirm", "relation.confirm"));
  m.add(command<reject_relation>("POST", "/api/relations/{relation_id}/reject", "relation.confirm"));
  m.add(command<end_relation>("POST", "/api/relations/{relation_id}/end", "relation.confirm"));
}

void add_plans(Module& m) {
  m.add(list<list_plans>("/api/plans", "/api/plans.csv", "plan.read"));
  m.add(query<get_plan>("/api/plans/{plan_id}", "plan.read"));
  m.add(command<create_plan>("POST", "/api/plans", "plan.write"));
  m.add(command<change_plan>("PUT", "/api/plans/{plan_id}", "plan.write"));
  m.add(command<adopt_plan>("POST", "/api/plans/{plan_id}/adopt", "plan.adopt"));
  m.add(command<discard_plan>("POST", "/api/plans/{plan_id}/discard", "plan.write"));
  m.add(list<list_powers>("/api/powers", "/api/powers.csv", "organisation.read"));
  m.add(command<add_power>("POST", "/api/powers", "organisation.write"));
  m.add(command<change_power>("PATCH", "/api/powers/{power_id}", "organisation.write"));
  m.add(command<end_power>("POST", "/api/powers/{power_id}/end", "organisation.write"));
}

void add_leaving(Module& m) {
  m.add(list<list_leavings>("/api/leavings", "/api/leavings.csv", "leaving.read"));
  m.add(query<list_own_leavings>("/api/leavings/own", "leaving.settle"));
  m.add(query<get_leaving>("/api/leavings/{leaving_id}", "leaving.settle"));
  m.add(command<open_leaving>("POST", "/api/people/{person_id}/leave", "leaving.write"));
  m.add(command<add_handover>("POST", "/api/leavings/{leaving_id}/handover", "leaving.write"));
  m.add(command<settle_handover>("POST", "/api/leavings/{leaving_id}/settle", "leaving.settle"));
  m.add(command<complete_leaving>("POST", "/api/leavings/{leaving_id}/complete", "leaving.write"));
  m.add(command<cancel_leaving>("POST", "/api/leavings/{leaving_id}/cancel", "leaving.write"));
  m.add(command<rehire>("POST", "/api/people/{person_id}/rehire", "person.write"));
}

} // namespace

Module module() {
  declare_findable_kinds();
  Module m{.name = "organisation",
           .depends_on = {"search"},
           .permissions = {{"organisation.read", whoever_works_here()},
                           {"zone.write", {Role::system_admin}},
                           {"organisation.write", {Role::personnel, Role::system_admin}},
                           {"post.write", {Role::personnel}},
                           {"person.write", {Role::personnel}},
                           {"person.read", {Role::leader, Role::personnel, Role::head, Role::supervision}},
                           {"person.read_own", staff_roles(), database::Reach::self},
                           {"identity.unseal", {Role::personnel}},
                           {"relation.declare", staff_roles(), database::Reach::self},
                           {"relation.write", {Role::personnel}},
                           {"relation.read", {Role::personnel, Role::leader, Role::supervision}},
                           {"plan.read", {Role::leader, Role::personnel, Role::head, Role::supervision, Role::system_admin}},
                           {"plan.write", {Role::personnel, Role::system_admin}},
                           {"plan.adopt", {Role::leader}},
                           {"leaving.read", {Role::leader, Role::personnel, Role::head, Role::supervision}},
                           {"leaving.settle", staff_roles()},
                           {"leaving.write", {Role::personnel}},
                           {"relation.confirm", {Role::personnel, Role::leader}}},
           .files = embedded::modules_organisation_files(),
           .routes = {},
           .subscriptions = {}};
  m.records = record_kinds();
  add_routes(m);
  add_relations(m);
  add_leaving(m);
  add_plans(m);
  m.zone_offset = [](database::Reader& reader, Id<Zone> const& zone_id) -> std::optional<std::int64_t> {
    auto const zone = zone_card(reader, zone_id);
    return zone ? std::optional(zone->utc_offset_minutes) : std::nullopt;
  };
  for (auto const& kind : {units_intake(), posts_intake(), people_intake()}) intake::declare(kind);
  return m;
}

} // namespace shiji::organisation
