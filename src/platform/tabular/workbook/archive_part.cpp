// SPDX-License-Identifier: Apache-2.0
#include "platform/tabular/workbook/archive_part.hpp"

#include "platform/files/archive.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <minizip/unzip.h>

namespace shiji::tabular {

// The bytes as minizip's input and output functions see a file.
struct Archive::Source {
  std::string_view bytes;
  std::uint64_t at = 0;

  static Source& of(void* opaque) { return *static_cast<Source*>(opaque); }

  static zlib_filefunc64_def functions(Source* source) {
    zlib_filefunc64_def f{};
    f.opaque = source;
    f.zopen64_file = [](void* opaque, void const*, int) -> void* { return opaque; };
    f.zread_file = [](void* opaque, void*, void* into, uLong wanted) -> uLong {
      Source& s = of(opaque);
      auto const size = std::min<std::uint64_t>(wanted, s.bytes.size() - s.at);
      std::memcpy(into, s.bytes.data() + s.at, static_cast<std::size_t>(size));
      s.at += size;
      return static_cast<uLong>(size);
    };
    f.zwrite_file = [](void*, void*, void const*, uLong) -> uLong { return 0; };
    f.ztell64_file = [](void* opaque, void*) -> ZPOS64_T { return of(opaque).at; };
    f.zseek64_file = [](void* opaque, void*, ZPOS64_T offset, int origin) -> long {
      Source& s = of(opaque);
      std::uint64_t const base = origin == ZLIB_FILEFUNC_SEEK_SET ? 0 : origin == ZLIB_FILEFUNC_SEEK_CUR ? s.at : s.bytes.size();
      if (offset > s.bytes.size() - base) return -1;
      s.at = base + offset;
      return 0;
    };
    f.zclose_file = [](void*, void*) { return 0; };
    f.zerror_file = [](void*, void*) { return 0; };
    return f;
  }
};

namespace {

constexpr std::uint64_t ratio_counts_from = 1024 * 1024; // bytes; less cannot do harm, and short sheets repeat themselves

} // namespace

Archive::Archive(std::string_view bytes, WorkbookLimits const& limits) : source_(std::make_unique<Source>()), limits_(limits) {
  auto const kind = files::inspect_archive(bytes);
  if (auto const* no = std::get_if<Refusal>(&kind))
    throw WorkbookBroken{no->code == to_text(files::FileRefusal::archive_too_large) ? WorkbookFault::workbook_too_large
                                                                                    : WorkbookFault::workbook_damaged};
  source_->bytes = bytes;
  auto functions = Source::functions(source_.get());
  zip_ = unzOpen2_64("", &functions);
  if (!zip_) throw WorkbookBroken{WorkbookFault::workbook_damaged};
}

Archive::~Archive() {
  if (zip_) unzClose(zip_);
}

bool Archive::unpack(std::string const& name, std::function<bool(std::string_view)> const& block) {
  constexpr int ignoring_case = 2;
  if (name.empty() || unzLocateFile(zip_, name.c_str(), ignoring_case) != UNZ_OK) return false;
  unz_file_info64 info{};
  if (unzGetCurrentFileInfo64(zip_, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK || unzOpenCurrentFile(zip_) != UNZ_OK)
    throw WorkbookBroken{WorkbookFault::workbook_damaged};
  struct Closing {
    void* zip;
    ~Closing() { unzCloseCurrentFile(zip); }
  } const closing{zip_};
  std::array<char, 64 * 1024> buffer;
  std::uint64_t unpacked = 0;
  std::uint64_t const packed = std::min<std::uint64_t>(info.compressed_size, source_->bytes.size());
  for (;;) {
    int const size = unzReadCurrentFile(zip_, buffer.data(), static_cast<unsigned>(buffer.size()));
    if (size < 0) throw WorkbookBroken{WorkbookFault::workbook_damaged};
    if (size == 0) return true;
    unpacked += static_cast<std::uint64_t>(size);
    // What the archive says of its sizes may be a lie; what comes out is counted.
    if (unpacked > limits_.unpacked_bytes) throw WorkbookBroken{WorkbookFault::workbook_too_large};
    if (unpacked > ratio_counts_from && unpacked / std::max<std::uint64_t>(packed, 1) > limits_.ratio)
      throw WorkbookBroken{WorkbookFault::workbook_compressed_oddly};
    if (!block({buffer.data(), static_cast<std::size_t>(size)})) return true;
  }
}

} // namespace shiji::tabular
