// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/leaving/rules.hpp"

#include "base/text.hpp"
#include "modules/organisation/people/rules.hpp"

#include <algorithm>

namespace shiji::organisation {

namespace {

Verdict is_a_reason(std::string_view text, std::string path) {
  if (count_characters(trimmed(text)) >= shortest_reason) return std::nullopt;
  return refuse_field(OrganisationRefusal::reason_too_short, std::move(path), {{"shortest", std::to_string(shortest_reason)}});
}

Verdict is_still_open(LeavingRecord const& leaving) {
  return leaving.state == LeavingState::open ? std::nullopt : Verdict(refuse(LeavingRefusal::leaving_closed));
}

DoorKind door_between(std::int64_t level_before, std::int64_t level_after) {
  if (level_after > level_before) return DoorKind::up;
  return level_after < level_before ? DoorKind::down : DoorKind::move;
}

} // namespace

Verdict may_open_leaving(PersonRecord const& person, bool is_open, std::optional<Date> held_since, OpenLeaving const& wanted) {
  if (person.left_on) return refuse(OrganisationRefusal::person_has_left, {{"name", person.name}});
  if (is_open) return refuse(LeavingRefusal::leaving_open_already, {{"name", person.name}});
  if (wanted.receiver_id == person.person_id) return refuse_field(LeavingRefusal::receiver_is_leaver, "receiver_id");
  if (wanted.kind == LeavingKind::dismissal && !wanted.document)
    return refuse_field(LeavingRefusal::dismissal_without_document, "document");
  Date const earliest = held_since.value_or(person.joined_on);
  if (wanted.last_day < earliest)
    return refuse_field(OrganisationRefusal::date_too_early, "last_day",
                        {{"date", format_date(wanted.last_day)}, {"earliest", format_date(earliest)}});
  return is_a_reason(wanted.reason.text, "reason");
}

Verdict may_settle(LeavingRecord const& leaving, std::vector<HandoverItem> const& items, SettleHandover const& wanted) {
  if (Verdict no = is_still_open(leaving)) return no;
  auto const found = std::find_if(items.begin(), items.end(), [&](HandoverItem const& item) { return item.item == wanted.item; });
  if (found == items.end()) return Refusal{"not_found", {}, {}};
  if (wanted.state == HandoverState::open || found->state != HandoverState::open) return refuse(LeavingRefusal::handover_settled);
  if (count_characters(wanted.note) > 200) return refuse_field(LeavingRefusal::note_too_long, "note", {{"most", "200"}});
  return wanted.state == HandoverState::explained ? is_a_reason(wanted.note, "note") : std::nullopt;
}

Verdict may_complete(LeavingRecord const& leaving, std::vector<HandoverItem> const& items, Id<Account> const& account, Date today) {
  if (Verdict no = is_still_open(leaving)) return no;
  auto const open = std::count_if(items.begin(), items.end(), [](HandoverItem const& item) { return item.state == HandoverState::open; });
  if (open > 0) return refuse(LeavingRefusal::handover_open, {{"count", std::to_string(open)}});
  if (leaving.last_day > today) return refuse(LeavingRefusal::last_day_ahead, {{"date", format_date(leaving.last_day)}});
  if (leaving.kind == LeavingKind::dismissal && leaving.opened_by == account) return refuse(LeavingRefusal::dismissal_needs_second);
  return std::nullopt;
}

Verdict may_cancel(LeavingRecord const& leaving) { return is_still_open(leaving); }

Verdict may_rehire(PersonRecord const& person, Date from, Date today) {
  if (!person.left_on) return refuse(LeavingRefusal::has_not_left, {{"name", person.name}});
  Date const earliest = add_days(*person.left_on, 1);
  if (from > today) return refuse_field(OrganisationRefusal::date_in_future, "returned_on", {{"date", format_date(from)}});
  if (from < earliest)
    return refuse_field(OrganisationRefusal::date_too_early, "returned_on",
                        {{"date", format_date(from)}, {"earliest", format_date(earliest)}});
  return std::nullopt;
}

std::vector<Door> doors_of(PersonRecord const& person, std::vector<AssignmentRow> const& assignments,
                           std::vector<LeavingRecord> const& leavings) {
  std::vector<Door> doors{{DoorKind::in, person.joined_on, {}, {}, {}}};
  std::optional<Date> known_exit;
  for (LeavingRecord const& leaving : leavings) {
    if (leaving.state != LeavingState::left) continue;
    known_exit = std::max(known_exit.value_or(leaving.last_day), leaving.last_day);
    doors.push_back({DoorKind::out, leaving.last_day, {}, {}, leaving.kind});
    if (leaving.returned_on) doors.push_back({DoorKind::in, *leaving.returned_on, {}, {}, {}});
  }
  if (person.left_on && known_exit < person.left_on) doors.push_back({DoorKind::out, *person.left_on, {}, {}, {}});
  for (std::size_t i = assignments.size(); i-- > 0;) {
    AssignmentRow const& row = assignments[i];
    bool const first = i + 1 == assignments.size();
    doors.push_back(
        {first ? DoorKind::move : door_between(assignments[i + 1].level, row.level), row.valid_from, row.post_title, row.unit_name, {}});
  }
  std::stable_sort(doors.begin(), doors.end(), [](Door const& a, Door const& b) { return a.on < b.on; });
  return doors;
}

} // namespace shiji::organisation
