// SPDX-License-Identifier: Apache-2.0
#include "platform/files/content.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;
using namespace shiji::files;
using namespace std::string_literals;

namespace {

std::string big(std::uint64_t number, std::size_t size) {
  std::string bytes;
  for (std::size_t i = size; i-- > 0;) bytes += static_cast<char>(number >> (8 * i));
  return bytes;
}

std::string little(std::uint64_t number, std::size_t size) {
  auto const reversed = big(number, size);
  return {reversed.rbegin(), reversed.rend()};
}

std::string chunk(std::string const& type, std::string const& data) { return big(data.size(), 4) + type + data + "crc!"; }

std::string png(std::uint64_t width, std::uint64_t height) {
  return "\x89PNG\r\n\x1a\n"s + chunk("IHDR", big(width, 4) + big(height, 4) + "\x08\x02\0\0\0"s) + chunk("IDAT", "data") +
         chunk("IEND", "");
}

std::string jpeg(std::uint64_t width, std::uint64_t height) {
  return "\xff\xd8\xff\xe0\x00\x04xx\xff\xff\xc2\x00\x0b\x08"s + big(height, 2) + big(width, 2) + "\x01\x01\x11\x00\xff\xda"s;
}

std::string webp(std::string const& chunk_type, std::string const& data) {
  auto const body = "WEBP" + chunk_type + little(data.size(), 4) + data;
  return "RIFF" + little(body.size(), 4) + body;
}

struct Part {
  std::string name;
  std::uint64_t packed = 4, unpacked = 4;
  unsigned flags = 0;
};

std::string zip(std::vector<Part> const& parts, std::string const& comment = "") {
  std::string files, directory;
  for (auto const& part : parts) {
    directory += "PK\x01\x02"s + little(20, 2) + little(20, 2) + little(part.flags, 2) + std::string(10, '\0') + little(part.packed, 4) +
                 little(part.unpacked, 4) + little(part.name.size(), 2) + std::string(12, '\0') + little(files.size(), 4) + part.name;
    files += "PK\x03\x04"s + std::string(26, '\0') + part.name + "data";
  }
  return files + directory + "PK\x05\x06\0\0\0\0"s + little(parts.size(), 2) + little(parts.size(), 2) + little(directory.size(), 4) +
         little(files.size(), 4) + little(comment.size(), 2) + comment;
}

std::vector<Part> const workbook = {{"[Content_Types].xml"}, {"xl/workbook.xml"}};
std::vector<Part> const document = {{"[Content_Types].xml"}, {"word/document.xml"}};

std::vector<Part> with(std::vector<Part> parts, Part more) { return parts.push_back(std::move(more)), parts; }

std::string verdict_on(std::string_view bytes) {
  auto const answer = inspect(bytes);
  if (auto const* kind = std::get_if<Kind>(&answer)) return std::string(to_text(*kind));
  return std::get<Refusal>(answer).code;
}

struct Row {
  std::string what, bytes, verdict;
};

void check(std::vector<Row> const& rows) {
  for (auto const& row : rows) {
    CAPTURE(row.what);
    CHECK(verdict_on(row.bytes) == row.verdict);
  }
}

} // namespace

TEST_CASE("a file is what its bytes say") {
  check({
      {"png", png(640, 480), "png"},
      {"jpeg", jpeg(640, 480), "jpeg"},
      {"lossy webp", webp("VP8 ", "\0\0\0\x9d\x01\x2a"s + little(640, 2) + little(480, 2)), "webp"},
      {"lossless webp", webp("VP8L", "\x2f"s + little(639 | 479U << 14, 4) + "     "), "webp"},
      {"extended webp", webp("VP8X", "\0\0\0\0"s + little(639, 3) + little(479, 3)), "webp"},
      {"heic",
       "\0\0\0\x18"
       "ftypheic\0\0\0\0mif1heic"s,
       "heic"},
      {"pdf", "%PDF-1.7\nrest\n%%EOF\n", "pdf"},
      {"workbook", zip(workbook), "xlsx"},
      {"workbook with a comment", zip(workbook, "a comment"), "xlsx"},
      {"document", zip(document), "docx"},
      {"text", "单位,数量\r\n招商局,3\r\n", "text"},
      {"text of a Chinese spreadsheet program", "\xca\xfd\xc1\xbf,3\r\n", "text"},
      {"text with a byte order mark",
       "\xef\xbb\xbf"
       "a,b\n",
       "text"},
  });
}

TEST_CASE("what a browser might run is refused, whatever it calls itself") {
  for (char const* text : {"<html><script>alert(1)</script>", "  \n<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                           "\xef\xbb\xbf<?xml version='1.0'?>", "<!DOCTYPE html>", "GIF89a/*<script>*/=1;",
                           "name,value\n<SCRIPT>alert(1)</SCRIPT>,1\n", "#!/bin/sh\nrm -rf /\n", "%!PS-Adobe-3.0"}) {
    CAPTURE(text);
    CHECK(verdict_on(text) == "file_type_not_allowed");
  }
}

