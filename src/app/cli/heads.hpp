// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/program.hpp"
#include "platform/audit/heads.hpp"

#include <filesystem>
#include <iosfwd>

namespace shiji::cli {

// Where the heads of all chains go so that they outlive this machine: files in a folder on another file system, and a system log. Beside
// the files lies the public key that they are checked with.
class HeadsExport {
 public:
  // Empty: not there. Throws config::ConfigError for a folder that cannot be written and a target that is none.
  HeadsExport(Program& program, std::string folder, std::string syslog_target);

  // Signs the heads of this moment and sends them; what fails is logged, and the next time tries again.
  void run() noexcept;

 private:
  void write_to_folder(std::vector<audit::ChainEnd> const& ends, Instant now) const;
  void send_to_log(std::vector<audit::ChainEnd> const& ends, Instant now) const;

  Program& program_;
  std::filesystem::path folder_;
  std::string syslog_target_;
};

// Every chain of the store with the name of its zone: the installation's audit trail first, then each zone's ledger and trail.
std::vector<std::pair<std::string, audit::ChainEnd>> ends_of_store(database::Reader& reader, Id<Zone> const& root_id);

// Holds the store against heads that left it earlier: false, and a line for each that does not fit, where a chain was cut, rolled back or
// rewritten, or the file's signature does not fit the key.
bool heads_hold(database::Reader& reader, Id<Zone> const& root_id, std::filesystem::path const& file, std::filesystem::path key_file,
                std::ostream& out);

} // namespace shiji::cli
