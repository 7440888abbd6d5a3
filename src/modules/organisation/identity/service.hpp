// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/people/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::organisation {

// Replaces what was sealed before.
PersonVersion set_identity(UseCase& use, SetIdentity const& input);
// Records who opens it and why; read_identity then answers it for some minutes. The two are apart because an act's answer is stored with
// its Idempotency-Key, where a plain identity must not lie.
UnsealingGranted unseal_identity(UseCase& use, UnsealIdentity const& input);
PlainIdentity read_identity(Query& use, ReadIdentity const& input);

// Writes down that the identity of a person goes out with their file, readable for some minutes by whoever acts.
UnsealingGranted record_unsealing(UseCase& use, Id<Person> const& person_id, std::string const& reason);

} // namespace shiji::organisation
