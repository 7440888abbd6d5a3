// SPDX-License-Identifier: Apache-2.0
#include "platform/backup/archive.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <exception>
#include <stdexcept>

namespace shiji::backup {
namespace {

// A piece is a part of a table (some MiB) or a file of evidence; more is no backup of ours.
constexpr la_int64_t largest_piece = la_int64_t{1} << 30;

// What one of our functions threw below the library goes on above it.
void require(int code, archive* handle, std::exception_ptr const& thrown) {
  if (thrown) std::rethrow_exception(thrown);
  if (code < ARCHIVE_OK) throw std::runtime_error(std::string("the archive failed: ") + archive_error_string(handle));
}

} // namespace

struct ArchiveWriter::Output {
  std::function<void(std::string_view)> write;
  std::exception_ptr thrown;
  archive* handle = archive_write_new();
  ~Output() { archive_write_free(handle); }

  static la_ssize_t take(archive*, void* self, void const* bytes, std::size_t size) {
    auto& output = *static_cast<Output*>(self);
    try {
      output.write({static_cast<char const*>(bytes), size});
      return static_cast<la_ssize_t>(size);
    } catch (...) {
      output.thrown = std::current_exception();
      return -1;
    }
  }
};

ArchiveWriter::ArchiveWriter(std::function<void(std::string_view)> write) : output_(std::make_unique<Output>()) {
  output_->write = std::move(write);
  archive* const handle = output_->handle;
  require(archive_write_add_filter_zstd(handle), handle, {});
  require(archive_write_set_format_pax_restricted(handle), handle, {});
  require(archive_write_set_bytes_in_last_block(handle, 1), handle, {}); // no padding: the decompressor would stumble over it
  require(archive_write_open(handle, output_.get(), nullptr, Output::take, nullptr), handle, output_->thrown);
}

ArchiveWriter::~ArchiveWriter() = default;

void ArchiveWriter::add(std::string const& name, std::string_view bytes) {
  std::unique_ptr<archive_entry, decltype(&archive_entry_free)> const entry(archive_entry_new(), archive_entry_free);
  archive_entry_set_pathname(entry.get(), name.c_str());
  archive_entry_set_size(entry.get(), static_cast<la_int64_t>(bytes.size()));
  archive_entry_set_filetype(entry.get(), AE_IFREG);
  archive_entry_set_perm(entry.get(), 0600);
  require(archive_write_header(output_->handle, entry.get()), output_->handle, output_->thrown);
  la_ssize_t const written = archive_write_data(output_->handle, bytes.data(), bytes.size());
  require(written < 0 ? ARCHIVE_FATAL : ARCHIVE_OK, output_->handle, output_->thrown);
}

void ArchiveWriter::finish() { require(archive_write_close(output_->handle), output_->handle, output_->thrown); }

struct ArchiveReader::Input {
  std::function<std::string()> next;
  std::string piece;
  std::exception_ptr thrown;
  archive* handle = archive_read_new();
  ~Input() { archive_read_free(handle); }

  static la_ssize_t give(archive*, void* self, void const** bytes) {
    auto& input = *static_cast<Input*>(self);
    try {
      input.piece = input.next();
      *bytes = input.piece.data();
      return static_cast<la_ssize_t>(input.piece.size());
    } catch (...) {
      input.thrown = std::current_exception();
      return -1;
    }
  }
};

ArchiveReader::ArchiveReader(std::function<std::string()> next) : input_(std::make_unique<Input>()) {
  input_->next = std::move(next);
  archive* const handle = input_->handle;
  require(archive_read_support_filter_zstd(handle), handle, {});
  require(archive_read_support_format_tar(handle), handle, {});
  require(archive_read_open(handle, input_.get(), nullptr, Input::give, nullptr), handle, input_->thrown);
}

ArchiveReader::~ArchiveReader() = default;

std::optional<ArchiveReader::Piece> ArchiveReader::next() {
  archive_entry* entry = nullptr;
  int const code = archive_read_next_header(input_->handle, &entry);
  if (code == ARCHIVE_EOF && !input_->thrown) return std::nullopt;
  require(code, input_->handle, input_->thrown);
  la_int64_t const size = archive_entry_size(entry);
  if (size < 0 || size > largest_piece) throw std::runtime_error("the backup holds a piece of an impossible size");
  Piece piece{archive_entry_pathname(entry), std::string(static_cast<std::size_t>(size), '\0')};
  for (std::size_t filled = 0; filled < piece.bytes.size();) {
    la_ssize_t const count = archive_read_data(input_->handle, piece.bytes.data() + filled, piece.bytes.size() - filled);
    require(count <= 0 ? ARCHIVE_FATAL : ARCHIVE_OK, input_->handle, input_->thrown);
    filled += static_cast<std::size_t>(count);
  }
  return piece;
}

} // namespace shiji::backup
