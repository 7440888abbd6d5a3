// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/key_file.hpp"

#include "platform/crypto/error.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace shiji::crypto {

namespace {

constexpr std::size_t largest_key_file = 65536;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(Descriptor const&) = delete;
  Descriptor& operator=(Descriptor const&) = delete;
  int number() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }

 private:
  int number_;
};

[[noreturn]] void fail(std::string const& what, std::filesystem::path const& path) {
  std::string const reason = std::strerror(errno);
  throw CryptoError(what + " " + path.string() + ": " + reason);
}

void require_private(struct stat const& status, std::filesystem::path const& path, char const* mode) {
  if (status.st_uid != ::geteuid())
    throw CryptoError(path.string() + " belongs to another user; it must belong to the one who runs the server");
  if ((status.st_mode & 077) != 0)
    throw CryptoError(path.string() + " is open to other users; it holds keys. Run: chmod " + mode + " " + path.string());
}

Descriptor open_folder(std::filesystem::path const& folder) {
  return Descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

void write_all(int descriptor, ByteView contents, std::filesystem::path const& file) {
  while (!contents.empty()) {
    auto const count = ::write(descriptor, contents.data(), contents.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail("cannot write", file);
    contents = contents.subspan(static_cast<std::size_t>(count));
  }
}

} // namespace

void make_private_folder(std::filesystem::path const& folder) {
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) fail("cannot make the folder", folder);
  require_private_folder(folder);
}

void require_private_folder(std::filesystem::path const& folder) {
  auto const descriptor = open_folder(folder);
  struct stat status;
  if (!descriptor || ::fstat(descriptor.number(), &status) != 0) fail("cannot open the folder", folder);
  require_private(status, folder, "700");
}

SecretBytes read_private_file(std::filesystem::path const& file) {
  Descriptor const descriptor(::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  struct stat status;
  if (!descriptor || ::fstat(descriptor.number(), &status) != 0) fail("cannot open the key file", file);
  if (!S_ISREG(status.st_mode)) throw CryptoError(file.string() + " is no ordinary file");
  require_private(status, file, "600");
  if (status.st_size < 0 || static_cast<std::size_t>(status.st_size) > largest_key_file)
    throw CryptoError(file.string() + " is too large for a key file");
  SecretBytes contents(static_cast<std::size_t>(status.st_size));
  auto rest = contents.writable();
  while (!rest.empty()) {
    auto const count = ::read(descriptor.number(), rest.data(), rest.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail("cannot read the key file", file);
    if (count == 0) throw CryptoError(file.string() + " shrank while it was read");
    rest = rest.subspan(static_cast<std::size_t>(count));
  }
  return contents;
}

void create_private_file(std::filesystem::path const& file, ByteView contents) {
  std::filesystem::path const temporary = file.string() + ".new-" + std::to_string(::getpid());
  ::unlink(temporary.c_str());
  {
    Descriptor const descriptor(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!descriptor) fail("cannot make the key file", temporary);
    write_all(descriptor.number(), contents, temporary);
    if (::fsync(descriptor.number()) != 0) fail("cannot make durable", temporary);
  }
  bool const linked = ::link(temporary.c_str(), file.c_str()) == 0 || errno == EEXIST;
  if (!linked) fail("cannot make the key file", file);
  ::unlink(temporary.c_str());
  auto const folder = open_folder(file.parent_path());
  if (!folder || ::fsync(folder.number()) != 0) fail("cannot make durable", file.parent_path());
}

} // namespace shiji::crypto
