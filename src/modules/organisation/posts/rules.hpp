// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/organisation/posts/types.hpp"

namespace shiji::organisation {

// Whether a post may have this level (1–9) and so many places (1–999).
Verdict is_a_post(std::int64_t level, std::int64_t headcount);

// frozen where nobody may be appointed, else by the places held.
PostState state_of(PostCard const& post);

// Whether a post may be changed to so many places.
Verdict may_change_post(PostCard const& post, std::int64_t level, std::int64_t headcount);
Verdict may_freeze_post(PostCard const& post);
Verdict may_thaw_post(PostCard const& post);
// Nobody may hold it.
Verdict may_close_post(PostCard const& post);

// The rung of the post's level and the one above it in its category.
std::pair<std::optional<Rung>, std::optional<Rung>> rungs_of(std::vector<Rung> const& ladder, std::string const& category,
                                                             std::int64_t level);

} // namespace shiji::organisation
