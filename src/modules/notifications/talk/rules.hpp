// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/notifications/talk/types.hpp"

namespace shiji::notifications {

// Its author may edit or delete a comment for a day; what was said before stays known.
Verdict may_be_changed(CommentRow const& comment, std::string const& account_id, Instant now);

} // namespace shiji::notifications
