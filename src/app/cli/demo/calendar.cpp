// SPDX-License-Identifier: Apache-2.0
#include "app/cli/demo/parts.hpp"
#include "modules/calendars/years/service.hpp"
#include "platform/identity/accounts.hpp"

#include <algorithm>
#include <stdexcept>

namespace shiji::cli {

// A local exchange of days that waits for its second person: a Saturday worked for an open-day on site, a Friday off for it.
void load_calendar(UseCase& use) {
  auto const author = identity::find_account_by_username(use.db, "personnel");
  if (!author) throw std::logic_error("the demo has no account personnel");
  Actor actor = use.actor;
  actor.account_id = author->account_id;
  actor.person_id = author->person_id.value_or(Id<Person>());
  actor.username = author->username;
  actor.name = author->name;
  UseCase by_author(use.services, actor, {}, use.db);
  calendars::DraftCalendar draft;
  draft.year = use.today().year;
  draft.document_number = {"管办发〔2026〕41号"};
  draft.issued_on = use.today();
  draft.note = "承办全市项目观摩活动，11月21日（周六）上班，12月4日（周五）补休。";
  auto const years = built_in_years();
  auto const compiled = std::find_if(years.begin(), years.end(), [&](BuiltInYear const& each) { return each.year == draft.year; });
  if (compiled == years.end()) throw std::logic_error("the demo lives in a year without a calendar");
  for (Date const day : compiled->off) draft.days.push_back({day, calendars::DayKind::off, {}});
  for (Date const day : compiled->work) draft.days.push_back({day, calendars::DayKind::work, {}});
  draft.days.push_back({make_date(2026, 11, 21), calendars::DayKind::work, "项目观摩"});
  draft.days.push_back({make_date(2026, 12, 4), calendars::DayKind::off, "补休"});
  calendars::draft_calendar(by_author, draft);
}

} // namespace shiji::cli
