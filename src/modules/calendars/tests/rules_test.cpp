// SPDX-License-Identifier: Apache-2.0
#include "modules/calendars/terms/rules.hpp"
#include "modules/calendars/years/rules.hpp"

#include <algorithm>

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::calendars;

namespace {

// The State Council's notice for 2026, in its own words.
constexpr std::string_view notice_2026 =
    "根据国务院办公厅通知，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。\n"
    "一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。\n"
    "二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。\n"
    "三、清明节：4月4日（周六）至6日（周一）放假，共3天。\n"
    "四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。\n"
    "五、端午节：6月19日（周五）至21日（周日）放假，共3天。\n"
    "六、中秋节：9月25日（周五）至27日（周日）放假，共3天。\n"
    "七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。\n"
    "节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。\n";

std::vector<Date> days_of(NoticeDays const& read, DayKind kind) {
  std::vector<Date> days;
  for (SpecialDay const& each : read.days)
    if (each.kind == kind) days.push_back(each.day);
  std::sort(days.begin(), days.end());
  return days;
}

BuiltInYear const& compiled(int year) {
  auto const years = built_in_years();
  return *std::find_if(years.begin(), years.end(), [&](BuiltInYear const& each) { return each.year == year; });
}

LocalMinute at(std::string_view text) { return *parse_local_minute(text); }

} // namespace

TEST_CASE("the notice of 2026 pasted as it stands gives exactly the days compiled in, with their names") {
  NoticeDays const read = read_notice_text(2026, notice_2026);
  CHECK(read.faults.empty());
  BuiltInYear const& year = compiled(2026);
  CHECK(days_of(read, DayKind::off) == std::vector<Date>(year.off.begin(), year.off.end()));
  CHECK(days_of(read, DayKind::work) == std::vector<Date>(year.work.begin(), year.work.end()));
  CHECK(read.days.front().name == "元旦");
}

TEST_CASE("a notice is never guessed at: what cannot be read and a number of days that does not fit are told") {
  CHECK(read_notice_text(2026, "一、元旦：1月1日放假1天，不调休。").faults.empty());
  NoticeDays const wrong = read_notice_text(2026, "一、元旦：1月1日至3日放假，共4天。");
  REQUIRE(wrong.faults.size() == 1);
  CHECK(wrong.faults[0].code == "notice_count_differs");
  CHECK(read_notice_text(2026, "一、元旦：1月1日至32日放假。").faults.at(0).code == "notice_part_unreadable");
  CHECK(read_notice_text(2026, "2026-01-01,off,元旦\n2026-01-04,work,").days ==
        std::vector<SpecialDay>{{make_date(2026, 1, 1), DayKind::off, "元旦"}, {make_date(2026, 1, 4), DayKind::work, ""}});
  CHECK(read_notice_text(2026, "2025-01-01,off,元旦").faults.size() == 1);
  CHECK(read_notice_text(2026, "请各单位周知").days.empty());
}

TEST_CASE("the working days of a year are counted: 248 of 2026, 248 of 2025, 251 of 2024") {
  for (auto const& [number, wanted] : {std::pair{2026, 248}, std::pair{2025, 248}, std::pair{2024, 251}}) {
    std::vector<SpecialDay> days;
    for (Date const day : compiled(number).off) days.push_back({day, DayKind::off, {}});
    for (Date const day : compiled(number).work) days.push_back({day, DayKind::work, {}});
    INFO(number);
    CHECK(count_working_days(number, days) == wanted);
  }
  CHECK(count_working_days(2026, {}) == 261); // weekends alone
}

TEST_CASE("the days of a version lie in its year, each once") {
  CHECK_FALSE(days_are_sound(2026, {{make_date(2026, 1, 1), DayKind::off, {}}}));
  CHECK(days_are_sound(2026, {})->code == "days_missing");
  CHECK(days_are_sound(1999, {})->code == "year_out_of_range");
  CHECK(days_are_sound(2026, {{make_date(2025, 12, 31), DayKind::off, {}}})->code == "day_outside_year");
  Verdict const twice = days_are_sound(2026, {{make_date(2026, 1, 4), DayKind::work, {}}, {make_date(2026, 1, 4), DayKind::off, {}}});
  REQUIRE(twice);
  CHECK(twice->code == "day_twice");
  CHECK(twice->fields.at(0).path == "days[1].day");
}

TEST_CASE("a draft is confirmed by a second person: not by its account and not by another account of the same person") {
  CHECK_FALSE(may_confirm_draft(VersionStatus::draft, "a1", "p1", "a2", "p2"));
  CHECK_FALSE(may_confirm_draft(VersionStatus::draft, "a1", "", "a2", "")); // two administrators, who are no persons
  CHECK(may_confirm_draft(VersionStatus::draft, "a1", "p1", "a1", "p1")->code == "second_person_needed");
  CHECK(may_confirm_draft(VersionStatus::draft, "a1", "p1", "a2", "p1")->code == "second_person_needed");
  CHECK(may_confirm_draft(VersionStatus::in_force, "a1", "p1", "a2", "p2")->code == "calendar_not_a_draft");
}

TEST_CASE("each day of a term is told with why it counts or does not, and the counted ones are core's") {
  DaysTerm const term{at("2026-02-13T15:20"), 5, 1, {{at("2026-02-25T10:00"), at("2026-02-26T09:00")}}};
  auto const due = due_in_days(built_in_calendar(), default_office_hours(), term);
  auto const days = explain_days(built_in_calendar(), term.start.date, due->due->date, due->counted, term.suspensions);
  REQUIRE(days.size() == 16);
  CHECK(days[0].reason == DayReason::start);
  CHECK(days[1].reason == DayReason::make_up); // Saturday 14 February
  CHECK(days[1].ordinal == 1);
  CHECK(days[2].reason == DayReason::weekend); // a Sunday within the holiday
  CHECK(days[3].reason == DayReason::off);
  CHECK(days[11].ordinal == 2);
  CHECK(days[13].reason == DayReason::suspended); // 26 February
  CHECK(days[13].ordinal == 0);
  CHECK(days[15].ordinal == 5);
  std::vector<Date> counted;
  for (ExplainedDay const& day : days)
    if (day.ordinal > 0) counted.push_back(day.day);
  CHECK(counted == due->counted);
}

TEST_CASE("office hours are written one way and refused where they are empty, unordered or overlap") {
  auto const hours = office_hours_from("09:00-12:00 13:30-17:30");
  REQUIRE(hours);
  CHECK(office_hours_text(*hours) == "09:00-12:00 13:30-17:30");
  CHECK(minutes_of(*hours) == 420);
  for (char const* wrong : {"", "09:00", "12:00-09:00", "09:00-12:00 11:00-17:00", "9:00-12:00", "09:00-12:00, 13:30-17:30"}) {
    INFO(wrong);
    CHECK_FALSE(office_hours_from(wrong));
  }
  CHECK(suspension_from("2026-02-25T10:00/")->to == std::nullopt);
  CHECK_FALSE(suspension_from("2026-02-25T10:00/2026-02-24T10:00"));
  CHECK_FALSE(suspension_from("2026-02-25"));
}
