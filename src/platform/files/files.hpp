// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/crypto/random.hpp"
#include "platform/files/content.hpp"
#include "platform/files/file_name.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace shiji::files {

// The disk failed; `is_full` tells 507 from 500.
class FileError : public std::runtime_error {
 public:
  FileError(std::string const& what, int error_number);
  bool is_full;
};

// Writes a file of any name whole or not at all, in the place of an older one, durable when this returns. Throws FileError.
void write_file(std::filesystem::path const& file, std::string_view bytes);

struct StoredFile {
  std::string sm3; // 64 hexadecimal digits: the name of the file in the store
  std::int64_t size_bytes = 0;
  std::string media_type;
};

struct FoundFile {
  std::string path;
  std::int64_t size_bytes = 0;
};

// Files named after the SM3 of their contents, in folders of two levels below one root: ab/cd/abcd…. The same contents are kept once, and
// what is stored never changes. Safe to call from several threads and processes.
class FileStore {
 public:
  // Makes the root (0700) where it is absent. Throws FileError.
  explicit FileStore(std::filesystem::path root);
  ~FileStore();
  FileStore(FileStore const&) = delete;
  FileStore& operator=(FileStore const&) = delete;

  // Keeps the bytes; when it returns they are durable. Throws Refused with a FileRefusal for contents that are not let in, FileError for
  // the disk's failures, after which nothing of the file is left under its name.
  StoredFile store(std::string_view bytes, std::int64_t limit_bytes);

  // The same for bytes that a store held before and that were let in then, such as those of a backup. Answers their name.
  std::string keep(std::string_view bytes);

  // The file of that name; nothing where there is none, where the name is no digest, or where a link stands in its place.
  std::optional<FoundFile> find(std::string_view sm3) const;

  // Its contents, or nothing as with find. Throws FileError where they are no longer what the name says.
  std::optional<std::string> read(std::string_view sm3) const;

  // The names of all files, ascending; what is being written at the moment may be missing. Throws FileError.
  std::vector<std::string> names() const;

 private:
  std::filesystem::path root_;
  crypto::SystemRandom random_; // of temporary names only
  int root_descriptor_ = -1;
};

} // namespace shiji::files
