// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/identity/service.hpp"

#include "modules/organisation/people/rules.hpp"
#include "modules/organisation/people/store.hpp"

namespace shiji::organisation {

namespace {

constexpr std::string_view original_identity_field = "organisation_identity.original_identity";
constexpr std::string_view phone_field = "organisation_identity.phone";
constexpr std::string_view id_number_field = "organisation_identity.id_number";

// What the audit record says of sealed values: that they changed, and nothing about them.
struct IdentityDigests {
  std::string original_identity, phone, id_number;
};
BOOST_DESCRIBE_STRUCT(IdentityDigests, (), (original_identity, phone, id_number))

shape::SealedText sealed(UseCase& use, std::string_view field, Id<Person> const& person_id, std::string_view plain) {
  return {use.services.keys.seal({use.zone_id().text, field, person_id.text}, plain)};
}

std::string unsealed(Context& use, std::string_view field, Id<Person> const& person_id, shape::SealedText const& text) {
  return use.services.keys.unseal({use.zone_id().text, field, person_id.text}, text.ciphertext);
}

// Keyed by the person too: of two people with the same identity nobody can tell that it is the same.
std::string digest(Context& use, std::string_view field, Id<Person> const& person_id, std::string_view plain) {
  return plain.empty() ? std::string() : use.services.keys.keyed_digest(std::string(field) + "/" + person_id.text, plain);
}

IdentityDigests digests_of(Context& use, Id<Person> const& person_id, PlainIdentity const& plain) {
  return {digest(use, original_identity_field, person_id, plain.original_identity), digest(use, phone_field, person_id, plain.phone),
          digest(use, id_number_field, person_id, plain.id_number)};
}

PlainIdentity opened(Context& use, Id<Person> const& person_id, SealedIdentity const& identity) {
  return {unsealed(use, original_identity_field, person_id, identity.original_identity),
          unsealed(use, phone_field, person_id, identity.phone), unsealed(use, id_number_field, person_id, identity.id_number)};
}

} // namespace

PersonVersion set_identity(UseCase& use, SetIdentity const& input) {
  auto const person =
      require_found(find_person(use.db, use.scope_for("person.write"), use.zone_id(), input.person_id), Refusal{"not_found", {}, {}});
  if (person.version != input.version) require(Refusal{"stale", {}, {}});
  PlainIdentity const plain{input.original_identity.text, input.phone ? input.phone->text : "",
                            input.id_number ? input.id_number->text : ""};
  require(may_seal_identity(plain.original_identity, plain.phone, plain.id_number));

  auto const before = find_identity(use.db, use.zone_id(), person.person_id);
  put_identity(use.db, use.zone_id(), person.person_id,
               {sealed(use, original_identity_field, person.person_id, plain.original_identity),
                sealed(use, phone_field, person.person_id, plain.phone), sealed(use, id_number_field, person.person_id, plain.id_number)});
  if (!update_person(use.db, use.zone_id(), person, person.version)) require(Refusal{"stale", {}, {}});
  use.audit_subject("person", person.person_id.text);
  use.audit_change(before ? digests_of(use, person.person_id, opened(use, person.person_id, *before)) : IdentityDigests{},
                   digests_of(use, person.person_id, plain));
  return {person.person_id, person.version + 1};
}

UnsealingGranted record_unsealing(UseCase& use, Id<Person> const& person_id, std::string const& reason) {
  UnsealingRecord unsealing;
  unsealing.unsealing_id = use.new_id<Unsealing>();
  unsealing.person_id = person_id;
  unsealing.opened_by = use.actor.account_id;
  unsealing.opened_at = use.now();
  unsealing.expires_at = use.real_now() + unsealing_lasts_seconds;
  unsealing.reason = reason;
  insert_unsealing(use.db, use.zone_id(), unsealing);
  use.audit_subject("person", person_id.text);
  return {unsealing.unsealing_id, unsealing.expires_at};
}

UnsealingGranted unseal_identity(UseCase& use, UnsealIdentity const& input) {
  auto const person =
      require_found(find_person(use.db, use.scope_for("identity.unseal"), use.zone_id(), input.person_id), Refusal{"not_found", {}, {}});
  require(may_unseal_identity(has_identity(use.db, use.zone_id(), person.person_id), input.reason.text));
  return record_unsealing(use, person.person_id, input.reason.text);
}

PlainIdentity read_identity(Query& use, ReadIdentity const& input) {
  auto const unsealing = find_unsealing(use.db, use.zone_id(), input.unsealing_id);
  bool const own = unsealing && unsealing->person_id == input.person_id && unsealing->opened_by == use.actor.account_id;
  bool const visible = own && unsealing->expires_at > use.real_now() &&
                       find_person(use.db, use.scope_for("identity.unseal"), use.zone_id(), input.person_id).has_value();
  if (visible) use.audit_read("person", input.person_id.text, unsealing->reason);
  auto const identity = visible ? find_identity(use.db, use.zone_id(), input.person_id) : std::nullopt;
  return opened(use, input.person_id, require_found(identity, Refusal{"not_found", {}, {}}));
}

} // namespace shiji::organisation
