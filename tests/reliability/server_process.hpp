// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "journeys/world.hpp"
#include "support/database.hpp"
#include "support/http_client.hpp"

#include <chrono>
#include <map>
#include <string>
#include <sys/types.h>
#include <vector>

namespace shiji::test {

// The program under test: the environment's SHIJI_PROGRAM, else the one built beside this test.
std::string program_path();

// What a finished program answered.
struct Finished {
  int status = 0;
  std::string output; // standard output and error
};
Finished run_program(std::vector<std::string> const& arguments);

// A running `shiji serve` over a data folder, on a free port. Killed at the end where it still runs.
class ServerProcess {
 public:
  // before: a program that starts it and its arguments, such as a tracer. log_file: where its log lines go, all of them.
  // flags: more arguments of `serve`, such as --demo, whose loading is waited for.
  explicit ServerProcess(std::string const& data_dir, std::vector<std::string> before = {}, std::string const& log_file = {},
                         std::vector<std::string> const& flags = {});
  ~ServerProcess();
  ServerProcess(ServerProcess const&) = delete;
  ServerProcess& operator=(ServerProcess const&) = delete;

  std::uint16_t port() const { return port_; }
  std::chrono::milliseconds time_to_ready() const { return time_to_ready_; }
  void signal(int number);
  // What it holds of the machine's memory; of the program itself where nothing traces it.
  std::int64_t resident_kib() const;
  // Waits for the end; the exit status, or 128 + the signal that ended it.
  int wait();
  void kill();

 private:
  pid_t pid_ = -1;
  int output_ = -1;
  std::uint16_t port_ = 0;
  std::chrono::milliseconds time_to_ready_{};
};

// A data folder with a World in it, and somebody signed in for every role.
class PreparedStore {
 public:
  PreparedStore();

  std::string const& path() const { return folder_.path(); }
  Headers as(Role role) const { return headers_.at(role); }
  // With a fresh Idempotency-Key.
  Headers acting(Role role) const;
  // The body of a declared visit with this number of its record.
  std::string visit(std::string const& record) const;
  std::map<std::string, std::string> const& ids() const { return ids_; }
  std::string id(std::string const& name) const { return ids_.at(name); }
  // A confirmed fact for each of `count` more visits.
  void confirm_visits(int count);

 private:
  TemporaryFolder folder_;
  std::map<Role, Headers> headers_;
  std::map<std::string, std::string> ids_;
  std::string visit_;
};

// The rows of one column of a store that may be in use, as text.
std::vector<std::string> column(std::string const& data_dir, std::string const& sql);
// The only value.
std::string value(std::string const& data_dir, std::string const& sql);
// Changes a store that no server has open.
void tamper(std::string const& data_dir, std::string const& sql);

// The text of one member of a flat JSON answer: `"name":"…"`.
std::string member(std::string const& json, std::string const& name);

std::string fresh_key();

// True where the long counts of the night are asked for.
bool is_nightly();

} // namespace shiji::test
