// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/periods/rules.hpp"

#include <algorithm>

namespace shiji::appraisal {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

} // namespace

Verdict is_a_period_code(std::string_view code) {
  bool const plain = std::all_of(code.begin(), code.end(), [](char c) { return is_digit(c) || is_letter(c) || c == '-' || c == '_'; });
  bool const is_year = code.size() == 4 && std::all_of(code.begin(), code.end(), is_digit);
  if (plain && !code.empty() && !is_year) return std::nullopt;
  return refuse_field(PeriodRefusal::period_code_malformed, "period_id");
}

Verdict may_seal(merit::Period const& period, Date today) {
  if (today > period.to) return std::nullopt;
  return refuse(PeriodRefusal::period_still_runs, {{"period_id", period.period_id}, {"to", format_date(period.to)}});
}

} // namespace shiji::appraisal
