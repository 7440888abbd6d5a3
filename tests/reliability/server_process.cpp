// SPDX-License-Identifier: Apache-2.0
#include "reliability/server_process.hpp"

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <random>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <sqlite3.h>

namespace shiji::test {
namespace {

constexpr std::string_view ready_words = "listening on http://127.0.0.1:";

// Starts a program; its standard output is read from `output`, its standard error too where no file is named for it.
pid_t start(std::vector<std::string> const& arguments, int& output, std::string const& error_file) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  std::vector<char*> raw;
  for (std::string const& argument : arguments) raw.push_back(const_cast<char*>(argument.c_str()));
  raw.push_back(nullptr);
  pid_t const pid = fork();
  if (pid == 0) {
    setpgid(0, 0); // so that a signal reaches a tracer and the program it traces
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    setenv("ASAN_OPTIONS", "detect_leaks=0", 1); // a program that is traced or forbids core dumps cannot look for its leaks
    dup2(ends[1], STDOUT_FILENO);
    int const errors = error_file.empty() ? ends[1] : open(error_file.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    dup2(errors, STDERR_FILENO);
    execvp(raw[0], raw.data());
    _exit(127);
  }
  setpgid(pid, pid);
  close(ends[1]);
  output = ends[0];
  return pid;
}

int status_of(pid_t pid) {
  int status = 0;
  while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

std::string read_all(int file) {
  std::string text;
  char piece[4096];
  for (ssize_t got = 0; (got = read(file, piece, sizeof piece)) > 0;) text.append(piece, static_cast<std::size_t>(got));
  return text;
}

// Reads the program's output up to the port it listens on; 0 where it ended or said nothing for five minutes.
std::uint16_t port_told(int file) {
  std::string text;
  for (;;) {
    auto const at = text.find(ready_words);
    if (at != std::string::npos && text.find('\n', at) != std::string::npos)
      return static_cast<std::uint16_t>(std::stoi(text.substr(at + ready_words.size())));
    pollfd waiting{file, POLLIN, 0};
    char piece[1024];
    ssize_t const got = poll(&waiting, 1, 300'000) > 0 ? read(file, piece, sizeof piece) : 0;
    if (got <= 0) return 0;
    text.append(piece, static_cast<std::size_t>(got));
  }
}

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Connection connect(std::string const& data_dir, int flags) {
  sqlite3* db = nullptr;
  if (sqlite3_open_v2((data_dir + "/shiji.db").c_str(), &db, flags, nullptr) != SQLITE_OK)
    throw std::runtime_error("no store in " + data_dir);
  sqlite3_busy_timeout(db, 10'000);
  return {db, sqlite3_close};
}

} // namespace

std::string program_path() {
  char const* const named = std::getenv("SHIJI_PROGRAM");
  return named && *named ? named : SHIJI_PROGRAM;
}

Finished run_program(std::vector<std::string> const& arguments) {
  std::vector<std::string> all{program_path()};
  all.insert(all.end(), arguments.begin(), arguments.end());
  int output = -1;
  pid_t const pid = start(all, output, {});
  Finished finished;
  finished.output = read_all(output);
  close(output);
  finished.status = status_of(pid);
  return finished;
}

ServerProcess::ServerProcess(std::string const& data_dir, std::vector<std::string> before, std::string const& log_file,
                             std::vector<std::string> const& flags) {
  std::vector<std::string> const serve{program_path(), "serve",       "--data",      data_dir,
                                       "--listen",     "127.0.0.1:0", "--log-level", log_file.empty() ? "error" : "debug"};
  before.insert(before.end(), serve.begin(), serve.end());
  before.insert(before.end(), flags.begin(), flags.end());
  auto const started = std::chrono::steady_clock::now();
  pid_ = start(before, output_, log_file.empty() ? "/dev/null" : log_file);
  port_ = port_told(output_);
  time_to_ready_ = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - started);
  if (port_ == 0) {
    kill();
    throw std::runtime_error(before[0] + " did not begin to listen");
  }
}

ServerProcess::~ServerProcess() {
  kill();
  close(output_);
}

void ServerProcess::signal(int number) {
  if (pid_ > 0) ::kill(-pid_, number);
}

std::int64_t ServerProcess::resident_kib() const {
  std::ifstream status("/proc/" + std::to_string(pid_) + "/status");
  for (std::string word; status >> word;)
    if (std::int64_t kib = 0; word == "VmRSS:" && status >> kib) return kib;
  throw std::runtime_error("no memory is told of the server");
}

int ServerProcess::wait() {
  if (pid_ < 0) return -1;
  return status_of(std::exchange(pid_, -1));
}

void ServerProcess::kill() {
  signal(SIGKILL);
  wait();
}

PreparedStore::PreparedStore() {
  database::Location location;
  location.data_dir = folder_.path();
  EngineFixture engine(location, {});
  ApplicationFixture application(engine, program_catalogue());
  application.clock.set(*instant_from_text("2024-11-20T01:00:00Z"));
  World world(application, "yl", make_date(2024, 11, 18));
  for (Role const role : all_roles()) headers_[role] = world.as(role).base_headers;
  ids_ = world.ids;
  ids_["wang"] = world.wang.text;
  visit_ = world.visit("走访", "RECORD");
}

Headers PreparedStore::acting(Role role) const {
  Headers headers = as(role);
  headers.emplace_back("Idempotency-Key", fresh_key());
  headers.emplace_back("Content-Type", "application/json");
  return headers;
}

std::string PreparedStore::visit(std::string const& record) const {
  std::string body = visit_;
  return body.replace(body.find("RECORD"), 6, record);
}

void PreparedStore::confirm_visits(int count) {
  ServerProcess server(path());
  HttpClient client(server.port());
  for (int i = 0; i < count; ++i) {
    auto const declared = client.request("POST", "/api/facts", acting(Role::cadre), visit("C-" + std::to_string(i)));
    auto headers = acting(Role::head);
    headers.emplace_back("If-Match", "\"1\"");
    auto const confirmed = client.request("POST", "/api/facts/" + member(declared.body, "fact_id") + "/confirm", headers);
    if (confirmed.status != 200) throw std::runtime_error("not confirmed: " + confirmed.body);
  }
  server.signal(SIGTERM);
  server.wait();
}

std::vector<std::string> column(std::string const& data_dir, std::string const& sql) {
  Connection const db = connect(data_dir, SQLITE_OPEN_READONLY);
  std::vector<std::string> values;
  auto const take = [](void* out, int, char** fields, char**) {
    static_cast<std::vector<std::string>*>(out)->emplace_back(fields[0] ? fields[0] : "");
    return 0;
  };
  if (sqlite3_exec(db.get(), sql.c_str(), take, &values, nullptr) != SQLITE_OK)
    throw std::runtime_error(sql + ": " + sqlite3_errmsg(db.get()));
  return values;
}

std::string value(std::string const& data_dir, std::string const& sql) { return column(data_dir, sql).at(0); }

void tamper(std::string const& data_dir, std::string const& sql) {
  Connection const db = connect(data_dir, SQLITE_OPEN_READWRITE);
  if (sqlite3_exec(db.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
    throw std::runtime_error(sql + ": " + sqlite3_errmsg(db.get()));
}

std::string member(std::string const& json, std::string const& name) {
  std::string const mark = "\"" + name + "\":\"";
  auto const at = json.find(mark);
  if (at == std::string::npos) return {};
  return json.substr(at + mark.size(), json.find('"', at + mark.size()) - at - mark.size());
}

std::string fresh_key() {
  static std::atomic<std::uint64_t> last{std::random_device()()};
  return "key-" + std::to_string(last.load() / 7) + "-" + std::to_string(++last) + "-" + std::to_string(getpid());
}

bool is_nightly() {
  char const* const asked = std::getenv("SHIJI_TEST_NIGHTLY");
  return asked && std::strcmp(asked, "1") == 0;
}

} // namespace shiji::test
