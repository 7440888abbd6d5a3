// SPDX-License-Identifier: Apache-2.0
#include "platform/files/archive.hpp"

#include "platform/files/byte_reader.hpp"

#include <optional>

namespace shiji::files {

namespace {

constexpr std::size_t end_record_size = 22;
constexpr std::size_t entry_record_size = 46;
constexpr std::size_t local_record_size = 30;

struct Directory {
  std::uint64_t entries = 0, size = 0, start = 0;
};

// The end record is the last thing in the file and tells where the directory lies, directly before it.
std::optional<Directory> find_directory(std::string_view bytes) {
  std::size_t const end = bytes.rfind("PK\x05\x06");
  if (end == std::string_view::npos || bytes.size() - end < end_record_size) return std::nullopt;
  Directory const directory{little_endian(bytes, end + 10, 2), little_endian(bytes, end + 12, 4), little_endian(bytes, end + 16, 4)};
  bool const to_the_end = end + end_record_size + little_endian(bytes, end + 20, 2) == bytes.size();
  bool const one_volume = little_endian(bytes, end + 4, 4) == 0 && little_endian(bytes, end + 8, 2) == directory.entries;
  if (!to_the_end || !one_volume || directory.start + directory.size != end) return std::nullopt;
  return directory;
}

struct Entry {
  std::string_view name;
  bool encrypted = false;
  std::uint64_t packed = 0, unpacked = 0, record_size = 0; // bytes
};

std::optional<Entry> entry_at(std::string_view directory, std::size_t at) {
  if (part(directory, at, 4) != "PK\x01\x02" || directory.size() - at < entry_record_size) return std::nullopt;
  std::uint64_t const name = little_endian(directory, at + 28, 2);
  std::uint64_t const size = entry_record_size + name + little_endian(directory, at + 30, 2) + little_endian(directory, at + 32, 2);
  if (size > directory.size() - at) return std::nullopt;
  return Entry{directory.substr(at + entry_record_size, static_cast<std::size_t>(name)), (little_endian(directory, at + 8, 2) & 1) != 0,
               little_endian(directory, at + 20, 4), little_endian(directory, at + 24, 4), size};
}

bool leaves_the_archive(std::string_view name) {
  return name.starts_with('/') || name.find('\\') != std::string_view::npos || name.find('\0') != std::string_view::npos ||
         name.starts_with("../") || name.find("/../") != std::string_view::npos;
}

struct Contents {
  bool types = false, workbook = false, document = false, macros = false, encrypted = false, escapes = false;
  std::uint64_t packed = 0, unpacked = 0;

  void add(Entry const& entry) {
    types |= entry.name == "[Content_Types].xml";
    workbook |= entry.name == "xl/workbook.xml";
    document |= entry.name == "word/document.xml";
    macros |= entry.name.ends_with("vbaProject.bin");
    encrypted |= entry.encrypted;
    escapes |= leaves_the_archive(entry.name);
    packed += entry.packed + local_record_size + entry.name.size();
    unpacked += entry.unpacked;
  }
};

} // namespace

std::variant<Kind, Refusal> inspect_archive(std::string_view bytes) {
  auto const directory = find_directory(bytes);
  if (!directory) return refuse(FileRefusal::file_damaged);
  if (directory->entries > most_archive_entries) return refuse(FileRefusal::archive_too_large);
  auto const records = bytes.substr(static_cast<std::size_t>(directory->start), static_cast<std::size_t>(directory->size));
  Contents contents;
  std::size_t at = 0;
  for (std::uint64_t i = 0; i < directory->entries; ++i) {
    auto const entry = entry_at(records, at);
    if (!entry) return refuse(FileRefusal::file_damaged);
    contents.add(*entry);
    at += static_cast<std::size_t>(entry->record_size);
  }
  if (at != records.size()) return refuse(FileRefusal::file_damaged);
  if (contents.unpacked > largest_unpacked_archive) return refuse(FileRefusal::archive_too_large);
  // More packed bytes than the file has room for: entries lie over one another, to unpack the same bytes many times.
  if (contents.packed > directory->start || contents.escapes) return refuse(FileRefusal::file_damaged);
  if (!contents.types || contents.workbook == contents.document || contents.macros || contents.encrypted)
    return refuse(FileRefusal::file_type_not_allowed);
  return contents.workbook ? Kind::xlsx : Kind::docx;
}

} // namespace shiji::files
