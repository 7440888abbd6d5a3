// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/calendar/due.hpp"
#include "core/calendar/working_days.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace shiji {

// A moment as one number: minutes since 1970-01-01T00:00 of local civil time.
using MinuteNumber = std::int32_t;

inline constexpr std::int32_t minutes_per_day = 1'440;

constexpr MinuteNumber to_minutes(LocalMinute moment) { return to_days(moment.date) * minutes_per_day + moment.time.minute_of_day; }
LocalMinute from_minutes(MinuteNumber minutes);

// A calendar and its office hours unrolled over all years the product accepts, so that a due date is two look-ups whatever the term. It
// answers what due_in_days (without suspensions) and due_in_minutes answer; it is made anew when the calendar changes.
class WorkTable {
 public:
  WorkTable(WorkCalendar const& calendar, OfficeHours const& hours);

  // Stands for a term that runs past the last year.
  static constexpr std::int32_t past_the_end = INT32_MAX;

  // The day (since 1970-01-01) on which the term's last working day falls. The start is a day of the years 1900-2200.
  std::int32_t due_day(std::int32_t start_day, std::int32_t working_days) const {
    auto const nth = working_days_until_[static_cast<std::size_t>(start_day - first_day_)] + static_cast<std::uint32_t>(working_days);
    return working_day_[nth < last_ ? nth : last_];
  }

  // The moment by which so many office minutes have passed.
  MinuteNumber due_minute(MinuteNumber start, std::int32_t working_minutes) const;

  // The same for columns of equal length. The answers may lie where the starts do.
  void due_days(std::span<std::int32_t const> start_day, std::span<std::int16_t const> working_days, std::span<std::int32_t> due) const;
  void due_minutes(std::span<MinuteNumber const> start, std::span<std::int32_t const> working_minutes, std::span<MinuteNumber> due) const;

 private:
  // x / office_minutes_ by a product: exact for every x the table can hold.
  std::uint32_t whole_days(std::uint32_t office_minutes) const {
    return static_cast<std::uint32_t>(office_minutes * reciprocal_ >> reciprocal_bits);
  }
  static constexpr unsigned reciprocal_bits = 40;

  std::int32_t first_day_;
  std::uint32_t last_ = 0;                        // one past the last working day
  std::vector<std::uint32_t> working_days_until_; // [day]: how many up to and with it, less one: the number of the last of them
  std::vector<std::int32_t> working_day_;         // [number]: the day; past_the_end behind the last
  std::uint32_t office_minutes_ = 0;              // of a working day
  std::uint64_t reciprocal_ = 0;
  std::vector<std::uint32_t> office_minutes_before_; // [day], and one day more
  std::vector<std::uint16_t> elapsed_;               // [minute of the day]: office minutes passed by then on a working day
  std::vector<std::uint16_t> moment_;                // [office minutes passed]: the first minute of the day by which they have
};

} // namespace shiji
