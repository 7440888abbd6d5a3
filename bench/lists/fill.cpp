// SPDX-License-Identifier: Apache-2.0
// fill DIR [--people N] [--facts N] [--departments N] [--sections N] [--database URL]: an empty folder becomes a store of that size.
#include "bench/lists/big_store.hpp"

#include <iostream>
#include <unistd.h>

#include <CLI/CLI.hpp>

int main(int argc, char** argv) {
  using namespace shiji;
  CLI::App app("fills a store for measurements");
  cli::StoreFlags flags;
  bench::Sizes sizes;
  app.add_option("data", flags.data, "an empty data folder")->required();
  app.add_option("--database", flags.database, "postgres://… instead of SQLite in the data folder");
  app.add_option("--people", sizes.people);
  app.add_option("--facts", sizes.facts);
  app.add_option("--departments", sizes.departments);
  app.add_option("--sections", sizes.sections_each, "of each department");
  CLI11_PARSE(app, argc, argv);
  try {
    cli::Program program(flags, cli::Access::alone);
    bool const seen = isatty(STDERR_FILENO) == 1;
    bench::fill(program, sizes, [seen](std::string const& what) {
      if (seen) std::cerr << "\r\x1b[K" << what << std::flush;
    });
    if (seen) std::cerr << "\n";
  } catch (std::exception const& failure) {
    std::cerr << "fill: " << failure.what() << "\n";
    return 1;
  }
  return 0;
}
