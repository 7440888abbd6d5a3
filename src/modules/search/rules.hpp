// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/search/types.hpp"

#include <string_view>

namespace shiji::search {

// The pairs of characters of a folded text, each once, each of exactly two characters: 张伟 is "张伟" and "伟 ".
std::vector<std::string> grams_of(std::string_view folded);

// What a folded question asks of every title: its pairs, and of a word of one character every pair that begins with it.
std::vector<GramRange> ranges_of(std::string_view folded);

// Everything that begins with a text lies from it to this.
std::string end_of_prefix(std::string_view text);

// What was typed as one might type a name by its sound: without its spaces where it is all letters a–z, digits and spaces; else empty.
std::string typed_reading(std::string_view folded);

// How a record answers the folded question; nothing where it does not.
std::optional<Match> match_of(std::string_view folded, Candidate const& record);

// Best first; where titles are names, the shorter first; then the newer.
bool ranks_before(std::pair<Match, Candidate> const& a, std::pair<Match, Candidate> const& b, bool titles_are_names);

} // namespace shiji::search
