// SPDX-License-Identifier: Apache-2.0
#include "platform/backup/backup.hpp"

#include "core/digest/sm3.hpp"
#include "platform/backup/archive.hpp"
#include "platform/backup/sealed_stream.hpp"
#include "platform/database/tables.hpp"
#include "platform/shape/codec.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <sys/stat.h>
#include <unistd.h>

namespace shiji::backup {
namespace {

// The pieces, in this order: manifest.json, files/SM3 …, tables/NAME/000001 … (rows as lines of JSON), tables.json.
struct TableColumns {
  std::string name;
  std::vector<std::string> columns;
};
BOOST_DESCRIBE_STRUCT(TableColumns, (), (name, columns))
struct Manifest {
  std::string written_at;
  std::vector<database::AppliedMigration> migrations;
  std::vector<TableColumns> tables;
};
BOOST_DESCRIBE_STRUCT(Manifest, (), (written_at, migrations, tables))
struct TableDigest {
  std::string name;
  std::int64_t rows = 0;
  std::string sm3; // over the lines, each with its end
  bool operator==(TableDigest const&) const = default;
};
BOOST_DESCRIBE_STRUCT(TableDigest, (), (name, rows, sm3))
struct TableDigests {
  std::vector<TableDigest> tables;
};
BOOST_DESCRIBE_STRUCT(TableDigests, (), (tables))

constexpr std::string_view manifest_name = "manifest.json", digests_name = "tables.json", files_folder = "files/",
                           tables_folder = "tables/";
constexpr std::size_t part_size = 4 << 20;
constexpr std::int64_t rows_between_reports = 20'000;

[[noreturn]] void fail(std::string const& what, std::filesystem::path const& file) {
  throw std::runtime_error(what + " " + file.string() + ": " + std::strerror(errno));
}

// A file of the operating system, closed at the end.
struct OpenFile {
  int number;
  ~OpenFile() { ::close(number); }
};

// A new file beside the final name, which it gets when it is whole.
class NewFile {
 public:
  explicit NewFile(std::filesystem::path const& file)
      : file_(file), temporary_(file.string() + ".part"),
        open_{::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600)} {
    if (open_.number < 0) fail("cannot make", temporary_);
    if (std::filesystem::exists(file)) throw std::runtime_error(file.string() + " exists already");
    if (::fchmod(open_.number, 0600) != 0) fail("cannot protect", temporary_);
  }
  ~NewFile() {
    if (!named_) ::unlink(temporary_.c_str());
  }

