// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/appraisal/types.hpp"

namespace shiji::appraisal {

enum class PeriodRefusal { period_code_malformed, period_still_runs };
BOOST_DESCRIBE_ENUM(PeriodRefusal, period_code_malformed, period_still_runs)

struct NewPeriod {
  shape::NonEmptyText<20> period_id; // 2026Q1
  shape::NonEmptyText<40> name;
  Date from, to; // both days belong to it
};
BOOST_DESCRIBE_STRUCT(NewPeriod, (), (period_id, name, from, to))

struct SealPeriod {
  std::string period_id;
};
BOOST_DESCRIBE_STRUCT(SealPeriod, (), (period_id))

} // namespace shiji::appraisal