TEST_CASE("an image's first bytes before something else are no image") {
  check({
      {"png and a page", "\x89PNG\r\n\x1a\n<html><script>alert(1)</script></html>        ", "file_damaged"},
      {"png with an archive behind it", png(10, 10) + zip(workbook), "file_damaged"},
      {"png cut short", png(10, 10).substr(0, 40), "file_damaged"},
      {"png whose chunk is longer than the file",
       "\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR"s + std::string(17, '\1') +
           "\xff\xff\xff\xff"
           "IDAT",
       "file_damaged"},
      {"png without pixels", png(0, 10), "file_damaged"},
      {"jpeg and a page", "\xff\xd8\xff<html><script>alert(1)</script>", "file_damaged"},
      {"jpeg without a frame", "\xff\xd8\xff\xe0\x00\x04xx\xff\xda\x00\x08"s + std::string(9, 'x'), "file_damaged"},
      {"jpeg with an endless segment", "\xff\xd8\xff\xe0\x00\x00\xff\xe0\x00\x00\xff\xe0"s, "file_damaged"},
      {"webp with more than it says", webp("VP8X", std::string(10, '\0')) + "<script>", "file_damaged"},
      {"webp of an unknown kind", webp("JUNK", std::string(20, '\0')), "file_damaged"},
      {"pdf cut short", "%PDF-1.4\n1 0 obj", "file_damaged"},
  });
}

TEST_CASE("images of too many pixels are refused by their header") {
  check({
      {"12,000 a side", png(12'000, 4'000), "png"},
      {"one more", png(12'001, 1), "image_too_large"},
      {"50 million pixels", png(10'000, 5'000), "png"},
      {"a row more", png(10'000, 5'001), "image_too_large"},
      {"100k pixels a side", png(100'000, 100'000), "image_too_large"},
      {"the largest a header can say", png(0xffffffff, 0xffffffff), "image_too_large"},
      {"jpeg", jpeg(65'535, 65'535), "image_too_large"},
      {"webp", webp("VP8X", "\0\0\0\0"s + little(16'777'215, 3) + little(16'777'215, 3)), "image_too_large"},
  });
}

TEST_CASE("archives that are no document, or dangerous to unpack, are refused by their directory") {
  std::vector<Part> many = workbook;
  for (int i = 0; i < 9'998; ++i) many.push_back({"x" + std::to_string(i)});
  auto const most = zip(many);
  many.push_back({"one more"});
  check({
      {"10,000 entries", most, "xlsx"},
      {"10,001 entries", zip(many), "archive_too_large"},
      {"256 MiB unpacked", zip(with(workbook, {"big", 4, 256 * 1024 * 1024 - 8})), "xlsx"},
      {"a byte more", zip(with(workbook, {"big", 4, 256 * 1024 * 1024 - 7})), "archive_too_large"},
      {"4 GiB unpacked", zip(with(workbook, {"big", 4, 0xffffffff})), "archive_too_large"},
      {"entries over one another", zip(with(workbook, {"big", 100'000, 100})), "file_damaged"},
      {"a plain archive", zip({{"a.txt"}}), "file_type_not_allowed"},
      {"workbook and document at once", zip(with(workbook, {"word/document.xml"})), "file_type_not_allowed"},
      {"macros", zip(with(workbook, {"xl/vbaProject.bin"})), "file_type_not_allowed"},
      {"encrypted", zip(with(workbook, {"secret", 4, 4, 1})), "file_type_not_allowed"},
      {"path out of the archive", zip(with(workbook, {"../../etc/passwd"})), "file_damaged"},
      {"absolute path", zip(with(workbook, {"/etc/passwd"})), "file_damaged"},
      {"bytes after the end", zip(workbook) + "more", "file_damaged"},
      {"bytes before the start", "PK\x03\x04" + zip(workbook), "file_damaged"},
      {"without directory", "PK\x03\x04 and nothing", "file_damaged"},
      {"directory cut short", zip(workbook).substr(0, 120), "file_damaged"},
  });
}

TEST_CASE("programs, other archives and nothing at all are refused") {
  check({
      {"nothing", "", "file_empty"},
      {"a program",
       "\x7f"
       "ELF\x02\x01\x01"s +
           std::string(60, '\0'),
       "file_type_not_allowed"},
      {"gzip", "\x1f\x8b\x08\0"s, "file_type_not_allowed"},
      {"old Word", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "file_type_not_allowed"},
      {"text with NUL", "a\0b"s, "file_type_not_allowed"},
      {"text with an escape sequence", "\x1b[31mred", "file_type_not_allowed"},
      {"neither UTF-8 nor GB18030",
       "\xff\xfe"
       "a\x80",
       "file_type_not_allowed"},
      {"mp4 with the box of heic",
       "\0\0\0\x18"
       "ftypisom\0\0\0\0"s,
       "file_type_not_allowed"},
  });
}

TEST_CASE("no bytes confuse the inspection") {
  std::vector<std::string> const samples = {png(10, 10), jpeg(10, 10), zip(workbook), webp("VP8X", std::string(10, '\0'))};
  CHECK(rc::check("changed and shortened samples get an answer", [&] {
    auto bytes = *rc::gen::elementOf(samples);
    auto const at = *rc::gen::inRange<std::size_t>(0, bytes.size());
    bytes[at] = *rc::gen::arbitrary<char>();
    bytes.resize(*rc::gen::inRange<std::size_t>(0, bytes.size() + 1));
    RC_ASSERT(!verdict_on(bytes).empty());
  }));
  CHECK(rc::check("any bytes get an answer", [](std::string const& bytes) { RC_ASSERT(!verdict_on(bytes).empty()); }));
}
