// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

namespace shiji::database {

// Holds a data folder for this process, by a lock on DIR/lock that the kernel lets go of when the process ends, however it ends.
class FolderLock {
 public:
  // Makes the folder where it is missing, readable by its owner only. FolderInUse where another process holds it.
  explicit FolderLock(std::string const& folder);
  ~FolderLock();
  FolderLock(FolderLock const&) = delete;
  FolderLock& operator=(FolderLock const&) = delete;

 private:
  int file_;
};

} // namespace shiji::database
