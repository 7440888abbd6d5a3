// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <atomic>

#include <sqlite3.h>

// Faults for SQLite as a machine in trouble makes them.
namespace shiji::test {

// While one of these lives, databases opened by SQLite write and sync through a layer that can fail.
class FaultyDisk {
 public:
  FaultyDisk();
  ~FaultyDisk();
  FaultyDisk(FaultyDisk const&) = delete;
  FaultyDisk& operator=(FaultyDisk const&) = delete;

  static inline std::atomic<int> fail_write{SQLITE_OK}; // what every write answers
  static inline std::atomic<int> fail_sync{SQLITE_OK};
};

// While one of these lives, it knows the writing connection that was opened last.
class WriterWatch {
 public:
  WriterWatch();
  ~WriterWatch();
  WriterWatch(WriterWatch const&) = delete;
  WriterWatch& operator=(WriterWatch const&) = delete;

  // To be used in a command only, or while none runs.
  sqlite3* writer() const;
};

} // namespace shiji::test
