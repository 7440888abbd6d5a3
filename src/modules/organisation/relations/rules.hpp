// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/organisation/relations/types.hpp"

namespace shiji::organisation {

// Whether two people may be entered as kin; registered: a relation of theirs is declared or confirmed already.
Verdict may_declare_relation(Id<Person> const& person, Id<Person> const& relative, bool registered, std::string_view detail);

// Whether this account, held by this person or by none, may confirm or reject: a declared relation, declared by another account, of two
// others.
Verdict may_decide_relation(RelationRecord const& relation, Id<Account> const& account, Id<Person> const& person);

// A confirmed relation ends (a divorce), for a reason.
Verdict may_end_relation(RelationRecord const& relation, Id<Person> const& person, std::string_view reason);

// How two posts stand to each other. The direct head of a post is the nearest that is not the post itself; a head of a section or
// department is over all who work below it, the head of the whole zone only over whoever has no nearer one.
KinConflict conflict_of(Placed const& a, Placed const& b);

// Whether somebody may be appointed beside kin: where the posts conflict, only for a reason of some length.
Verdict may_appoint_beside_kin(KinConflict conflict, std::string const& name, std::string const& relative, std::string_view reason);

} // namespace shiji::organisation
