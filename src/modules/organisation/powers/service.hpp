// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/organisation/powers/types.hpp"
#include "platform/usecase/usecase.hpp"

namespace shiji::organisation {

Page<PowerRow> list_powers(Query& use, ListPowers const& input);
PowerRow add_power(UseCase& use, NewPower const& input);
PowerRow change_power(UseCase& use, ChangePower const& input);
PowerRow end_power(UseCase& use, EndPower const& input);

} // namespace shiji::organisation
