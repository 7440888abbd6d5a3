// SPDX-License-Identifier: Apache-2.0
#include "platform/files/files.hpp"

#include "core/digest/sm3.hpp"
#include "platform/crypto/bytes.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace shiji::files {

namespace {

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor(Descriptor const&) = delete;
  Descriptor& operator=(Descriptor const&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }

 private:
  int number_;
};

[[noreturn]] void fail(char const* what) { throw FileError(what, errno); }

// One level at a time and following no link, so that a name never leads out of the root.
Descriptor open_folder(int parent, std::string const& name) {
  return Descriptor(::openat(parent, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

Descriptor make_folder(int parent, std::string const& name) {
  bool const made = ::mkdirat(parent, name.c_str(), 0700) == 0;
  if (!made && errno != EEXIST) fail("cannot make a folder for files");
  if (made && ::fsync(parent) != 0) fail("cannot make a folder durable");
  auto folder = open_folder(parent, name);
  if (!folder) fail("cannot open a folder of files");
  return folder;
}

Descriptor open_file(int root, std::string const& sm3) {
  auto const first = open_folder(root, sm3.substr(0, 2));
  if (!first) return Descriptor(-1);
  auto const second = open_folder(first.number(), sm3.substr(2, 2));
  if (!second) return Descriptor(-1);
  Descriptor file(::openat(second.number(), sm3.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  struct stat status;
  if (file && (::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode))) return Descriptor(-1);
  return file;
}

std::int64_t size_of(Descriptor const& file) {
  struct stat status;
  if (::fstat(file.number(), &status) != 0) fail("cannot look at a file");
  return status.st_size;
}

std::string read_all(Descriptor const& file) {
  std::string bytes(static_cast<std::size_t>(size_of(file)), '\0');
  std::size_t filled = 0;
  while (filled < bytes.size()) {
    auto const count = ::read(file.number(), bytes.data() + filled, bytes.size() - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail("cannot read a file");
    if (count == 0) break;
    filled += static_cast<std::size_t>(count);
  }
  bytes.resize(filled);
  return bytes;
}

void write_all(Descriptor const& file, std::string_view bytes) {
  while (!bytes.empty()) {
    auto const count = ::write(file.number(), bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail("cannot write a file");
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

// Writes beside the final name and renames, so that a name never stands for half of its contents.
void write_durably(Descriptor const& folder, std::string const& name, std::string const& temporary, std::string_view bytes) {
  Descriptor const file(::openat(folder.number(), temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (!file) fail("cannot make a file");
  try {
    write_all(file, bytes);
    if (::fsync(file.number()) != 0) fail("cannot make a file durable");
    if (::renameat(folder.number(), temporary.c_str(), folder.number(), name.c_str()) != 0) fail("cannot name a file");
  } catch (FileError const&) {
    ::unlinkat(folder.number(), temporary.c_str(), 0);
    throw;
  }
  if (::fsync(folder.number()) != 0) fail("cannot make a folder durable");
}

} // namespace

FileError::FileError(std::string const& what, int error_number)
    : std::runtime_error(what + (error_number == 0 ? "" : std::string(": ") + std::strerror(error_number))),
      is_full(error_number == ENOSPC || error_number == EDQUOT) {}

void write_file(std::filesystem::path const& file, std::string_view bytes) {
  Descriptor const folder(::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder) fail("cannot open the folder of a file");
  crypto::SystemRandom random;
  write_durably(folder, file.filename().string(), ".new-" + crypto::to_hex(random.bytes(8)), bytes);
}

FileStore::FileStore(std::filesystem::path root) : root_(std::move(root)) {
  if (::mkdir(root_.c_str(), 0700) != 0 && errno != EEXIST) fail("cannot make the folder of files");
  root_descriptor_ = ::open(root_.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (root_descriptor_ < 0) fail("cannot open the folder of files");
}

FileStore::~FileStore() { ::close(root_descriptor_); }

StoredFile FileStore::store(std::string_view bytes, std::int64_t limit_bytes) {
  if (static_cast<std::int64_t>(bytes.size()) > limit_bytes)
    throw Refused(refuse(FileRefusal::file_too_large, {{"limit_bytes", std::to_string(limit_bytes)}}));
  auto const answer = inspect(bytes);
  if (auto const* refusal = std::get_if<Refusal>(&answer)) throw Refused(*refusal);
  return {keep(bytes), static_cast<std::int64_t>(bytes.size()), std::string(media_type_of(std::get<Kind>(answer)))};
}

std::string FileStore::keep(std::string_view bytes) {
  auto const sm3 = to_hex(shiji::sm3(bytes));
  auto const existing = open_file(root_descriptor_, sm3);
  // A damaged copy is replaced by these bytes, which are right.
  if (existing && read_all(existing) == bytes) return sm3;
  auto const first = make_folder(root_descriptor_, sm3.substr(0, 2));
  auto const second = make_folder(first.number(), sm3.substr(2, 2));
  write_durably(second, sm3, ".new-" + crypto::to_hex(random_.bytes(8)), bytes);
  return sm3;
}

std::optional<FoundFile> FileStore::find(std::string_view sm3) const {
  if (!digest_from_hex(sm3)) return std::nullopt;
  std::string const name(sm3);
  auto const file = open_file(root_descriptor_, name);
  if (!file) return std::nullopt;
  return FoundFile{(root_ / name.substr(0, 2) / name.substr(2, 2) / name).string(), size_of(file)};
}

std::optional<std::string> FileStore::read(std::string_view sm3) const {
  auto const digest = digest_from_hex(sm3);
  if (!digest) return std::nullopt;
  auto const file = open_file(root_descriptor_, std::string(sm3));
  if (!file) return std::nullopt;
  auto bytes = read_all(file);
  if (shiji::sm3(bytes) != *digest) throw FileError("the stored file " + std::string(sm3) + " was changed", 0);
  return bytes;
}

std::vector<std::string> FileStore::names() const {
  std::vector<std::string> names;
  std::error_code error;
  for (std::filesystem::recursive_directory_iterator entry(root_, error), end; !error && entry != end; entry.increment(error))
    if (auto const name = entry->path().filename().string(); entry->is_regular_file(error) && digest_from_hex(name)) names.push_back(name);
  if (error) throw FileError("cannot list the files", error.value());
  std::sort(names.begin(), names.end());
  return names;
}

} // namespace shiji::files
