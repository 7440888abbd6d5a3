// SPDX-License-Identifier: Apache-2.0
#include "app/cli/demo/neighbours.hpp"

#include "app/cli/demo/sheet.hpp"
#include "modules/organisation/api.hpp"
#include "modules/organisation/identity/service.hpp"
#include "modules/organisation/people/service.hpp"
#include "modules/organisation/posts/service.hpp"
#include "modules/organisation/quotas/service.hpp"
#include "modules/organisation/units/service.hpp"

namespace shiji::cli {
namespace {

constexpr int sections_per_department = 2;
Date const founded = make_date(2024, 1, 1);

std::vector<std::string> parts(std::string const& part) {
  std::vector<std::string> all;
  Sheet const sheet("name_parts.csv");
  for (auto const& row : sheet.rows())
    if (row["part"] == part) all.push_back(row["text"]);
  return all;
}

// Puts people into the posts of one zone.
class Settlement {
 public:
  Settlement(UseCase& use, Dice& dice) : use_(use), dice_(dice) {}

  // A post and somebody for each of its places, confirmed by the person at `head`; nothing: by themselves, the first of the post.
  Id<Post> fill(Id<Unit> const& section, Id<Unit> const& department, std::string const& title, std::string const& category, int level,
                std::int64_t headcount, std::optional<std::size_t> head) {
    auto const post = organisation::create_post(use_, {section, {title}, {category}, level, headcount, {}, founded});
    for (std::int64_t place = 0; place < headcount; ++place)
      people_.push_back({settle(post.post_id, level), {}, category, section, department, head.value_or(people_.size())});
    return post.post_id;
  }
  std::vector<Neighbour> take() {
    for (std::size_t i = 0; i < people_.size(); ++i) people_[i].name = names_[i];
    return std::move(people_);
  }
  std::size_t size() const { return people_.size(); }

 private:
  Id<Person> settle(Id<Post> const& post_id, int level) {
    std::string const name = dice_.one_of(surnames_) + dice_.one_of(given_);
    auto const gender = dice_.between(0, 1) == 0 ? organisation::Gender::female : organisation::Gender::male;
    std::int64_t const birth_year = dice_.between(1966, 1999) - 2 * level;
    Date const joined_on = add_days(make_date(2012, 3, 1), static_cast<int>(dice_.between(0, 11 * 365)));
    auto person = organisation::create_person(use_, {{name}, gender, birth_year, joined_on});
    person = organisation::appoint(use_, {person.person_id, person.version, post_id, std::max(founded, joined_on)});
    std::string const number = std::to_string(1'000'000 + static_cast<std::int64_t>(people_.size())).substr(3);
    organisation::set_identity(use_, {person.person_id,
                                      person.version,
                                      {dice_.one_of(identities_)},
                                      SecretText{"199-0000-" + number},
                                      SecretText{"000000" + std::to_string(birth_year) + "0101" + number}});
    names_.push_back(name);
    return person.person_id;
  }

  UseCase& use_;
  Dice& dice_;
  std::vector<std::string> surnames_ = parts("surname"), given_ = parts("given"), names_;
  std::vector<std::string> identities_{"机关", "事业", "事业", "企业", "合同聘用", "劳务派遣"};
  std::vector<Neighbour> people_;
};

// Head and deputy of the department, then its sections: a head each, a third seniors, the rest staff.
void settle_department(UseCase& use, Settlement& settlement, Sheet::Row const& row, Id<Unit> const& root_id) {
  std::string const category = row["category"];
  auto const department =
      organisation::create_unit(use, {root_id, organisation::UnitKind::department, {row["class"]}, {row["name"]}, founded}).unit_id;
  std::int64_t const staff = row.number("staff");
  organisation::set_quota(use, {department, {category}, 0, staff + 2});
  std::size_t const head = settlement.size();
  auto const leads = settlement.fill(department, department, "负责人", category, 4, 1, std::nullopt);
  organisation::set_head(use, {department, 1, leads});
  settlement.fill(department, department, "副职", category, 4, 1, head);
  for (int number = 1; number <= sections_per_department; ++number) {
    std::string const name = row["name"] + (number == 1 ? "一科" : "二科");
    auto const section = organisation::create_unit(use, {department, organisation::UnitKind::section, {"科室"}, {name}, founded}).unit_id;
    std::int64_t const people = (staff - 2) / sections_per_department;
    std::size_t const section_head = settlement.size();
    auto const heads = settlement.fill(section, department, "科长", category, 3, 1, head);
    organisation::set_head(use, {section, 1, heads});
    settlement.fill(section, department, "主办", category, 2, (people - 1) / 3, section_head);
    settlement.fill(section, department, "经办", category, 1, people - 1 - (people - 1) / 3, section_head);
  }
}

} // namespace

std::int64_t Dice::between(std::int64_t low, std::int64_t high) {
  std::uint8_t bytes[4];
  random_.fill(bytes);
  std::uint64_t number = 0;
  for (std::uint8_t const byte : bytes) number = number << 8 | byte;
  return low + static_cast<std::int64_t>(number % static_cast<std::uint64_t>(high - low + 1));
}

std::vector<Id<Zone>> found_neighbours(UseCase& founding, Id<Zone> const& league_id) {
  std::vector<Id<Zone>> zones;
  Sheet const sheet("neighbours.csv");
  for (auto const& row : sheet.rows()) {
    organisation::NewZone zone;
    zone.parent_id = league_id;
    zone.code = {row["code"]};
    zone.name = {row["name"]};
    zone.unit_name = shape::NonEmptyText<80>{row["root_name"]};
    zone.valid_from = founded;
    zones.push_back(organisation::create_zone(founding, zone));
  }
  return zones;
}

std::vector<Neighbour> settle_neighbours(UseCase& use, std::string const& zone_code, Dice& dice) {
  load_ladder(use);
  auto const root_id = organisation::root_unit(use.db, use.zone_id())->unit_id;
  for (char const* category : {"general", "economic", "technical"}) organisation::set_quota(use, {root_id, {category}, 0, 240});
  Settlement settlement(use, dice);
  Sheet const zones("neighbours.csv"), units("neighbour_units.csv");
  for (auto const& row : zones.rows())
    if (row["code"] == zone_code) settlement.fill(root_id, root_id, "管委会领导", "general", 5, row.number("leaders"), std::nullopt);
  for (auto const& row : units.rows())
    if (row["zone"] == zone_code) settle_department(use, settlement, row, root_id);
  return settlement.take();
}

} // namespace shiji::cli
