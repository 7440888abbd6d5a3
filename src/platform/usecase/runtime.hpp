// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/migration.hpp"
#include "platform/identity/sessions.hpp"
#include "platform/usecase/usecase.hpp"

#include <memory>
#include <optional>

namespace shiji {

class Catalogue;

struct RuntimeOptions {
  std::string data_dir;
  std::string postgres_url;            // empty: SQLite in data_dir
  crypto::PasswordCost password_cost;  // lowered by tests only
  bool beside_a_server = false;        // open for reading although a server has the folder
  Clock const* clock = nullptr;        // tests: business time; null: the machine's, or the demo's in a demo store
  http::AddressBlocks admin_addresses; // from which administrators may come; empty: from any
};

// The parts a program is made of, opened over one data folder. The order of members is the order they are built in.
struct Runtime {
  explicit Runtime(RuntimeOptions const& options);

  std::string data_dir;
  SystemClock system_clock;
  crypto::SystemRandom random;
  crypto::IdSource ids{random};
  LiveStream live;
  ZoneOffsets zone_offsets;
  std::unique_ptr<database::Database> database; // first of what touches the folder: it holds the lock
  identity::Sessions sessions{*database, system_clock};
  audit::SecurityLog security{*database, system_clock, random};
  crypto::Keys keys;
  crypto::PasswordHasher passwords;
  files::FileStore files;
  http::AddressBlocks admin_addresses;
  Clock const* given_clock;
  std::unique_ptr<Clock> demo_clock;

  Clock const& clock() const { return given_clock ? *given_clock : demo_clock ? *demo_clock : static_cast<Clock const&>(system_clock); }

  // Brings the schema up to date, makes the installation's row where there is none and reads its settings. Before anything is served.
  void migrate(std::vector<database::Migration> const& migrations);
  // Reads the installation's settings from a store that has the schema of these migrations. SchemaMismatch where it has not.
  void require_migrated(std::vector<database::Migration> const& migrations);

  // The installation's id; accounts, sessions and Idempotency-Keys carry it.
  Id<Zone> const& root_id() const { return root_id_; }
  // The date a demo store lives at; nothing in a real one.
  std::optional<Date> const& demo_date() const { return demo_date_; }
  // From here on business time is 09:00 of the demo's date and runs on.
  void enter_demo_time(Date demo_date, int utc_offset_minutes);
  // Marks the store as a demo that was loaded now, in the transaction that loads it.
  void mark_demo(database::Transaction& transaction, Date demo_date, int utc_offset_minutes);

  // What use cases are given, under the catalogue of the program's modules.
  Services services(Catalogue const& catalogue);

 private:
  void read_installation();
  Id<Zone> root_id_;
  std::optional<Date> demo_date_;
};

} // namespace shiji
