// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/calendar/date.hpp"

#include <map>
#include <set>
#include <span>
#include <string_view>
#include <vector>

namespace shiji {

// One year's departures from the weekend rule, as announced.
struct CalendarYear {
  std::vector<Date> off;  // days off
  std::vector<Date> work; // make-up working days; they beat off
};

// The weekend rule (Saturday and Sunday off) and the years announced. A year that is not loaded follows the weekend rule alone: its days
// are provisional.
class WorkCalendar {
 public:
  // Replaces the year's days. The dates lie in the year.
  void load(int year, CalendarYear const& days);

  bool is_loaded(int year) const { return years_.contains(year); }
  bool is_working_day(Date date) const;

 private:
  struct Days {
    std::set<Date> off;
    std::set<Date> work;
  };
  std::map<int, Days> years_;
};

// A year of the calendar compiled into the program, with the State Council notice it comes from.
struct BuiltInYear {
  int year;
  std::string_view notice;
  std::span<Date const> off;
  std::span<Date const> work;
};

// data/calendars/*.json, ascending by year.
std::span<BuiltInYear const> built_in_years();

// The calendar of built_in_years().
WorkCalendar const& built_in_calendar();

} // namespace shiji
