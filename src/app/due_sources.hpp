// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace shiji {

// Tells the calendars which clocks run in the modules of the program, so that a draft calendar shows what it moves. Once, before serving.
void declare_due_sources();

} // namespace shiji
