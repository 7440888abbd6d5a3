// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/schemes/types.hpp"

// What a scheme must be, and who may make it binding. Pure.
namespace shiji::appraisal {

// Each takes up to two of the 127 sums that the scoring engine keeps of a subject.
inline constexpr std::size_t most_indicators = 60;

// The ledger's word for points; no indicator has it as its code.
inline constexpr std::string_view points_word = "points";

// Everything that is wrong with a content, by field; weights that do not sum to the whole are not among it, so that a draft can be saved
// half done.
Verdict is_well_formed(SchemeContent const& content, std::vector<merit::FactKind> const& kinds);

// The weights sum to 10000 exactly.
Verdict weights_are_whole(std::vector<SchemeIndicator> const& indicators);

// A category is a word of lower-case letters, digits and underscores, or of characters beyond ASCII: it is part of addresses.
Verdict is_a_category(std::string_view category);

Verdict may_change_scheme(StoredScheme const& scheme);

// Two people: whoever made or last changed the draft does not sign it. It takes effect today or later, on a day of its own.
Verdict may_adopt_scheme(StoredScheme const& scheme, std::string const& signer, Date today, std::vector<StoredScheme> const& others);

// The adopted scheme of the category that is in force on the day: the last one that began by then. Null where there is none.
StoredScheme const* in_force_on(std::vector<StoredScheme> const& schemes, std::string_view category, Date day);

// The last day of an adopted scheme: the day before the next adopted one of its category begins.
std::optional<Date> last_day_of(StoredScheme const& scheme, std::vector<StoredScheme> const& schemes);

// Draft, adopted, or superseded once its last day is over.
SchemeState state_on(StoredScheme const& scheme, std::optional<Date> last_day, Date today);

} // namespace shiji::appraisal
