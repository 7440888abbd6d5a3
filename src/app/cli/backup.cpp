// SPDX-License-Identifier: Apache-2.0
// The verbs backup and restore.
#include "platform/backup/backup.hpp"

#include "app/cli/program.hpp"
#include "app/cli/progress.hpp"
#include "app/cli/verbs.hpp"

#include <filesystem>
#include <iostream>
#include <set>

#include <CLI/CLI.hpp>

namespace shiji::cli {
namespace {

namespace fs = std::filesystem;

std::string in_words(backup::Summary const& done) { return std::to_string(done.rows) + " rows, " + std::to_string(done.files) + " files"; }

int write_backup(StoreFlags const& flags, std::string const& file) {
  Program program(flags, Access::beside_a_server);
  Runtime& runtime = program.runtime;
  ProgressLine line;
  auto const done = backup::write_backup(*runtime.database, runtime.files, runtime.keys, runtime.random, file, runtime.system_clock.now(),
                                         [&](auto const& so_far) { line.show(in_words(so_far)); });
  std::cout << file << ": " << done.tables << " tables, " << in_words(done) << ", " << done.bytes << " bytes\n"
            << "the keys are not in it: keep a copy of " << flags.data << "/keys elsewhere\n";
  return cli::done;
}

// A folder that holds nothing, or only keys and what an interrupted server left beside a store that is gone.
void require_no_store(fs::path const& folder) {
  static std::set<std::string> const harmless{"keys", "lock", "shiji.db-wal", "shiji.db-shm"};
  if (!fs::exists(folder)) return;
  for (auto const& entry : fs::directory_iterator(folder))
    if (!harmless.contains(entry.path().filename().string()))
      throw std::runtime_error(folder.string() + " holds " + entry.path().filename().string() +
                               "; a backup is restored into an empty folder");
}

// Builds the store beside the folder and gives it the folder's name when it is whole, so that a restore that was cut off leaves no store.
int restore(StoreFlags const& flags, std::string const& file, std::string const& keys_folder) {
  fs::path const folder = fs::absolute(flags.data).lexically_normal();
  require_no_store(folder);
  fs::path const keys = keys_folder.empty() ? folder / "keys" : fs::path(keys_folder);
  fs::path const staging = folder.string() + ".restoring";
  fs::remove_all(staging);
  fs::create_directories(staging);
  fs::permissions(staging, fs::perms::owner_all);
  fs::copy(keys, staging / "keys", fs::copy_options::recursive);
  backup::Summary done;
  {
    ProgressLine line;
    Runtime runtime({staging.string(), flags.database, {}, false, nullptr});
    Catalogue const catalogue(modules());
    done = backup::restore_backup(*runtime.database, runtime.files, runtime.keys, file, catalogue.migrations, runtime.system_clock.now(),
                                  [&](auto const& so_far) { line.show(in_words(so_far)); });
  }
  fs::remove_all(folder);
  fs::rename(staging, folder);
  std::cout << folder.string() << ": " << done.tables << " tables, " << in_words(done) << "\n"
            << "prove it: shiji verify --data " << folder.string() << "\n";
  return cli::done;
}

} // namespace

void add_backup(CLI::App& app, int& status) {
  auto* const verb = app.add_subcommand("backup", "write rows and files of a store into one encrypted file; works beside a live server");
  auto const flags = std::make_shared<StoreFlags>();
  auto const file = std::make_shared<std::string>();
  add_store_flags(*verb, *flags);
  verb->add_option("file", *file, "the backup to write; refused where it exists")->required();
  verb->callback([flags, file, &status] { status = write_backup(*flags, *file); });
}

void add_restore(CLI::App& app, int& status) {
  auto* const verb = app.add_subcommand("restore", "make a store from a backup, on either engine");
  auto const flags = std::make_shared<StoreFlags>();
  auto const file = std::make_shared<std::string>();
  auto const keys = std::make_shared<std::string>();
  add_store_flags(*verb, *flags);
  verb->add_option("file", *file, "the backup to read")->required()->check(CLI::ExistingFile);
  verb->add_option("--keys", *keys, "the copy of the keys folder; DIR/keys by default")->check(CLI::ExistingDirectory);
  verb->callback([flags, file, keys, &status] { status = restore(*flags, *file, *keys); });
}

} // namespace shiji::cli
