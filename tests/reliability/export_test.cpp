// SPDX-License-Identifier: Apache-2.0
// The demo's results taken away as plain files and worked out again by the program that has nothing else.
#include "app/cli/demo/demo.hpp"
#include "app/cli/program.hpp"
#include "reliability/server_process.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

std::string contents(std::filesystem::path const& file) {
  std::ifstream in(file, std::ios::binary);
  return (std::ostringstream() << in.rdbuf()).str();
}

void replace_first(std::filesystem::path const& file, std::string const& old, std::string const& replacement) {
  std::string text = contents(file);
  std::size_t const place = text.find(old);
  REQUIRE(place != std::string::npos);
  std::ofstream(file, std::ios::binary) << text.replace(place, old.size(), replacement);
}

// The names in the second column of the demo's people.
std::vector<std::string> demo_names() {
  std::vector<std::string> names;
  std::istringstream lines(contents("data/demo/people.csv"));
  std::string line;
  for (std::getline(lines, line); std::getline(lines, line);) {
    std::size_t const from = line.find(',') + 1;
    names.push_back(line.substr(from, line.find(',', from) - from));
  }
  return names;
}

TEST_CASE("the demo's export recomputes to the last digit, names nobody, and a changed digit is named") {
  TemporaryFolder const store, elsewhere;
  std::string const folder = elsewhere.path() + "/export";
  {
    cli::Program program({store.path(), {}}, cli::Access::alone, {8, 1, 1});
    cli::load_demo(program);
  }
  Finished const exported = run_program({"export", "--data", store.path(), "--zone", "yunling", folder});
  INFO(exported.output);
  REQUIRE(exported.status == 0);
  Finished const whole = run_program({"recompute", folder});
  INFO(whole.output);
  CHECK(whole.status == 0);
  CHECK(whole.output.find(" 0 differences") != std::string::npos);

  std::string everything;
  for (auto const& file : std::filesystem::directory_iterator(folder)) everything += contents(file.path());
  auto const names = demo_names();
  REQUIRE(names.size() > 100);
  for (std::string const& name : names) {
    CAPTURE(name);
    CHECK(everything.find(name) == std::string::npos);
  }

  CHECK(run_program({"export", "--data", store.path(), "--zone", "yunling", folder}).status == 1); // it is not empty
  std::filesystem::path const results = std::filesystem::path(folder) / "results.jsonl";
  replace_first(results, "\"rank\":1,", "\"rank\":2,");
  Finished const changed = run_program({"recompute", folder});
  CHECK(changed.status == 1);
  CHECK(changed.output.find("has rank 2, recomputed 1") != std::string::npos);
  replace_first(results, "\"rank\":2,", "\"rank\":\"2\",");
  CHECK(run_program({"recompute", folder}).status == 2);
}

} // namespace
} // namespace shiji::test
