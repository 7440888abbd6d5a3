// SPDX-License-Identifier: Apache-2.0
// Bytes as they are for a whole archive, and as the XML of the parts of a small one, which an archive of random bytes would hardly reach.
#include "platform/tabular/workbook/number_format.hpp"
#include "platform/tabular/workbook/parts.hpp"

#include <cstdlib>

using namespace shiji::tabular;

namespace {

void read_all(std::string_view bytes) {
  WorkbookLimits limits;
  limits.unpacked_bytes = 1 << 20;
  limits.rows = 1000;
  auto const opened = Workbook::open(bytes, limits);
  auto const* workbook = std::get_if<Workbook>(&opened);
  if (!workbook) return;
  for (std::size_t i = 0; i < workbook->sheets().size() && i < 4; ++i) {
    std::int64_t line = 0;
    workbook->read(i, [&](SheetRow&& row) {
      if (row.line <= line || row.cells.empty() || row.cells.size() > limits.columns) std::abort();
      line = row.line;
      return true;
    });
  }
}

// A stored archive of one part after another; the reader judges checksums at the end of a part only, so that they may be wrong.
void put(std::string& out, std::uint64_t number, int size) {
  for (int i = 0; i < size; ++i) out += static_cast<char>(number >> (8 * i) & 0xff);
}

std::string stored(std::initializer_list<std::pair<std::string_view, std::string_view>> parts) {
  std::string out, directory;
  for (auto const& [name, content] : parts) {
    std::string facts;
    put(facts, 20, 2);
    put(facts, 0, 8);
    put(facts, 0, 4);
    put(facts, content.size(), 4);
    put(facts, content.size(), 4);
    put(facts, name.size(), 2);
    put(facts, 0, 2);
    std::size_t const start = out.size();
    out.append("PK\x03\x04").append(facts).append(name).append(content);
    directory.append("PK\x01\x02");
    put(directory, 20, 2);
    directory += facts;
    directory.append(10, '\0');
    put(directory, start, 4);
    directory += name;
  }
  std::size_t const start = out.size();
  out += directory + "PK\x05\x06";
  put(out, 0, 4);
  put(out, parts.size(), 2);
  put(out, parts.size(), 2);
  put(out, directory.size(), 4);
  put(out, start, 4);
  put(out, 0, 2);
  return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* data, std::size_t size) {
  std::string_view const bytes(reinterpret_cast<char const*>(data), size);
  read_all(bytes);
  std::size_t const cut = bytes.find('\0');
  std::string_view const sheet = bytes.substr(0, cut), rest = cut == std::string_view::npos ? std::string_view() : bytes.substr(cut + 1);
  read_all(stored({{"[Content_Types].xml", "<Types/>"},
                   {"xl/workbook.xml", "<workbook><sheets><sheet name=\"a\" id=\"r1\"/></sheets></workbook>"},
                   {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"s.xml\"/><Relationship Id=\"r2\" "
                                                  "Type=\"/sharedStrings\" Target=\"t.xml\"/><Relationship Id=\"r3\" Type=\"/styles\" "
                                                  "Target=\"t.xml\"/></Relationships>"},
                   {"xl/s.xml", sheet},
                   {"xl/t.xml", rest}}));
  std::string const number = decimal_text(bytes);
  if (decimal_text(number) != number) std::abort();
  day_text(bytes, false);
  shown_by_format(bytes);
  return 0;
}
