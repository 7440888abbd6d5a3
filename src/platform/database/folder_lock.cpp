// SPDX-License-Identifier: Apache-2.0
#include "platform/database/folder_lock.hpp"

#include "platform/database/database.hpp"

#include <array>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace shiji::database {
namespace {

[[noreturn]] void fail(std::string const& what) { throw std::system_error(errno, std::generic_category(), what); }

std::string text_of(int file) {
  std::array<char, 32> bytes;
  ssize_t const read = pread(file, bytes.data(), bytes.size(), 0);
  return std::string(bytes.data(), static_cast<std::size_t>(read > 0 ? read : 0));
}

} // namespace

FolderLock::FolderLock(std::string const& folder) {
  if (!std::filesystem::exists(folder)) {
    std::filesystem::create_directories(folder);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
  }
  std::string const path = folder + "/lock";
  file_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (file_ < 0) fail(path);
  if (flock(file_, LOCK_EX | LOCK_NB) != 0) {
    bool const held = errno == EWOULDBLOCK;
    std::string const pid = text_of(file_);
    close(file_);
    if (!held) fail(path);
    throw FolderInUse("a server is using this folder (pid " + pid + ")");
  }
  // On a full disk the pid cannot be written; the lock holds all the same.
  std::string const pid = std::to_string(getpid());
  if (ftruncate(file_, 0) != 0 || pwrite(file_, pid.data(), pid.size(), 0) < 0) return;
}

FolderLock::~FolderLock() { close(file_); }

} // namespace shiji::database
