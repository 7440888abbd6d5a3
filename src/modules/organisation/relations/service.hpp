// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/relations/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::organisation {

Page<RelationRow> list_relations(Query& use, ListRelations const& input);
// With the sealed words; an audited read.
RelationDetail get_relation(Query& use, RelationRef const& input);
// The relations that name whoever asks.
OwnRelations list_own_relations(Query& use);
Overrides list_kin_overrides(Query& use);

RelationVersion declare_relation(UseCase& use, DeclareRelation const& input);
// By somebody else than the declarer and the two themselves.
RelationVersion confirm_relation(UseCase& use, RelationAct const& input);
RelationVersion reject_relation(UseCase& use, CloseRelation const& input);
RelationVersion end_relation(UseCase& use, CloseRelation const& input);

// Refuses to put a person on a post where kin of theirs would stand under the same head, or one over the other, unless a reason is given;
// then it keeps the reason for the register. Called while appointing.
void avoid_kin(UseCase& use, Id<Person> const& person_id, Id<Post> const& post_id, Id<Unit> const& unit_id, std::string const& reason);

} // namespace shiji::organisation
