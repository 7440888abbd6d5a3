// SPDX-License-Identifier: Apache-2.0
#include "app/cli/demo/parts.hpp"
#include "app/cli/demo/sheet.hpp"
#include "modules/accounts/service.hpp"
#include "modules/organisation/api.hpp"
#include "modules/organisation/identity/service.hpp"
#include "modules/organisation/people/service.hpp"
#include "modules/organisation/posts/service.hpp"
#include "modules/organisation/quotas/service.hpp"
#include "modules/organisation/units/service.hpp"

namespace shiji::cli {
namespace {

std::int64_t level_of(Sheet::Row const& row) { return std::stoll(row["level"].substr(1)); } // L3

void load_units(UseCase& use, DemoIds& ids) {
  Sheet const sheet("units.csv");
  for (auto const& row : sheet.rows()) {
    ids.unit_kinds[row["code"]] = row["kind"];
    if (!row.has("parent")) {
      ids.units[row["code"]] = organisation::root_unit(use.db, ids.zone_id)->unit_id;
      continue;
    }
    auto const kind = *from_text<organisation::UnitKind>(row["kind"]);
    ids.units[row["code"]] =
        organisation::create_unit(use, {ids.units.at(row["parent"]), kind, {row["class"]}, {row["name"]}, row.date("valid_from")}).unit_id;
  }
}

void load_quotas(UseCase& use, DemoIds const& ids) {
  Sheet const sheet("quotas.csv");
  std::map<std::string, std::int64_t> versions;
  for (auto const& row : sheet.rows()) {
    std::int64_t& version = versions[row["unit"] + "/" + row["category"]];
    version =
        organisation::set_quota(use, {ids.units.at(row["unit"]), {row["category"]}, version, row.number("establishment"), row.date("from")})
            .version;
  }
}

void load_posts(UseCase& use, DemoIds& ids, std::map<std::string, std::string>& unit_of_post) {
  load_ladder(use);
  Sheet const sheet("posts.csv");
  for (auto const& row : sheet.rows()) {
    unit_of_post[row["code"]] = row["unit"];
    organisation::NewPost post{ids.units.at(row["unit"]), {row["title"]}, {row["category"]}, level_of(row), row.number("headcount"), {},
                               make_date(2024, 1, 1)};
    if (row["unit"] == "gh-ys" || row["unit"] == "qf-er") post.valid_from = make_date(2025, 7, 1); // these sections are younger
    auto const made = organisation::create_post(use, post);
    ids.posts[row["code"]] = made.post_id;
    if (row["frozen"] == "yes") organisation::freeze_post(use, {made.post_id, made.version});
  }
}

void load_people(UseCase& use, DemoIds& ids, std::map<std::string, std::string> const& unit_of_post) {
  Sheet const sheet("people.csv");
  Sheet const moves("moves.csv");
  for (auto const& row : sheet.rows()) {
    auto const gender = *from_text<organisation::Gender>(row["gender"]);
    auto person = organisation::create_person(use, {{row["name"]}, gender, row.number("birth_year"), row.date("joined_on")});
    std::string const& unit = unit_of_post.at(row["post"]);
    Date const section_since = unit == "gh-ys" || unit == "qf-er" ? make_date(2025, 7, 1) : make_date(2024, 1, 1);
    Date from = std::max(section_since, row.date("joined_on"));
    for (auto const& move : moves.rows()) {
      if (move["person"] != row["code"]) continue;
      person = organisation::appoint(use, {person.person_id, person.version, ids.posts.at(move["post"]), move.date("from")});
      person = organisation::end_assignment(use, {person.person_id, person.version, move.date("to")});
      from = add_days(move.date("to"), 1);
    }
    person = organisation::appoint(use, {person.person_id, person.version, ids.posts.at(row["post"]), from});
    organisation::set_identity(
        use, {person.person_id, person.version, {row["original_identity"]}, SecretText{row["phone"]}, SecretText{row["id_number"]}});
    ids.people[row["code"]] = person.person_id;
    ids.names[row["code"]] = row["name"];
    ids.post_units[row["code"]] = unit;
  }
}

} // namespace

void load_ladder(UseCase& use) {
  Sheet const ladder("levels.csv");
  organisation::SetLadder rungs;
  for (auto const& row : ladder.rows())
    rungs.rungs.push_back({{row["category"]}, level_of(row), {row["name"]}, {row["channel"]}, row["asks_for"]});
  organisation::set_ladder(use, rungs);
}

void load_zones(UseCase& use, DemoIds& ids) {
  Sheet const sheet("zone.csv");
  Sheet const units("units.csv");
  for (auto const& row : sheet.rows()) {
    bool const is_league = row["kind"] == "league";
    organisation::NewZone zone;
    if (!is_league) zone.parent_id = ids.league_id;
    zone.kind = is_league ? organisation::ZoneKind::league : organisation::ZoneKind::zone;
    zone.code = {row["code"]};
    zone.name = {row["name"]};
    zone.utc_offset_minutes = row.number("utc_offset_minutes");
    zone.valid_from = make_date(2024, 1, 1);
    if (!is_league) zone.unit_name = shape::NonEmptyText<80>{units.rows().front()["name"]};
    (is_league ? ids.league_id : ids.zone_id) = organisation::create_zone(use, zone);
    if (!is_league) ids.zone_name = row["name"];
  }
}

void load_organisation(UseCase& use, DemoIds& ids) {
  std::map<std::string, std::string> unit_of_post;
  load_units(use, ids);
  load_quotas(use, ids);
  load_posts(use, ids, unit_of_post);
  load_heads(use, ids);
  load_people(use, ids, unit_of_post);
}

void load_accounts(UseCase& use, DemoIds& ids, std::string const& password_hash) {
  Sheet const units("units.csv");
  std::map<std::string, std::string> parent;
  for (auto const& row : units.rows()) parent[row["code"]] = row["parent"];
  Sheet const sheet("accounts.csv");
  for (auto const& row : sheet.rows()) {
    accounts::CreateAccount account{
        {row["username"]}, {row.has("person") ? ids.names.at(row["person"]) : row["title"]}, row["title"], {}, {}, {}};
    if (row.has("person")) account.person_id = ids.people.at(row["person"]);
    auto const reach = *from_text<database::Reach>(row["scope"]);
    std::string anchor;
    if (reach == database::Reach::department || reach == database::Reach::section) {
      std::string unit = ids.post_units.at(row["person"]);
      while (ids.unit_kinds.at(unit) != row["scope"]) unit = parent.at(unit);
      anchor = ids.units.at(unit).text;
    }
    if (reach == database::Reach::own_enterprise) anchor = use.services.ids.next(use.services.clock.unix_ms());
    for (auto const& role : split(row["roles"], ';')) account.grants.push_back({*from_text<Role>(role), reach, ids.zone_id, anchor});
    // The personnel office looks after the published figures too: an account with two zones to change between.
    if (account.grants.front().role == Role::personnel)
      account.grants.push_back({Role::personnel, database::Reach::zone, ids.published_league_id, {}});
    ids.accounts[row["username"]] = accounts::add_account(use, account, password_hash);
    ids.account_names[row["username"]] = account.name.text;
    if (account.person_id) ids.account_people[row["username"]] = *account.person_id;
  }
}

} // namespace shiji::cli
