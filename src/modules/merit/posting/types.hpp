// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "modules/merit/facts/types.hpp"

namespace shiji::merit {

enum class PostingRefusal { no_open_period, period_unknown, period_overlaps, period_taken, period_dates_reversed, period_sealed_already };
BOOST_DESCRIBE_ENUM(PostingRefusal, no_open_period, period_unknown, period_overlaps, period_taken, period_dates_reversed,
                    period_sealed_already)

// A fact at the moment it is confirmed.
struct FactToPost {
  Id<Fact> fact_id;
  std::string kind;
  Date occurred_on;
  Quantities quantities;
  std::vector<FactActor> actors;
  std::optional<Id<Fact>> corrects;
};

// A share of a fact's quantity that a rule gives one actor, before it is capped.
struct Part {
  std::string subject_id;
  std::int64_t quantity_x100 = 0;
};

// The head of a ledger.
struct HeadRow {
  std::int64_t seq = 0;
  std::string hash;
};
BOOST_DESCRIBE_STRUCT(HeadRow, (), (seq, hash))

} // namespace shiji::merit
