// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/clock/instant.hpp"
#include "platform/crypto/keys.hpp"
#include "platform/database/migration.hpp"
#include "platform/files/files.hpp"

#include <filesystem>
#include <functional>

// A backup: every row and every stored file of an installation in one sealed file, the same for both engines. The keys are not in it.
namespace shiji::backup {

struct Summary {
  std::int64_t tables = 0, rows = 0, files = 0, bytes = 0; // bytes of the sealed file
};
// Told now and then how many rows and files are done.
using Progress = std::function<void(Summary const&)>;

// Writes a new file (0600) from one snapshot while others go on writing; it has its name only when it is whole and durable.
// std::runtime_error where the file exists already or cannot be written.
Summary write_backup(database::Database& database, files::FileStore const& files, crypto::Keys const& keys, crypto::Random& random,
                     std::filesystem::path const& file, Instant written_at, Progress const& progress = {});

// Fills an empty database and file store from a backup: the schema as it was, every row in one transaction, then what the program's schema
// has beyond it. Rows are counted and compared with the digests the backup gives. crypto::CryptoError for a damaged file or other keys,
// database::SchemaMismatch for a backup of a newer program, std::runtime_error where the database holds tables.
Summary restore_backup(database::Database& database, files::FileStore& files, crypto::Keys const& keys, std::filesystem::path const& file,
                       std::vector<database::Migration> const& migrations, Instant restored_at, Progress const& progress = {});

} // namespace shiji::backup
