// SPDX-License-Identifier: Apache-2.0
#include "app/modules.hpp"
#include "journeys/transcript.hpp"
#include "modules/organisation/api.hpp"
#include "modules/organisation/zones/service.hpp"
#include "platform/usecase/application.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

Catalogue const& catalogue() {
  static Catalogue const all(modules());
  return all;
}

std::string text_of(std::filesystem::path const& path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

// The zone as a first run leaves it: itself, its unit, and nothing below.
void found_zone(ApplicationFixture& application) {
  using namespace organisation;
  Client const office = application.client(Role::personnel);
  application.commit(office, [](UseCase& use) {
    create_zone_as(use, use.zone_id(), {{}, ZoneKind::zone, {"yl"}, {"云岭"}, 480, {{"云岭管委会"}}, {}, make_date(2020, 1, 1)});
  });
}

std::vector<std::string> played(ApplicationFixture& application, std::string const& text) {
  found_zone(application);
  return Transcript(application).play(text);
}

TEST_CASE("every journey goes as it is written") {
  std::vector<std::filesystem::path> journeys;
  for (auto const& file : std::filesystem::directory_iterator("tests/journeys"))
    if (file.path().extension() == ".txt" && file.path().filename() != "CMakeLists.txt") journeys.push_back(file.path());
  REQUIRE(!journeys.empty());
  std::sort(journeys.begin(), journeys.end());
  for (auto const& path : journeys) {
    INFO(path.string());
    for_each_application(catalogue(), [&](ApplicationFixture& application) {
      for (std::string const& fault : played(application, text_of(path))) FAIL_CHECK(fault);
    });
  }
}

TEST_CASE("control: a transcript that expects what does not happen is told so, line by line") {
  for_each_application(catalogue(), [](ApplicationFixture& application) {
    auto const faults =
        played(application, "client office personnel\nas office\nGET /api/units\n=> 200\nrows[0].name = 别处\nhas 云岭\nlacks 云岭\n"
                            "GET /api/units\n=> 404 not_found\nrows[9].name -> nobody\nsomething else\nGET /api/units/{nobody_here}\n");
    REQUIRE(faults.size() == 7);
    CHECK(faults[0].starts_with("line 5: rows[0].name = 别处, but it is"));
    CHECK(faults[1].starts_with("line 7: lacks 云岭"));
    CHECK(faults[2].starts_with("line 9: GET /api/units answered 200"));
    CHECK(faults[3].starts_with("line 10: nothing stands at rows[9].name"));
    CHECK(faults[4] == "line 11: not understood: something else");
    CHECK(faults[5] == "line 12: nothing is called {nobody_here}");
    CHECK(faults[6] == "line 12: a request has no `=>`");
  });
}

} // namespace
} // namespace shiji::test
