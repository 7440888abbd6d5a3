// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/people/rules.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace shiji::organisation {

namespace {

constexpr std::array<std::string_view, 5> original_identities{"机关", "事业", "企业", "合同聘用", "劳务派遣"};
constexpr int youngest = 14;
constexpr int oldest = 100;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Digits in groups, with an optional country prefix.
bool is_phone_number(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  auto const digits = std::count_if(text.begin(), text.end(), is_digit);
  bool const only = std::all_of(text.begin(), text.end(), [](char c) { return is_digit(c) || c == '-' || c == ' '; });
  return only && digits >= 7 && digits <= 15;
}

// 17 digits and a digit or X. The check digit is not judged: old cards carry wrong ones.
bool is_id_number(std::string_view text) {
  return text.size() == 18 && std::all_of(text.begin(), text.end() - 1, is_digit) && (is_digit(text.back()) || text.back() == 'X');
}

} // namespace

Verdict is_a_person(std::optional<std::int64_t> birth_year, Date joined_on, Date today) {
  if (birth_year && (*birth_year < today.year - oldest || *birth_year > today.year - youngest))
    return refuse_field(OrganisationRefusal::birth_year_out_of_range, "birth_year",
                        {{"least", std::to_string(today.year - oldest)}, {"greatest", std::to_string(today.year - youngest)}});
  if (joined_on > today) return refuse_field(OrganisationRefusal::date_in_future, "joined_on", {{"date", format_date(joined_on)}});
  return std::nullopt;
}

Verdict may_appoint(PersonRecord const& person, bool holds_a_post, std::optional<Date> last_day_before, PostCard const& post, Date from,
                    Date today) {
  if (person.left_on) return refuse(OrganisationRefusal::person_has_left, {{"name", person.name}});
  if (holds_a_post) return refuse(OrganisationRefusal::holds_a_post, {{"name", person.name}});
  if (post.valid_to) return refuse_field(OrganisationRefusal::post_closed, "post_id", {{"title", post.title}});
  if (post.frozen) return refuse_field(OrganisationRefusal::post_frozen, "post_id", {{"title", post.title}});
  if (post.filled >= post.headcount)
    return refuse_field(OrganisationRefusal::post_full, "post_id", {{"title", post.title}, {"headcount", std::to_string(post.headcount)}});
  if (from > today) return refuse_field(OrganisationRefusal::date_in_future, "valid_from", {{"date", format_date(from)}});
  Date earliest = std::max(person.joined_on, post.valid_from);
  if (last_day_before) earliest = std::max(earliest, add_days(*last_day_before, 1));
  if (from < earliest)
    return refuse_field(OrganisationRefusal::date_too_early, "valid_from",
                        {{"date", format_date(from)}, {"earliest", format_date(earliest)}});
  return std::nullopt;
}

Verdict may_end_assignment(std::optional<Date> held_since, Date last_day, Date today) {
  if (!held_since) return refuse(OrganisationRefusal::holds_no_post);
  if (last_day > today) return refuse_field(OrganisationRefusal::date_in_future, "valid_to", {{"date", format_date(last_day)}});
  if (last_day < *held_since)
    return refuse_field(OrganisationRefusal::date_too_early, "valid_to",
                        {{"date", format_date(last_day)}, {"earliest", format_date(*held_since)}});
  return std::nullopt;
}

bool is_original_identity(std::string_view text) {
  return std::find(original_identities.begin(), original_identities.end(), text) != original_identities.end();
}

Verdict may_seal_identity(std::string_view original_identity, std::string_view phone, std::string_view id_number) {
  if (!is_original_identity(original_identity)) return refuse_field(OrganisationRefusal::not_an_original_identity, "original_identity");
  if (!phone.empty() && !is_phone_number(phone)) return refuse_field(OrganisationRefusal::not_a_phone_number, "phone");
  if (!id_number.empty() && !is_id_number(id_number)) return refuse_field(OrganisationRefusal::not_an_id_number, "id_number");
  return std::nullopt;
}

Verdict may_unseal_identity(bool has_identity, std::string_view reason) {
  if (!has_identity) return refuse(OrganisationRefusal::no_identity);
  if (count_characters(trimmed(reason)) < shortest_reason)
    return refuse_field(OrganisationRefusal::reason_too_short, "reason", {{"shortest", std::to_string(shortest_reason)}});
  return std::nullopt;
}

PersonState state_of(bool holds_a_post, bool has_left) {
  if (holds_a_post) return PersonState::appointed;
  return has_left ? PersonState::left : PersonState::unassigned;
}

} // namespace shiji::organisation
