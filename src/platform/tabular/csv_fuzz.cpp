// SPDX-License-Identifier: Apache-2.0
// A file that a stranger uploads, and the cells in it; what is written comes back the same.
#include "platform/tabular/cells.hpp"
#include "platform/tabular/csv.hpp"

#include <cstdlib>

using namespace shiji::tabular;

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* data, std::size_t size) {
  Table const table = read_csv({reinterpret_cast<char const*>(data), size});
  if (!table.faults.empty()) return 0;
  CsvWriter writer(ByteOrderMark::with);
  for (Record const& record : table.records) {
    writer.row(record.cells);
    for (std::string const& cell : record.cells) {
      parse_amount(cell, shiji::MoneyUnit::wan_yuan);
      parse_count(cell);
      parse_quantity_x100(cell);
      parse_percent_bp(cell, PercentSign::optional);
      parse_day(cell);
      if (armed(disarmed(cell)) != cell) std::abort();
    }
  }
  Table const again = read_csv(writer.take());
  if (!again.faults.empty() || again.records.size() != table.records.size()) std::abort();
  for (std::size_t i = 0; i < table.records.size(); ++i)
    if (again.records[i].cells != table.records[i].cells) std::abort();
  return 0;
}
