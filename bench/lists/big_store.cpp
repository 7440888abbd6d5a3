// SPDX-License-Identifier: Apache-2.0
#include "bench/lists/big_store.hpp"

#include "bench/lists/words.hpp"
#include "core/digest/sm3.hpp"
#include "modules/organisation/api.hpp"
#include "modules/organisation/units/service.hpp"
#include "modules/search/api.hpp"
#include "platform/identity/accounts.hpp"

#include <algorithm>
#include <vector>

namespace shiji::bench {
namespace {

using database::Statement;
using database::Transaction;

constexpr std::int64_t rows_per_transaction = 20'000;
constexpr std::int64_t start_ms = 1'767'225'600'000; // 2026-01-01: ids of the same moment in every run sort the same
Date const first_day = make_date(2024, 1, 1);
constexpr std::int64_t days = 1'050; // to the middle of November 2026

constexpr Statement insert_post{
    "INSERT INTO organisation_post (zone_id, post_id, version, unit_id, title, category, level, headcount, filled, frozen, valid_from) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $7, $8, '2024-01-01')"};
constexpr Statement insert_person{"INSERT INTO organisation_person (zone_id, person_id, version, name, gender, birth_year, joined_on) "
                                  "VALUES ($1, $2, 1, $3, 'unknown', $4, '2024-01-01')"};
constexpr Statement insert_assignment{
    "INSERT INTO organisation_assignment (zone_id, assignment_id, version, person_id, post_id, valid_from) "
    "VALUES ($1, $2, 1, $3, $4, '2024-01-01')"};
constexpr Statement insert_cards{
    "INSERT INTO organisation_card (zone_id, person_id, name, unit_id, unit_name, department_id, department_name, category, level, "
    "post_id, post_title, state) "
    "SELECT p.zone_id, p.person_id, p.name, o.unit_id, u.name, u.department_id, d.name, o.category, o.level, o.post_id, o.title, "
    "'appointed' "
    "FROM organisation_person p "
    "JOIN organisation_assignment a ON a.zone_id = p.zone_id AND a.person_id = p.person_id AND a.valid_to IS NULL "
    "JOIN organisation_post o ON o.zone_id = a.zone_id AND o.post_id = a.post_id "
    "JOIN organisation_unit u ON u.zone_id = o.zone_id AND u.unit_id = o.unit_id "
    "JOIN organisation_unit d ON d.zone_id = u.zone_id AND d.unit_id = u.department_id WHERE p.zone_id = $1"};
constexpr Statement insert_fact{
    "INSERT INTO merit_fact (zone_id, fact_id, version, kind, title, status, occurred_on, source_kind, source_id, record, actor_count, "
    "evidence_count, declared_by, declared_by_person, declarer_name, declared_at) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, 'bench', $2, '', 1, 0, $7, $8, $9, $10)"};
constexpr Statement insert_actor{
    "INSERT INTO merit_fact_actor (zone_id, fact_id, subject_id, subject_kind, position, share_bp, name, person_id, unit_id, category) "
    "VALUES ($1, $2, $3, 'person', 1, 10000, $4, $3, $5, $6)"};
constexpr Statement insert_entry{
    "INSERT INTO merit_entry (zone_id, seq, subject_id, indicator, measure, quantity_x100, occurred_on, period_id, kind, fact_id, "
    "scheme_id, rule_id, recorded_at, recorded_by, reason, prev, hash) "
    "VALUES ($1, $2, $3, $4, 'actual', $5, $6, $7, 'credit', $8, $12, 'r1', $9, $13, '', $10, $11)"};

struct Worker {
  std::string id, name, unit_id, category;
};

class Filler {
 public:
  Filler(cli::Program& program, Sizes const& sizes, std::function<void(std::string const&)> const& told)
      : program_(program), sizes_(sizes), told_(told) {}

