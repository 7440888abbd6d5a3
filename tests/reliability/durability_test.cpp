// SPDX-License-Identifier: Apache-2.0
// No 2xx leaves the server before the write-ahead log that holds its effect is synced: read from a trace of system calls.
#include "reliability/server_process.hpp"

#include <csignal>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

struct Order {
  int answers = 0; // 2xx to a command
  std::vector<std::string> faults;
};

bool has(std::string const& line, std::string const& text) { return line.find(text) != std::string::npos; }

// Reads a trace of `strace -f -y` line by line. The client sends one command at a time.
class OrderCheck {
 public:
  void take(std::string const& line) {
    std::string const thread = line.substr(0, line.find(' '));
    bool const resumed = has(line, "resumed>");
    bool const syncs = has(line, "fdatasync(") || has(line, "fsync(");
    if (has(line, "POST /api/facts ")) began_ = true, written_ = synced_ = false;
    if (has(line, "write") && has(line, "shiji.db") && !resumed) written_ = true, synced_ = covers_ = false;
    if (syncs && has(line, "shiji.db")) {
      if (has(line, "<unfinished"))
        syncing_ = thread, covers_ = written_;
      else if (has(line, "= 0"))
        synced_ = written_;
    } else if (resumed && has(line, "sync resumed>") && thread == syncing_ && has(line, "= 0")) {
      synced_ = covers_ && written_;
      syncing_.clear();
    }
    if (began_ && !resumed && has(line, "HTTP/1.1 2")) answer(line);
  }
  Order const& order() const { return order_; }

 private:
  void answer(std::string const& line) {
    ++order_.answers;
    if (!written_ || !synced_)
      order_.faults.push_back((written_ ? "answered before the sync: " : "answered before the write: ") + line.substr(0, 200));
    began_ = false;
  }

  Order order_;
  bool began_ = false, written_ = false, synced_ = false, covers_ = false;
  std::string syncing_;
};

Order order_in(std::string const& trace) {
  OrderCheck check;
  std::istringstream lines(trace);
  for (std::string line; std::getline(lines, line);) check.take(line);
  return check.order();
}

std::string text_of(std::string const& path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

constexpr char const* request_line = "7 recvmsg(20<socket:[1]>, {msg_iov=[{iov_base=\"POST /api/facts HTTP/1.1\\r\\n\"}]}) = 400\n";
constexpr char const* write_line = "8 pwrite64(9</d/shiji.db-wal>, \"...\", 4096, 0) = 4096\n";
constexpr char const* sync_line = "8 fdatasync(9</d/shiji.db-wal>) = 0\n";
constexpr char const* answer_line = "7 sendmsg(20<socket:[1]>, {msg_iov=[{iov_base=\"HTTP/1.1 200 OK\\r\\n\"}]}) = 300\n";

TEST_CASE("control: a trace in another order than write, sync, answer is found out") {
  std::string const request(request_line), write(write_line), sync(sync_line), answer(answer_line);
  CHECK(order_in(request + write + sync + answer).faults.empty());
  CHECK(order_in(request + write + sync + answer).answers == 1);
  CHECK(order_in(request + write + answer + sync).faults.size() == 1);
  CHECK(order_in(request + sync + write + answer).faults.size() == 1);
  CHECK(order_in(request + answer + write + sync).faults.size() == 1);
  CHECK(order_in(request + write + sync + write + answer).faults.size() == 1);
  std::string const begun = "8 fdatasync(9</d/shiji.db-wal> <unfinished ...>\n", done = "8 <... fdatasync resumed>) = 0\n";
  CHECK(order_in(request + write + begun + done + answer).faults.empty());
  CHECK(order_in(request + write + begun + answer + done).faults.size() == 1);
  CHECK(order_in(request + begun + write + done + answer).faults.size() == 1);
}

TEST_CASE("every acknowledged command was synced before its answer was sent") {
  PreparedStore store;
  TemporaryFolder const folder;
  std::string const trace = folder.path() + "/trace";
  int const commands = is_nightly() ? 2000 : 60;
  {
    ServerProcess server(store.path(),
                         {"strace", "-f", "-y", "-s", "64", "-e",
                          "trace=fdatasync,fsync,pwrite64,write,writev,sendto,sendmsg,recvmsg,recvfrom,read,readv", "-o", trace},
                         {}, {"--no-jobs"}); // what jobs write between a command's sync and its answer would look like the command's own
    HttpClient client(server.port());
    for (int i = 0; i < commands; ++i)
      REQUIRE(client.request("POST", "/api/facts", store.acting(Role::cadre), store.visit("S-" + std::to_string(i))).status == 200);
    server.signal(SIGTERM);
    server.wait();
  }
  Order const order = order_in(text_of(trace));
  CHECK(order.answers == commands);
  for (std::string const& fault : order.faults) FAIL_CHECK(fault);
}

} // namespace
} // namespace shiji::test
