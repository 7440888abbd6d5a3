// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs.hpp"

#include <exception>
#include <iostream>

#include <CLI/CLI.hpp>

int main(int argc, char** argv) {
  CLI::App app("Shiji 实绩 — the operating system of a development zone", "shiji");
  app.require_subcommand(1);
  int status = shiji::cli::done;
  shiji::cli::add_serve(app, status);
  shiji::cli::add_migrate(app, status);
  shiji::cli::add_verify(app, status);
  shiji::cli::add_backup(app, status);
  shiji::cli::add_restore(app, status);
  shiji::cli::add_doctor(app, status);
  shiji::cli::add_import(app, status);
  shiji::cli::add_export(app, status);
  shiji::cli::add_recompute(app, status);
  shiji::cli::add_user(app, status);
  shiji::cli::add_openapi(app, status);
  shiji::cli::add_calc(app, status);
  try {
    app.parse(argc, argv);
    return status;
  } catch (CLI::ParseError const& error) {
    return app.exit(error, std::cout, std::cerr) == 0 ? shiji::cli::done : shiji::cli::bad_usage;
  } catch (std::exception const& error) {
    std::cerr << "shiji: " << error.what() << "\n";
    return shiji::cli::answer_is_no;
  }
}
