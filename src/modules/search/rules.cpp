// SPDX-License-Identifier: Apache-2.0
#include "modules/search/rules.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace shiji::search {
namespace {

constexpr std::string_view last_character = "\U0010FFFF";

std::vector<std::string_view> characters_of(std::string_view text) {
  std::vector<std::string_view> characters;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    characters.push_back(text.substr(at, end - at));
    at = end;
  }
  return characters;
}

std::vector<std::string_view> words_of(std::string_view folded) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < folded.size();) {
    std::size_t const end = std::min(folded.find(' ', at), folded.size());
    if (end > at) words.push_back(folded.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

template<class T>
void add_once(std::vector<T>& all, T one) {
  if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(std::move(one));
}

// The pairs inside a word; of a word of one character none.
std::vector<std::string> pairs_of(std::string_view word) {
  std::vector<std::string> pairs;
  auto const characters = characters_of(word);
  for (std::size_t i = 0; i + 1 < characters.size(); ++i) add_once(pairs, std::string(characters[i]) + std::string(characters[i + 1]));
  return pairs;
}

bool holds_pairs(std::string_view title, std::string_view word) {
  auto const pairs = pairs_of(word);
  return !pairs.empty() && std::all_of(pairs.begin(), pairs.end(), [&](std::string const& pair) { return title.find(pair) != title.npos; });
}

} // namespace

std::vector<std::string> grams_of(std::string_view folded) {
  std::vector<std::string> grams;
  for (std::string_view const word : words_of(folded)) {
    for (std::string& pair : pairs_of(word)) add_once(grams, std::move(pair));
    add_once(grams, std::string(characters_of(word).back()) + " ");
  }
  return grams;
}

std::vector<GramRange> ranges_of(std::string_view folded) {
  std::vector<GramRange> ranges;
  for (std::string_view const word : words_of(folded)) {
    auto const pairs = pairs_of(word);
    for (std::string const& pair : pairs) add_once(ranges, GramRange{pair, pair});
    if (pairs.empty()) add_once(ranges, GramRange{std::string(word), end_of_prefix(word)});
  }
  return ranges;
}

std::string end_of_prefix(std::string_view text) { return std::string(text) + std::string(last_character); }

std::string typed_reading(std::string_view folded) {
  std::string typed;
  for (char const c : folded) {
    if (c == ' ') continue;
    if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) return {};
    typed += c;
  }
  return typed;
}

std::optional<Match> match_of(std::string_view folded, Candidate const& record) {
  if (folded.empty()) return std::nullopt;
  if (record.folded == folded) return Match::exact;
  if (record.folded.starts_with(folded)) return Match::prefix;
  std::string const typed = typed_reading(folded);
  if (!typed.empty() && (record.initials.starts_with(typed) || record.reading.starts_with(typed))) return Match::reading;
  Match match = Match::phrase;
  for (std::string_view const word : words_of(folded)) {
    if (record.folded.find(word) != std::string::npos) continue;
    if (!holds_pairs(record.folded, word)) return std::nullopt;
    match = Match::pairs;
  }
  return match;
}

bool ranks_before(std::pair<Match, Candidate> const& a, std::pair<Match, Candidate> const& b, bool titles_are_names) {
  if (a.first != b.first) return a.first < b.first;
  if (titles_are_names) {
    std::size_t const length = count_characters(a.second.folded), other = count_characters(b.second.folded);
    if (length != other) return length < other;
  }
  return a.second.record_id > b.second.record_id;
}

} // namespace shiji::search
