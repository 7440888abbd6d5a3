// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct archive;

// A tar archive, compressed with zstd, as a stream of named pieces. Throws std::runtime_error where the library fails.
namespace shiji::backup {

class ArchiveWriter {
 public:
  explicit ArchiveWriter(std::function<void(std::string_view)> write);
  ~ArchiveWriter();
  void add(std::string const& name, std::string_view bytes);
  void finish();

 private:
  struct Output;
  std::unique_ptr<Output> output_;
};

class ArchiveReader {
 public:
  // next answers the following piece of the archive's bytes, empty at its end.
  explicit ArchiveReader(std::function<std::string()> next);
  ~ArchiveReader();

  struct Piece {
    std::string name, bytes;
  };
  std::optional<Piece> next();

 private:
  struct Input;
  std::unique_ptr<Input> input_;
};

} // namespace shiji::backup
