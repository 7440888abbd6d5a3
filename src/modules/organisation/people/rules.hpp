// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/refusal.hpp"
#include "modules/organisation/people/types.hpp"

#include <string_view>

namespace shiji::organisation {

// Shortest reason for opening a sealed identity, in characters.
inline constexpr std::size_t shortest_reason = 5;
// How long a granted unsealing may be read, in seconds.
inline constexpr std::int64_t unsealing_lasts_seconds = 300;

// Whether a file may say this: nobody younger than 14 or older than 100, joining not after today.
Verdict is_a_person(std::optional<std::int64_t> birth_year, Date joined_on, Date today);

// Whether a person may be appointed to a post from a date on: both are there, no other post is held, the post is open, not frozen, not
// full, and the date lies after the last day of the post held before.
Verdict may_appoint(PersonRecord const& person, bool holds_a_post, std::optional<Date> last_day_before, PostCard const& post, Date from,
                    Date today);

// Whether the post held since a date may be left with this last day.
Verdict may_end_assignment(std::optional<Date> held_since, Date last_day, Date today);

// One of 机关, 事业, 企业, 合同聘用, 劳务派遣.
bool is_original_identity(std::string_view text);
// Whether an identity may be sealed: absent parts are empty. A refusal names the field and never a value.
Verdict may_seal_identity(std::string_view original_identity, std::string_view phone, std::string_view id_number);
Verdict may_unseal_identity(bool has_identity, std::string_view reason);

PersonState state_of(bool holds_a_post, bool has_left);

} // namespace shiji::organisation
