// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/work_table.hpp"

#include <algorithm>

namespace shiji {
namespace {

constexpr std::int32_t day_of_first_year = to_days(make_date(first_year, 1, 1));
constexpr std::int32_t day_of_last_year = to_days(make_date(last_year, 12, 31));

} // namespace

LocalMinute from_minutes(MinuteNumber minutes) {
  std::int32_t const shifted = minutes - day_of_first_year * minutes_per_day; // not negative
  auto const time = static_cast<std::int16_t>(shifted % minutes_per_day);
  return {from_days(shifted / minutes_per_day + day_of_first_year), ClockTime{time}};
}

WorkTable::WorkTable(WorkCalendar const& calendar, OfficeHours const& hours) : first_day_(day_of_first_year) {
  moment_.push_back(0);
  for (OfficeInterval const& interval : hours)
    for (int minute = interval.begin.minute_of_day; minute < interval.end.minute_of_day; ++minute)
      moment_.push_back(static_cast<std::uint16_t>(minute + 1));
  office_minutes_ = static_cast<std::uint32_t>(moment_.size() - 1);
  for (int minute = 0; minute < minutes_per_day; ++minute)
    elapsed_.push_back(
        static_cast<std::uint16_t>(std::ranges::upper_bound(moment_.begin() + 1, moment_.end(), minute) - moment_.begin() - 1));
  reciprocal_ = ((std::uint64_t{1} << reciprocal_bits) + office_minutes_ - 1) / office_minutes_;

  // Counted from 1, so that a day before the first working day has a number too.
  working_day_.push_back(day_of_first_year - 1);
  for (std::int32_t day = day_of_first_year; day <= day_of_last_year; ++day) {
    office_minutes_before_.push_back(static_cast<std::uint32_t>(working_day_.size() - 1) * office_minutes_);
    if (calendar.is_working_day(from_days(day))) working_day_.push_back(day);
    working_days_until_.push_back(static_cast<std::uint32_t>(working_day_.size() - 1));
  }
  office_minutes_before_.push_back(static_cast<std::uint32_t>(working_day_.size() - 1) * office_minutes_);
  last_ = static_cast<std::uint32_t>(working_day_.size());
  working_day_.push_back(past_the_end);
}

MinuteNumber WorkTable::due_minute(MinuteNumber start, std::int32_t working_minutes) const {
  auto const shifted = static_cast<std::uint32_t>(start - first_day_ * minutes_per_day);
  std::uint32_t const day = shifted / minutes_per_day;
  std::uint32_t const before = office_minutes_before_[day];
  // A day off has as many before it as the day after has.
  std::uint32_t const on_the_day = std::min<std::uint32_t>(elapsed_[shifted % minutes_per_day], office_minutes_before_[day + 1] - before);
  std::uint32_t const wanted = before + on_the_day + static_cast<std::uint32_t>(working_minutes);
  std::uint32_t const full_days = whole_days(wanted - 1);
  std::uint32_t const nth = full_days + 1;
  if (nth >= last_) return past_the_end;
  return working_day_[nth] * minutes_per_day + moment_[wanted - full_days * office_minutes_];
}

void WorkTable::due_days(std::span<std::int32_t const> start_day, std::span<std::int16_t const> working_days,
                         std::span<std::int32_t> due) const {
  for (std::size_t i = 0; i < due.size(); ++i) due[i] = due_day(start_day[i], working_days[i]);
}

void WorkTable::due_minutes(std::span<MinuteNumber const> start, std::span<std::int32_t const> working_minutes,
                            std::span<MinuteNumber> due) const {
  for (std::size_t i = 0; i < due.size(); ++i) due[i] = due_minute(start[i], working_minutes[i]);
}

} // namespace shiji
