// SPDX-License-Identifier: Apache-2.0
#include "modules/notifications/dates/rules.hpp"
#include "modules/notifications/settings/rules.hpp"
#include "modules/notifications/talk/rules.hpp"

#include <doctest/doctest.h>

namespace shiji::notifications {
namespace {

std::string code_of(Verdict const& verdict) { return verdict ? verdict->code : std::string(); }

WorkCalendar const& calendar() { return built_in_calendar(); }

TEST_CASE("alerts come seven, three and one working days before, on the day, and on every working day after it") {
  Date const due = make_date(2026, 11, 25); // a Wednesday
  Date day = make_date(2026, 11, 1);
  std::vector<Date> days;
  for (int i = 0; i < 7; ++i) days.push_back(day = next_alert_day(calendar(), day, due));
  CHECK(days == std::vector<Date>{make_date(2026, 11, 16), make_date(2026, 11, 20), make_date(2026, 11, 24), due, make_date(2026, 11, 26),
                                  make_date(2026, 11, 27), make_date(2026, 11, 30)});
}

TEST_CASE("a date on a day off is alerted on the last working day before it, and is late on the first after it") {
  Date const sunday = make_date(2026, 11, 22);
  CHECK(next_alert_day(calendar(), make_date(2026, 11, 19), sunday) == make_date(2026, 11, 20));
  CHECK(next_alert_day(calendar(), make_date(2026, 11, 20), sunday) == make_date(2026, 11, 23));
}

TEST_CASE("everybody is told as they chose, and of a mention whatever they chose") {
  NoticeSettings none;
  none.assigned = none.participating = none.following = false;
  none.alert_days = -1;
  none.overdue_days = 0;
  CHECK(is_wanted(none, Reason::mention, 0));
  for (Reason const reason : {Reason::assigned, Reason::participating, Reason::following}) {
    CHECK_FALSE(is_wanted(none, reason, 0));
    CHECK(is_wanted(NoticeSettings(), reason, 0));
  }
  CHECK_FALSE(is_wanted(none, Reason::date_alert, 0));
  CHECK_FALSE(is_wanted(none, Reason::overdue, -1));
}

TEST_CASE("whoever wants the first alert three days before hears of three, one and none, not of seven") {
  NoticeSettings three;
  three.alert_days = 3;
  CHECK_FALSE(is_wanted(three, Reason::date_alert, 7));
  for (std::int64_t const days : {3, 1, 0}) CHECK(is_wanted(three, Reason::date_alert, days));
}

TEST_CASE("what is late is told again every one, three or seven working days from the first") {
  for (std::int64_t const every : {1, 3, 7}) {
    NoticeSettings settings;
    settings.overdue_days = every;
    std::vector<std::int64_t> told;
    for (std::int64_t late = 1; late <= 8; ++late)
      if (is_wanted(settings, Reason::overdue, -late)) told.push_back(late);
    CAPTURE(every);
    CHECK(told == (every == 1   ? std::vector<std::int64_t>{1, 2, 3, 4, 5, 6, 7, 8}
                   : every == 3 ? std::vector<std::int64_t>{1, 4, 7}
                                : std::vector<std::int64_t>{1, 8}));
  }
}

TEST_CASE("quiet hours hold back until they end, over midnight too, and never a mention") {
  NoticeSettings night;
  night.quiet_from_minute = 21 * 60;
  night.quiet_to_minute = 8 * 60;
  CHECK(shown_at(night, Reason::assigned, 12 * 60).minute_of_day == 12 * 60);
  Showing const evening = shown_at(night, Reason::assigned, 22 * 60), morning = shown_at(night, Reason::assigned, 6 * 60);
  CHECK(evening.minute_of_day == 8 * 60);
  CHECK(evening.on_next_day);
  CHECK(morning.minute_of_day == 8 * 60);
  CHECK_FALSE(morning.on_next_day);
  CHECK(shown_at(night, Reason::mention, 22 * 60).minute_of_day == 22 * 60);
  NoticeSettings noon;
  noon.quiet_from_minute = 12 * 60;
  noon.quiet_to_minute = 13 * 60;
  CHECK(shown_at(noon, Reason::following, 12 * 60).minute_of_day == 13 * 60);
  CHECK_FALSE(shown_at(noon, Reason::following, 12 * 60).on_next_day);
  CHECK(shown_at(NoticeSettings(), Reason::following, 0).minute_of_day == 0); // none set
}

TEST_CASE("only steps that there are can be set, and minutes of a day") {
  SetNoticeSettings good;
  good.alert_days = 7;
  good.overdue_days = 3;
  CHECK(code_of(settings_are_sound(good)).empty());
  SetNoticeSettings bad = good;
  bad.alert_days = 2;
  CHECK(code_of(settings_are_sound(bad)) == "alert_days_unknown");
  bad = good;
  bad.overdue_days = 2;
  CHECK(code_of(settings_are_sound(bad)) == "overdue_days_unknown");
  bad = good;
  bad.quiet_to_minute = 1440;
  CHECK(code_of(settings_are_sound(bad)) == "malformed_input");
}

TEST_CASE("a comment is its author's to change, for a day, until it is deleted") {
  CommentRow comment;
  comment.account_id = "me";
  comment.written_at = *instant_from_text("2026-11-20T01:00:00Z");
  CHECK(code_of(may_be_changed(comment, "me", comment.written_at + seconds_per_day)).empty());
  CHECK(code_of(may_be_changed(comment, "me", comment.written_at + seconds_per_day + 1)) == "comment_too_old");
  CHECK(code_of(may_be_changed(comment, "another", comment.written_at)) == "comment_not_yours");
  comment.deleted_at = comment.written_at;
  CHECK(code_of(may_be_changed(comment, "me", comment.written_at)) == "comment_deleted");
}

} // namespace
} // namespace shiji::notifications
