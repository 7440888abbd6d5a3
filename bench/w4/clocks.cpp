// SPDX-License-Identifier: Apache-2.0
// W4: ten million due dates by working days, as many by working minutes, and the clocks of 100,000 open cases set anew after a change of
// the calendar. --write DIR leaves the columns there for peers.
#include "bench/program/arguments.hpp"
#include "bench/program/columns.hpp"
#include "bench/program/measure.hpp"
#include "core/calendar/work_table.hpp"

#include <algorithm>

namespace shiji::bench {
namespace {

constexpr std::size_t open_cases = 100'000;

struct Terms {
  explicit Terms(std::size_t count) : start_day(count), days(count), start_minute(count), minutes(count) {
    Chance const chance(42);
    std::int32_t const first = to_days(make_date(2023, 1, 1));
    auto const span = static_cast<std::uint64_t>(to_days(make_date(2027, 1, 1)) - first);
    for (std::size_t i = 0; i < count; ++i) {
      std::uint64_t const a = chance(30, i), b = chance(31, i);
      start_day[i] = first + static_cast<std::int32_t>(a % span);
      days[i] = static_cast<std::int16_t>(1 + (a >> 40) % 60);
      start_minute[i] = start_day[i] * minutes_per_day + static_cast<std::int32_t>(b % minutes_per_day);
      minutes[i] = static_cast<std::int32_t>(1 + (b >> 30) % (60 * 420));
    }
  }

  std::vector<std::int32_t> start_day;
  std::vector<std::int16_t> days;
  std::vector<MinuteNumber> start_minute;
  std::vector<std::int32_t> minutes;
};

// A sum that depends on every value and its place, and that vectors of any language can take.
std::uint64_t weighted(std::vector<std::int32_t> const& column) {
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < column.size(); ++i) sum += static_cast<std::uint64_t>(std::int64_t{column[i]}) * (i % 1'000'003 + 1);
  return sum;
}

void write_for_peers(std::string const& folder, Terms const& terms) {
  std::filesystem::create_directories(folder);
  std::vector<std::int32_t> off;
  for (std::int32_t day = to_days(make_date(2022, 12, 1)); day < to_days(make_date(2028, 1, 1)); ++day)
    if (!built_in_calendar().is_working_day(from_days(day))) off.push_back(day);
  write_column(std::filesystem::path(folder) / "start_day.i32", terms.start_day);
  write_column(std::filesystem::path(folder) / "days.i16", terms.days);
  write_column(std::filesystem::path(folder) / "off.i32", off);
}

std::int64_t best_cpu_us(std::vector<Run> const& runs) { return std::ranges::min(runs, {}, &Run::cpu_us).cpu_us; }

void measure(Arguments const& given) {
  Terms const terms(static_cast<std::size_t>(given.number("count", 10'000'000)));
  if (given.has("write")) return write_for_peers(given.folder(), terms);
  WorkTable const table(built_in_calendar(), default_office_hours());
  std::vector<std::int32_t> due(terms.days.size()), due_minute(terms.days.size()), anew(std::min(open_cases, due.size()));
  std::vector<Run> by_days, by_minutes, again;
  for (std::int64_t i = 0; i < given.number("repeat", 5); ++i) {
    by_days.push_back(timed([&] { table.due_days(terms.start_day, terms.days, due); }));
    by_minutes.push_back(timed([&] { table.due_minutes(terms.start_minute, terms.minutes, due_minute); }));
    again.push_back(timed([&] { WorkTable(built_in_calendar(), default_office_hours()).due_days(terms.start_day, terms.days, anew); }));
  }
  auto const million_per_second = [&](std::vector<Run> const& runs) {
    return static_cast<std::int64_t>(due.size()) / std::max<std::int64_t>(1, best_cpu_us(runs));
  };
  Report("W4")
      .text("checksum", std::to_string(weighted(due)))
      .runs(by_days)
      .text("checksum_minutes", std::to_string(weighted(due_minute)))
      .number("days_per_us", million_per_second(by_days))
      .number("minutes_per_us", million_per_second(by_minutes))
      .thousandths("anew_ms", best_cpu_us(again))
      .number("peak_rss_mb", peak_rss_bytes() / 1'000'000)
      .print();
}

} // namespace
} // namespace shiji::bench

int main(int argc, char** argv) {
  return shiji::bench::run_program("clocks [DIR --write] [--count N] [--repeat N]", argc, argv, shiji::bench::measure);
}
