// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

namespace CLI {
class App;
}

namespace shiji::cli {

// Exit status of every verb.
inline constexpr int done = 0;
inline constexpr int answer_is_no = 1;
inline constexpr int bad_usage = 2;

// Which store a verb opens; --data and --database of every verb that opens one.
struct StoreFlags {
  std::string data;
  std::string database;
};
void add_store_flags(CLI::App& verb, StoreFlags& flags);

// Each adds its verb with its flags and help; the verb's exit status is written to `status` when it ran.
void add_serve(CLI::App& app, int& status);
void add_migrate(CLI::App& app, int& status);
void add_verify(CLI::App& app, int& status);
void add_backup(CLI::App& app, int& status);
void add_restore(CLI::App& app, int& status);
void add_doctor(CLI::App& app, int& status);
void add_import(CLI::App& app, int& status);
void add_export(CLI::App& app, int& status);
void add_recompute(CLI::App& app, int& status);
void add_user(CLI::App& app, int& status);
void add_openapi(CLI::App& app, int& status);
void add_calc(CLI::App& app, int& status);

} // namespace shiji::cli
