// SPDX-License-Identifier: Apache-2.0
#include "core/calendar/due.hpp"

#include "app/cli/calc/forms.hpp"
#include "app/cli/calc/reader.hpp"

#include <algorithm>

#include <boost/json/array.hpp>

namespace shiji::calc {

namespace {

namespace json = boost::json;

// Text that `parse` understands, or a fault that says what it should have been.
template<class Value>
std::optional<Value> parsed(std::optional<std::string> const& text, std::string const& path,
                            std::optional<Value> (*parse)(std::string_view), std::string_view wanted, Faults& faults) {
  if (!text) return std::nullopt;
  auto value = parse(*text);
  if (!value) faults.add(path, quoted(*text) + " is not " + std::string(wanted));
  return value;
}

std::optional<LocalMinute> moment(ObjectReader& reader, std::string_view key, Faults& faults) {
  return parsed(reader.text(key), reader.path(key), &parse_local_minute, "an existing time YYYY-MM-DDTHH:MM of the years 1900 to 2200",
                faults);
}

std::optional<OfficeInterval> office_interval(Node const& node, std::string const& path, Faults& faults) {
  if (!as_list(node, path, faults)) return std::nullopt;
  if (node.items.size() != 2) {
    faults.add(path, "expected a begin and an end, found " + std::to_string(node.items.size()) + " values");
    return std::nullopt;
  }
  auto const clock = [&](std::size_t i) {
    std::string const at = path_of(path, i);
    return parsed(as_text(node.items[i], at, faults), at, &parse_clock_time, "an existing time HH:MM", faults);
  };
  auto const begin = clock(0);
  auto const end = clock(1);
  if (!begin || !end) return std::nullopt;
  if (*begin >= *end) {
    faults.add(path, "the interval " + format_clock_time(*begin) + " to " + format_clock_time(*end) + " is empty or ends before it begins");
    return std::nullopt;
  }
  return OfficeInterval{*begin, *end};
}

OfficeHours office_hours(ObjectReader& input, Faults& faults) {
  Node const* const list = input.optional("office_hours");
  if (!list) return default_office_hours();
  std::string const path = input.path("office_hours");
  if (!as_list(*list, path, faults)) return {};
  if (list->items.empty()) faults.add(path, "the list is empty");
  OfficeHours hours;
  for (std::size_t i = 0; i < list->items.size(); ++i) {
    auto const interval = office_interval(list->items[i], path_of(path, i), faults);
    if (!interval) continue;
    if (!hours.empty() && interval->begin < hours.back().end)
      faults.add(path_of(path, i), "the interval from " + format_clock_time(interval->begin) + " overlaps or precedes the one before it");
    hours.push_back(*interval);
  }
  return hours;
}

std::vector<Date> calendar_dates(ObjectReader& reader, std::string_view key, int year, Faults& faults) {
  std::vector<Date> dates;
  Node const* const list = reader.list(key);
  if (!list) return dates;
  for (std::size_t i = 0; i < list->items.size(); ++i) {
    std::string const path = path_of(reader.path(key), i);
    auto const date = parsed(as_text(list->items[i], path, faults), path, &parse_date, "an existing date YYYY-MM-DD", faults);
    if (date && date->year != year)
      faults.add(path, "the date " + format_date(*date) + " lies outside the year " + std::to_string(year));
    else if (date)
      dates.push_back(*date);
  }
  return dates;
}

// The year a key of the calendar names.
std::optional<int> calendar_year(std::string const& key) {
  auto const first = parse_date(key + "-01-01");
  return first ? std::optional<int>(first->year) : std::nullopt;
}

WorkCalendar given_calendar(Node const& node, std::string const& path, Faults& faults) {
  WorkCalendar calendar;
  if (!as_object(node, path, faults)) return calendar;
  for (auto const& member : node.members) {
    std::string const year_path = path_of(path, member.key);
    auto const year = calendar_year(member.key);
    if (!year) faults.add(year_path, quoted(member.key) + " is not a year from 1900 to 2200");
    ObjectReader days(member.value, year_path, faults);
    if (!year) continue;
    CalendarYear const read{calendar_dates(days, "off", *year, faults), calendar_dates(days, "work", *year, faults)};
    days.close();
    for (Date const date : read.off)
      if (std::ranges::find(read.work, date) != read.work.end())
        faults.add(year_path, "the date " + format_date(date) + " stands in both lists");
    calendar.load(*year, read);
  }
  return calendar;
}

std::vector<Suspension> suspensions(ObjectReader& input, Faults& faults) {
  std::vector<Suspension> read;
  Node const* const list = input.optional("suspensions");
  if (!list || !as_list(*list, "suspensions", faults)) return read;
  for (std::size_t i = 0; i < list->items.size(); ++i) {
    ObjectReader reader(list->items[i], path_of(input.path("suspensions"), i), faults);
    auto const from = moment(reader, "from", faults);
    auto const to = reader.has("to") ? moment(reader, "to", faults) : std::nullopt;
    reader.close();
    if (from && to && *to < *from)
      faults.add(reader.path("to"), format_local_minute(*to) + " is earlier than from, " + format_local_minute(*from));
    if (from) read.push_back({*from, to});
  }
  return read;
}

json::array years(std::vector<int> const& list) { return json::array(list.begin(), list.end()); }

json::value text_or_null(std::optional<LocalMinute> const& moment) {
  return moment ? json::value(format_local_minute(*moment)) : json::value(nullptr);
}

std::string past_the_end(std::int64_t count, std::string_view unit) {
  return std::to_string(count) + " working " + std::string(unit) + " run past the year " + std::to_string(last_year);
}

json::object answer_days(WorkCalendar const& calendar, OfficeHours const& hours, DaysTerm const& term, Faults& faults) {
  auto const answer = due_in_days(calendar, hours, term);
  if (!answer) {
    faults.add("working_days", past_the_end(term.working_days, "days"));
    return {};
  }
  json::array counted;
  for (Date const date : answer->counted) counted.emplace_back(format_date(date));
  return {{"due", text_or_null(answer->due)},
          {"warn_at", text_or_null(answer->warn_at)},
          {"counted", std::move(counted)},
          {"calendar_gap", years(answer->calendar_gap)}};
}

json::object answer_minutes(WorkCalendar const& calendar, OfficeHours const& hours, LocalMinute start, std::int64_t minutes,
                            Faults& faults) {
  auto const answer = due_in_minutes(calendar, hours, start, minutes);
  if (!answer) {
    faults.add("working_minutes", past_the_end(minutes, "minutes"));
    return {};
  }
  return {{"due", format_local_minute(answer->due)}, {"calendar_gap", years(answer->calendar_gap)}};
}

// Exactly one of the two terms, and what belongs to days only beside days only.
void check_term(ObjectReader const& input, Faults& faults) {
  bool const days = input.has("working_days");
  bool const minutes = input.has("working_minutes");
  if (!input.is_object()) return;
  if (!days && !minutes) faults.add("working_days", "one of working_days and working_minutes is missing");
  if (days && minutes) faults.add("working_minutes", "working_days and working_minutes exclude each other");
  if (days || !minutes) return;
  for (std::string_view const key : {"warn_days", "suspensions"})
    if (input.has(key)) faults.add(std::string(key), "allowed only with working_days, not with working_minutes");
}

} // namespace

json::object calc_due(Node const& node, Faults& faults) {
  ObjectReader input(node, "", faults);
  auto const start = moment(input, "start", faults);
  check_term(input, faults);
  auto const days = input.optional_integer("working_days", {1, largest_working_days});
  auto const minutes = input.optional_integer("working_minutes", {1, largest_working_minutes});
  auto const warn_days = input.optional_integer("warn_days", not_negative);
  auto suspended = suspensions(input, faults);
  auto const hours = office_hours(input, faults);
  Node const* const given = input.optional("calendar");
  auto const own = given ? given_calendar(*given, "calendar", faults) : WorkCalendar();
  input.close();
  if (!faults.empty()) return {};

  WorkCalendar const& calendar = given ? own : built_in_calendar();
  if (minutes) return answer_minutes(calendar, hours, *start, *minutes, faults);
  return answer_days(calendar, hours, {*start, *days, warn_days.value_or(default_warn_days(*days)), std::move(suspended)}, faults);
}

} // namespace shiji::calc
