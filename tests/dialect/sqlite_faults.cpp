// SPDX-License-Identifier: Apache-2.0
#include "dialect/sqlite_faults.hpp"

#include <stdexcept>

namespace shiji::test {
namespace {

sqlite3_vfs* sound_disk = nullptr;
sqlite3_vfs faulty_disk;
// The methods of a kind of file, with writes and syncs exchanged.
struct FileMethods {
  sqlite3_io_methods const* sound = nullptr;
  sqlite3_io_methods faulty;
};
FileMethods database_file;
FileMethods log_file;

template<FileMethods& methods>
int write(sqlite3_file* file, void const* bytes, int size, sqlite3_int64 at) {
  int const fault = FaultyDisk::fail_write;
  return fault != SQLITE_OK ? fault : methods.sound->xWrite(file, bytes, size, at);
}

template<FileMethods& methods>
int sync(sqlite3_file* file, int flags) {
  int const fault = FaultyDisk::fail_sync;
  return fault != SQLITE_OK ? fault : methods.sound->xSync(file, flags);
}

template<FileMethods& methods>
int exchange_methods(sqlite3_file* file) {
  if (!methods.sound) {
    methods.sound = file->pMethods;
    methods.faulty = *file->pMethods;
    methods.faulty.xWrite = write<methods>;
    methods.faulty.xSync = sync<methods>;
  }
  if (file->pMethods != methods.sound) return SQLITE_INTERNAL;
  file->pMethods = &methods.faulty;
  return SQLITE_OK;
}

int open(sqlite3_vfs*, char const* name, sqlite3_file* file, int flags, int* out_flags) {
  int const code = sound_disk->xOpen(sound_disk, name, file, flags, out_flags);
  if (code == SQLITE_OK && (flags & SQLITE_OPEN_MAIN_DB)) return exchange_methods<database_file>(file);
  if (code == SQLITE_OK && (flags & SQLITE_OPEN_WAL)) return exchange_methods<log_file>(file);
  return code;
}

std::atomic<sqlite3*> last_writer{nullptr};

int watch(sqlite3* handle, char const**, struct sqlite3_api_routines const*) {
  if (sqlite3_db_readonly(handle, "main") == 0) last_writer = handle;
  return SQLITE_OK;
}

// SQLite calls what is registered here with the arguments of watch.
auto* const watch_entry = reinterpret_cast<void (*)()>(watch);

} // namespace

FaultyDisk::FaultyDisk() {
  sound_disk = sqlite3_vfs_find(nullptr);
  faulty_disk = *sound_disk;
  faulty_disk.zName = "faulty";
  faulty_disk.pNext = nullptr;
  faulty_disk.xOpen = open;
  sqlite3_vfs_register(&faulty_disk, 1);
}

FaultyDisk::~FaultyDisk() {
  fail_write = SQLITE_OK;
  fail_sync = SQLITE_OK;
  sqlite3_vfs_register(sound_disk, 1);
  sqlite3_vfs_unregister(&faulty_disk);
}

WriterWatch::WriterWatch() { sqlite3_auto_extension(watch_entry); }

WriterWatch::~WriterWatch() {
  sqlite3_cancel_auto_extension(watch_entry);
  last_writer = nullptr;
}

sqlite3* WriterWatch::writer() const {
  if (!last_writer) throw std::logic_error("no writer was opened");
  return last_writer;
}

} // namespace shiji::test