  void run() {
    make_units();
    make_people();
    make_facts();
    make_askers();
    told_("the search index");
    search::catch_up(*program_.runtime.database, Id<Zone>("bench"), {zone_id_}, [&](std::int64_t entered) {
      if (entered % 50'000 == 0) told_("the search index: " + std::to_string(entered));
    });
  }

 private:
  cli::Program& program_;
  Sizes const& sizes_;
  std::function<void(std::string const&)> const& told_;
  Id<Zone> zone_id_;
  std::vector<std::string> departments_, sections_; // unit ids
  std::vector<Worker> people_;
  std::int64_t ids_made_ = 0;
  std::string const declarer_ = fresh(), scheme_ = fresh(); // of all facts and entries

  std::string fresh() { return program_.runtime.ids.next(start_ms + ids_made_++ / 16); }

  // row(transaction, n) for every n, in transactions of a size that the log stands.
  template<class Row>
  void rows(std::string const& what, std::int64_t count, Row const& row) {
    for (std::int64_t from = 0; from < count; from += rows_per_transaction) {
      told_(what + ": " + std::to_string(from));
      program_.runtime.database->commit([&](Transaction& transaction) {
        for (std::int64_t n = from; n < std::min(from + rows_per_transaction, count); ++n) row(transaction, n);
      });
    }
  }

  void make_units() {
    told_("units");
    zone_id_ = Id<Zone>(fresh());
    program_.commit("bench", zone_id_, [&](UseCase& use) {
      organisation::NewZone zone{.code = {"bench"}, .name = {"云岭"}};
      zone.valid_from = first_day;
      organisation::create_zone_as(use, zone_id_, zone);
      auto const root = organisation::root_unit(use.db, zone_id_)->unit_id;
      for (std::int64_t d = 0; d < sizes_.departments; ++d) {
        auto const department = organisation::create_unit(
            use, {root, organisation::UnitKind::department, {"内设机构"}, {"第" + std::to_string(d + 1) + "部"}, first_day});
        departments_.push_back(department.unit_id.text);
        for (std::int64_t s = 0; s < sizes_.sections_each; ++s)
          sections_.push_back(
              organisation::create_unit(
                  use,
                  {department.unit_id, organisation::UnitKind::section, {"股室"}, {section_name(d * sizes_.sections_each + s)}, first_day})
                  .unit_id.text);
      }
    });
  }

  // Ten posts a section, as many places as it has people.
  void make_people() {
    auto const sections = static_cast<std::int64_t>(sections_.size());
    std::int64_t const posts = sections * 10;
    std::vector<std::string> post_ids;
    rows("posts", posts, [&](Transaction& t, std::int64_t n) {
      std::int64_t const headcount = sizes_.people / posts + (n < sizes_.people % posts ? 1 : 0);
      post_ids.push_back(fresh());
      t.run(insert_post, {zone_id_, post_ids.back(), sections_[n % sections], "岗位" + std::to_string(n / sections + 1), category(n),
                          1 + n % 9, std::max<std::int64_t>(headcount, 1), n % 50 == 0});
    });
    rows("people", sizes_.people, [&](Transaction& t, std::int64_t n) {
      std::int64_t const post = n % posts;
      people_.push_back({fresh(), person_name(n), sections_[post % sections], category(post)});
      t.run(insert_person, {zone_id_, people_.back().id, people_.back().name, 1966 + n % 38});
      t.run(insert_assignment, {zone_id_, fresh(), people_.back().id, post_ids[post]});
    });
    told_("cards");
    program_.runtime.database->commit([&](Transaction& t) { t.run(insert_cards, {zone_id_}); });
  }

  void make_facts() {
    std::int64_t seq = 0;
    std::string hash(64, '0');
    rows("facts", sizes_.facts, [&](Transaction& t, std::int64_t n) {
      std::uint64_t const r = mixed(static_cast<std::uint64_t>(n) + 3);
      Worker const& who = people_[r % people_.size()];
      Date const day = add_days(first_day, static_cast<int>(n * days / sizes_.facts));
      std::string const date = format_date(day), id = fresh(), declared_at = date + "T08:00:00Z";
      int const draw = static_cast<int>((r >> 32) % 100);
      bool const confirmed = draw < 90;
      char const* const status = confirmed ? "confirmed" : draw < 95 ? "declared" : draw < 98 ? "rejected" : "withdrawn";
      t.run(insert_fact, {zone_id_, id, fact_kind(n), fact_title(n), status, date, declarer_, who.id, who.name, declared_at});
      t.run(insert_actor, {zone_id_, id, who.id, who.name, who.unit_id, who.category});
      if (!confirmed) return;
      std::string next = to_hex(sm3(hash + std::to_string(++seq)));
      std::string const period = date.substr(0, 4) + "Q" + std::to_string((std::stoi(date.substr(5, 2)) + 2) / 3);
      std::string const indicator = (r >> 40) % 4 == 0 ? "points" : "i" + std::to_string((r >> 40) % 17);
      t.run(insert_entry, {zone_id_, seq, who.id, indicator, static_cast<std::int64_t>(100 + (r >> 48) % 900), date, period, id,
                           declared_at, hash, next, scheme_, declarer_});
      hash = std::move(next);
    });
  }

  static std::string category(std::int64_t n) { return n % 3 == 0 ? "general" : n % 3 == 1 ? "economic" : "technical"; }

  void make_askers() {
    ask_as("leader", Role::leader, database::Reach::zone, {}, {});
    ask_as("head", Role::head, database::Reach::department, departments_.front(), people_[1].id);
    ask_as("section_head", Role::head, database::Reach::section, sections_.front(), people_[2].id);
    ask_as("cadre", Role::cadre, database::Reach::self, {}, people_[0].id);
  }

  void ask_as(std::string const& name, Role role, database::Reach reach, std::string const& anchor, std::string const& person) {
    Runtime& runtime = program_.runtime;
    identity::AccountRecord account;
    account.root_id = runtime.root_id();
    account.account_id = Id<Account>(fresh());
    account.username = account.name = name;
    if (!person.empty()) account.person_id = Id<shiji::Person>(person);
    account.password_hash = runtime.passwords.hash(password);
    account.password_changed_at = account.created_at = runtime.system_clock.now();
    runtime.database->commit([&](Transaction& t) {
      identity::insert_account(t, account);
      identity::replace_grants(t, account.root_id, account.account_id, {Grant{role, reach, zone_id_, anchor}});
    });
  }
};

} // namespace

void fill(cli::Program& program, Sizes const& sizes, std::function<void(std::string const&)> const& told) {
  Filler(program, sizes, told).run();
}

} // namespace shiji::bench
