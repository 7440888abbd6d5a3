// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/periods/service.hpp"

#include "modules/appraisal/periods/rules.hpp"

#include <algorithm>

namespace shiji::appraisal {
namespace {

void publish_period(UseCase& use, std::string const& period_id) {
  use.publish({.kind = "period_changed", .subject_kind = "period", .subject_id = period_id, .permission = "ranking.read"});
}

} // namespace

void open_period(UseCase& use, merit::Period const& period) { merit::open_period(use, period); }

merit::Period add_period(UseCase& use, NewPeriod const& input) {
  require(is_a_period_code(input.period_id.text));
  merit::Period const period{input.period_id.text, input.name.text, input.from, input.to};
  appraisal::open_period(use, period);
  use.audit_subject("period", period.period_id);
  publish_period(use, period.period_id);
  return period;
}

void seal_period(UseCase& use, SealPeriod const& input) {
  auto const all = merit::periods(use.db, use.zone_id());
  auto const period = std::find_if(all.begin(), all.end(), [&](auto const& p) { return p.period_id == input.period_id; });
  if (period != all.end() && !period->sealed) require(may_seal(*period, use.today()));
  merit::seal_period(use, input.period_id);
  use.audit_subject("period", input.period_id);
  publish_period(use, input.period_id);
}

} // namespace shiji::appraisal