  void write(std::string_view bytes) {
    size_ += static_cast<std::int64_t>(bytes.size());
    while (!bytes.empty()) {
      auto const count = ::write(open_.number, bytes.data(), bytes.size());
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) fail("cannot write", temporary_);
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
  }
  void name() {
    // link refuses a name that somebody else took meanwhile; rename would replace it.
    if (::fsync(open_.number) != 0) fail("cannot keep", temporary_);
    if (::link(temporary_.c_str(), file_.c_str()) != 0) fail("cannot name", file_);
    ::unlink(temporary_.c_str());
    named_ = true;
    auto const folder = file_.has_parent_path() ? file_.parent_path() : std::filesystem::path(".");
    OpenFile const parent{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (parent.number < 0 || ::fsync(parent.number) != 0) fail("cannot keep", folder);
  }
  std::int64_t size() const { return size_; }

 private:
  std::filesystem::path file_, temporary_;
  OpenFile open_;
  std::int64_t size_ = 0;
  bool named_ = false;
};

std::size_t read_some(int file, char* into, std::size_t size) {
  std::size_t filled = 0;
  while (filled < size) {
    auto const count = ::read(file, into + filled, size - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw std::runtime_error(std::string("cannot read the backup: ") + std::strerror(errno));
    if (count == 0) break;
    filled += static_cast<std::size_t>(count);
  }
  return filled;
}

// Collects the lines of a table into parts of some MiB.
class TableWriter {
 public:
  TableWriter(ArchiveWriter& archive, std::string const& name) : archive_(archive), digest_{name, 0, {}} {}
  void add(std::string const& row) {
    std::size_t const begin = part_.size();
    part_ += row;
    part_ += '\n';
    sm3_.update(std::string_view(part_).substr(begin));
    ++digest_.rows;
    if (part_.size() >= part_size) write_part();
  }
  TableDigest finish() {
    if (!part_.empty()) write_part();
    digest_.sm3 = to_hex(sm3_.finish());
    return digest_;
  }

 private:
  void write_part() {
    std::string const number = std::to_string(1'000'000 + ++parts_).substr(1);
    archive_.add(std::string(tables_folder) + digest_.name + "/" + number, part_);
    part_.clear();
  }

  ArchiveWriter& archive_;
  TableDigest digest_;
  Sm3 sm3_;
  std::string part_;
  int parts_ = 0;
};

Manifest manifest_of(database::Reader& reader, std::vector<database::Table> const& tables, Instant written_at) {
  Manifest manifest{to_text(written_at), database::applied_migrations(reader), {}};
  for (auto const& table : tables) manifest.tables.push_back({table.name, table.columns});
  return manifest;
}

// What restores the rows of one backup inside one transaction.
class TableLoader {
 public:
  TableLoader(database::Transaction& transaction, bool postgres, Manifest const& manifest) : transaction_(transaction) {
    for (auto& table : database::tables(transaction, postgres)) tables_.emplace(table.name, std::move(table));
    for (auto const& [name, columns] : manifest.tables)
      if (auto const found = tables_.find(name); found == tables_.end() || found->second.columns != columns)
        throw std::runtime_error("the table " + name + " of the backup is not the one its migrations make");
  }

  void load(ArchiveReader::Piece const& piece) {
    std::string_view name = std::string_view(piece.name).substr(tables_folder.size());
    name = name.substr(0, name.find('/'));
    auto const table = tables_.find(name);
    if (table == tables_.end()) throw std::runtime_error("the backup holds rows of an unknown table");
    State& state = states_[table->first];
    state.sm3.update(piece.bytes);
    for (std::string_view rest = piece.bytes; !rest.empty();) {
      std::size_t const end = std::min(rest.find('\n'), rest.size() - 1);
      insert_row(transaction_, table->second, rest.substr(0, end));
      rest.remove_prefix(end + 1);
      ++state.rows;
      ++rows_;
    }
  }

  // The digests of what was loaded, in the order of the tables' names.
  std::vector<TableDigest> digests() {
    std::vector<TableDigest> all;
    for (auto const& [name, table] : tables_) all.push_back({name, states_[name].rows, to_hex(states_[name].sm3.finish())});
    return all;
  }
  std::int64_t rows() const { return rows_; }

 private:
  struct State {
    std::int64_t rows = 0;
    Sm3 sm3;
  };
  database::Transaction& transaction_;
  std::map<std::string, database::Table, std::less<>> tables_;
  std::map<std::string, State, std::less<>> states_;
  std::int64_t rows_ = 0;
};

std::string_view after(std::string_view name, std::string_view folder) {
  return name.starts_with(folder) ? name.substr(folder.size()) : std::string_view();
}

} // namespace

Summary write_backup(database::Database& database, files::FileStore const& files, crypto::Keys const& keys, crypto::Random& random,
                     std::filesystem::path const& file, Instant written_at, Progress const& progress) {
  NewFile output(file);
  SealedWriter sealed(keys, random, [&](std::string_view bytes) { output.write(bytes); });
  ArchiveWriter archive([&](std::string_view bytes) { sealed.write(bytes); });
  // A file is durable before the row that names it, so the files listed after the snapshot hold all that its rows name.
  auto const reader = database.snapshot();
  auto const tables = database::tables(*reader, database.is_postgres());
  archive.add(std::string(manifest_name), shape::to_json(manifest_of(*reader, tables, written_at)));
  Summary done;
  for (std::string const& name : files.names()) {
    auto const bytes = files.read(name);
    if (!bytes) continue;
    archive.add(std::string(files_folder) + name, *bytes);
    ++done.files;
    if (progress) progress(done);
  }
  TableDigests digests;
  for (auto const& table : tables) {
    TableWriter writer(archive, table.name);
    database::each_row(*reader, table, [&](std::string const& row) {
      writer.add(row);
      if (++done.rows % rows_between_reports == 0 && progress) progress(done);
    });
    digests.tables.push_back(writer.finish());
    ++done.tables;
  }
  archive.add(std::string(digests_name), shape::to_json(digests));
  archive.finish();
  sealed.finish();
  output.name();
  done.bytes = output.size();
  return done;
}

Summary restore_backup(database::Database& database, files::FileStore& files, crypto::Keys const& keys, std::filesystem::path const& file,
                       std::vector<database::Migration> const& migrations, Instant restored_at, Progress const& progress) {
  bool const postgres = database.is_postgres();
  if (!database::tables(*database.snapshot(), postgres).empty()) throw std::runtime_error("the database to restore into is not empty");
  OpenFile const input{::open(file.c_str(), O_RDONLY | O_CLOEXEC)};
  if (input.number < 0) fail("cannot open", file);
  SealedReader sealed(keys, [&](char* into, std::size_t size) { return read_some(input.number, into, size); });
  ArchiveReader archive([&] { return sealed.next(); });
  auto piece = archive.next();
  if (!piece || piece->name != manifest_name) throw std::runtime_error("the backup does not begin with its manifest");
  auto const manifest = shape::from_json<Manifest>(piece->bytes);
  database::migrate(database, database::only_applied(migrations, manifest.migrations), to_text(restored_at));
  Summary done;
  for (piece = archive.next(); piece && !after(piece->name, files_folder).empty(); piece = archive.next()) {
    if (files.keep(piece->bytes) != after(piece->name, files_folder)) throw std::runtime_error("a file of the backup was changed");
    ++done.files;
    if (progress) progress(done);
  }
  database.commit([&](database::Transaction& transaction) {
    database::defer_foreign_keys(transaction, postgres);
    TableLoader loader(transaction, postgres, manifest);
    for (; piece && !after(piece->name, tables_folder).empty(); piece = archive.next()) {
      loader.load(*piece);
      done.rows = loader.rows();
      if (progress) progress(done);
    }
    if (!piece || piece->name != digests_name || archive.next()) throw std::runtime_error("the backup does not end as one ends");
    if (shape::from_json<TableDigests>(piece->bytes).tables != loader.digests())
      throw std::runtime_error("the rows of the backup are not those its digests tell of");
    database::judge_foreign_keys(transaction, postgres);
  });
  database::migrate(database, migrations, to_text(restored_at));
  done.tables = static_cast<std::int64_t>(manifest.tables.size());
  return done;
}

} // namespace shiji::backup
