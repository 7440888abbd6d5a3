// SPDX-License-Identifier: Apache-2.0
// Run by `./dev test --nightly`, which installs LibreOffice: the messy workbooks are such as a spreadsheet program takes.
#include "platform/tabular/workbook/workbook.hpp"
#include "support/workbooks.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

#include <doctest/doctest.h>

using namespace shiji::tabular;

namespace {

bool is_nightly() { return std::string(std::getenv("SHIJI_TEST_NIGHTLY") ? std::getenv("SHIJI_TEST_NIGHTLY") : "") == "1"; }

// The first sheet as LibreOffice writes it in CSV.
std::string converted(shiji::test::NamedWorkbook const& workbook) {
  namespace fs = std::filesystem;
  fs::path const folder = fs::temp_directory_path() / ("shiji-libreoffice-" + std::to_string(getpid()));
  fs::create_directories(folder);
  std::ofstream(folder / workbook.name, std::ios::binary) << workbook.bytes;
  std::string const command = "soffice -env:UserInstallation=file://" + (folder / "profile").string() +
                              " --headless --convert-to csv:'Text - txt - csv (StarCalc)':44,34,76 --outdir " + folder.string() + " " +
                              (folder / workbook.name).string() + " >/dev/null 2>&1";
  REQUIRE(std::system(command.c_str()) == 0);
  std::ifstream in((folder / workbook.name).replace_extension(".csv"));
  std::string text = (std::ostringstream() << in.rdbuf()).str();
  fs::remove_all(folder);
  return text;
}

} // namespace

TEST_CASE("LibreOffice opens every messy workbook and shows the texts that the reader reads" * doctest::skip(!is_nightly())) {
  for (auto const& workbook : shiji::test::messy_workbooks()) {
    std::string const csv = converted(workbook);
    auto const opened = Workbook::open(workbook.bytes);
    std::get<Workbook>(opened).read(0, [&](SheetRow&& row) {
      for (SheetCell const& cell : row.cells)
        if (cell.kind == CellKind::text) CHECK_MESSAGE(csv.find(cell.text) != std::string::npos, workbook.name << ": " << cell.text);
      return true;
    });
  }
}
