// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace shiji::config {

// How a server is run. Each member is a key of the file, an environment variable SHIJI_<KEY> and a flag --<key> with - for _.
struct ServerConfig {
  std::string data;                         // the data folder
  std::string database;                     // postgres://…; empty: SQLite in the data folder
  std::string listen = "127.0.0.1:8080";    // address:port
  bool no_jobs = false;                     // answer requests only: another server of the cluster does the jobs
  bool demo = false;                        // load the demo zone first
  std::string tls_cert, tls_key;            // PEM files; both or neither
  std::vector<std::string> trusted_proxies; // addresses or networks whose forwarding headers are believed
  std::string log_level = "info";           // debug, info, warn, error
  std::int64_t io_threads = 0;              // 0: one per core, at most 4
  std::int64_t workers = 0;                 // 0: twice the cores
  std::int64_t password_memory_kib = 65536; // Argon2id
  std::int64_t password_passes = 3;
  std::int64_t header_timeout_ms = 10'000; // a head must have come by then
  std::int64_t idle_timeout_ms = 60'000;   // between requests, and of a transfer that stands still
  std::int64_t transfer_grace_ms = 10'000; // after it a transfer must average least_bytes_per_second
  std::int64_t least_bytes_per_second = 1024;
  std::vector<std::string> admin_addresses; // addresses or networks administrators may come from; empty: any
  std::string heads_dir;                    // where the signed heads of the chains are written; empty: nowhere
  std::string heads_syslog;                 // a socket such as /dev/log, or address:port, that hears of them; empty: none
  std::int64_t heads_interval_seconds = 3600;
};

// A value as it was written, and where: "shiji.toml line 3", "SHIJI_LISTEN", "--listen".
struct Setting {
  std::string value;
  std::string origin;
};
using Settings = std::map<std::string, Setting>;

// Settings that cannot be used; what() has one line per fault, each naming the key and where it was written.
class ConfigError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// The keys of a TOML file. A list is joined with commas. Throws ConfigError for a file that cannot be read or is no TOML, and for values
// that are no text, whole number, truth value or list of texts.
Settings load_file(std::filesystem::path const& file);

// The variables SHIJI_<KEY> of an environment in the form of environ: an array of "NAME=value" that a null pointer ends.
Settings load_environment(char const* const* environment);

// Sets what the settings name and keeps the rest. Throws ConfigError for unknown keys and unfit values, all together.
void apply_settings(Settings const& settings, ServerConfig& config);

// The configuration from flags before environment before file. The file is `file` where given; else `data`/shiji.toml where it exists, the
// data folder being the one that flags or environment name. Throws ConfigError.
ServerConfig load(Settings const& flags, Settings const& environment, std::filesystem::path const& file);

} // namespace shiji::config
