// SPDX-License-Identifier: Apache-2.0
#include "platform/usecase/runtime.hpp"

#include "platform/log/log.hpp"
#include "platform/shape/core_forms.hpp"
#include "platform/usecase/application.hpp"

namespace shiji {
namespace {

struct Installation {
  Id<Zone> root_id;
  std::optional<Date> demo_date;
  std::optional<std::int64_t> demo_utc_offset_minutes;
  std::optional<Instant> demo_loaded_at;
};
BOOST_DESCRIBE_STRUCT(Installation, (), (root_id, demo_date, demo_utc_offset_minutes, demo_loaded_at))

constexpr database::Statement select_installation{
    "SELECT root_id, demo_date, demo_utc_offset_minutes, demo_loaded_at FROM identity_installation ORDER BY created_at, root_id LIMIT 1"};
constexpr database::Statement count_installations{"SELECT count(*) FROM identity_installation"};
constexpr database::Statement insert_installation{"INSERT INTO identity_installation (root_id, created_at) VALUES ($1, $2)"};
constexpr database::Statement mark_demo_sql{
    "UPDATE identity_installation SET demo_date = $2, demo_utc_offset_minutes = $3, demo_loaded_at = $4 WHERE root_id = $1"};

database::Location location_of(RuntimeOptions const& options) {
  database::Location location;
  location.data_dir = options.data_dir;
  location.postgres_url = options.postgres_url;
  location.read_only = options.beside_a_server;
  location.report = [](std::string const& what) { log::error("after_commit_failed", {{"what", what}}); };
  return location;
}

} // namespace

Runtime::Runtime(RuntimeOptions const& options)
    : data_dir(options.data_dir), database(database::open_database(location_of(options))),
      keys(crypto::Keys::open(options.data_dir + "/keys", options.beside_a_server ? crypto::IfMissing::refuse : crypto::IfMissing::create,
                              random)),
      passwords(options.password_cost, {}, random), files(options.data_dir + "/files"), admin_addresses(options.admin_addresses),
      given_clock(options.clock) {}

void Runtime::migrate(std::vector<database::Migration> const& migrations) {
  database::migrate(*database, migrations, to_text(system_clock.now()));
  database->commit([&](database::Transaction& t) {
    if (t.number(count_installations, {}) == 0) t.run(insert_installation, {ids.next(system_clock.unix_ms()), system_clock.now()});
  });
  read_installation();
}

void Runtime::require_migrated(std::vector<database::Migration> const& migrations) {
  database::require_migrated(*database, migrations);
  read_installation();
}

void Runtime::read_installation() {
  auto const found = database->snapshot()->row<Installation>(select_installation, {});
  if (!found) throw database::SchemaMismatch("the store was never set up");
  root_id_ = found->root_id;
  demo_date_ = found->demo_date;
  if (!demo_date_) return;
  demo_clock = std::make_unique<DemoClock>(*demo_date_, static_cast<int>(found->demo_utc_offset_minutes.value_or(480)),
                                           found->demo_loaded_at.value_or(system_clock.now()), system_clock);
}

void Runtime::enter_demo_time(Date demo_date, int utc_offset_minutes) {
  demo_date_ = demo_date;
  demo_clock = std::make_unique<DemoClock>(demo_date, utc_offset_minutes, system_clock.now(), system_clock);
}

void Runtime::mark_demo(database::Transaction& transaction, Date demo_date, int utc_offset_minutes) {
  transaction.run(mark_demo_sql, {root_id_, demo_date, utc_offset_minutes, system_clock.now()});
}

Services Runtime::services(Catalogue const& catalogue) {
  return Services{clock(),
                  system_clock,
                  random,
                  ids,
                  keys,
                  passwords,
                  files,
                  catalogue.permissions,
                  catalogue.events,
                  catalogue.handlers,
                  catalogue.records,
                  catalogue.texts,
                  live,
                  zone_offsets,
                  admin_addresses,
                  demo_date_.has_value()};
}

} // namespace shiji
