// SPDX-License-Identifier: Apache-2.0
// Every list's sheets: named in both languages, and the same cells as CSV and as a workbook.
#include "journeys/routes.hpp"
#include "journeys/world.hpp"
#include "platform/tabular/csv.hpp"
#include "platform/tabular/workbook/workbook.hpp"

#include <algorithm>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

using Cells = std::vector<std::vector<std::string>>;

Cells cells_of_csv(std::string const& body) {
  Cells rows;
  for (auto const& record : tabular::read_csv(body).records) rows.push_back(record.cells);
  return rows;
}

Cells cells_of_workbook(std::string const& body) {
  auto const workbook = tabular::Workbook::open(body);
  REQUIRE(std::holds_alternative<tabular::Workbook>(workbook));
  Cells rows;
  std::get<tabular::Workbook>(workbook).read(0, [&](tabular::SheetRow&& row) {
    std::vector<std::string> cells;
    for (auto const& cell : row.cells) cells.push_back(tabular::armed(cell.text));
    rows.push_back(std::move(cells));
    return true;
  });
  return rows;
}

// Numbers without the noughts behind their point, texts as they are: a workbook keeps a number, a CSV its digits.
std::string plain(std::string cell) {
  bool const is_number =
      !cell.empty() && cell.find_first_not_of("-0123456789.") == std::string::npos && cell.find('.') != std::string::npos;
  if (!is_number) return cell;
  cell.erase(cell.find_last_not_of('0') + 1);
  if (cell.ends_with('.')) cell.pop_back();
  return cell;
}

Cells plain(Cells cells, std::size_t width) {
  for (auto& row : cells) {
    row.resize(width); // empty cells at the end of a row are not kept by a workbook
    for (auto& cell : row) cell = plain(cell);
  }
  return cells;
}

bool is_ascii_word(std::string const& text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

} // namespace

TEST_CASE("the columns of every list's sheet are named in both languages") {
  for_each_application(program_catalogue(), [](ApplicationFixture& application) {
    World world(application, "yl", make_date(2026, 11, 18));
    for (Route const& route : program_catalogue().router.all()) {
      if (!route.is_list_export || route.sheet != SheetFormat::csv) continue;
      INFO(route.path);
      for (Permission const& permission : program_catalogue().permissions.all()) {
        if (permission.name != route.permission) continue;
        Client& reader = world.as(permission.roles.front());
        auto const chinese = cells_of_csv(reader.get(std::string(route.path)).body);
        Client englishman = reader;
        englishman.base_headers.back().second = "en";
        auto const english = cells_of_csv(englishman.get(std::string(route.path)).body);
        REQUIRE(chinese.size() >= 1);
        for (std::string const& head : chinese[0]) CHECK_MESSAGE(!is_ascii_word(head), head);
        for (std::string const& head : english.at(0)) CHECK_MESSAGE(head.find('_') == std::string::npos, head);
      }
    }
  });
}

TEST_CASE("a list's workbook holds what its CSV holds") {
  for_each_application(program_catalogue(), [](ApplicationFixture& application) {
    World world(application, "yl", make_date(2026, 11, 18));
    Client& office = world.as(Role::personnel);
    for (std::string const list : {"/api/facts", "/api/ledger", "/api/people", "/api/posts", "/api/ranking", "/api/points"}) {
      INFO(list);
      auto const csv = cells_of_csv(office.get(list + ".csv").body), workbook = cells_of_workbook(office.get(list + ".xlsx").body);
      CHECK(csv.size() > 1);
      CHECK(plain(workbook, csv[0].size()) == plain(csv, csv[0].size()));
    }
  });
}

} // namespace shiji::test
