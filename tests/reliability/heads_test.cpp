// SPDX-License-Identifier: Apache-2.0
// A ledger whose end was cut off, or a store that was put back from an older copy, looks whole to itself: the signed heads that left the
// machine tell.
#include "platform/audit/heads.hpp"
#include "reliability/server_process.hpp"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>

#include <doctest/doctest.h>

namespace shiji::test {
namespace {

namespace fs = std::filesystem;

std::string text_of(fs::path const& file) {
  std::ifstream stream(file);
  std::stringstream text;
  text << stream.rdbuf();
  return text.str();
}

std::vector<fs::path> head_files(std::string const& folder) {
  std::vector<fs::path> files;
  for (auto const& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == ".txt") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

// Serves a store for a moment and stops it, so that its heads are written; the last file.
fs::path export_heads(std::string const& data_dir, std::string const& folder) {
  ServerProcess server(data_dir, {"env", "SHIJI_HEADS_DIR=" + folder});
  server.signal(SIGTERM);
  CHECK(server.wait() == 0);
  return head_files(folder).back();
}

Finished verified(std::string const& data_dir, fs::path const& heads) {
  return run_program({"verify", "--data", data_dir, "--heads", heads.string()});
}

struct Copy {
  explicit Copy(std::string const& data_dir) { fs::copy(data_dir, folder.path(), fs::copy_options::recursive); }
  // Takes the last entries of a chain away and sets its head to the one before, as somebody who knows the form would.
  void cut(std::string const& rows, std::string const& head, std::string const& zone_id, std::int64_t keep) const {
    std::string const where = " WHERE zone_id = '" + zone_id + "' AND seq > " + std::to_string(keep);
    for (std::string const& trigger : column(path(), "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '" + rows + "'"))
      tamper(path(), "DROP TRIGGER " + trigger);
    if (rows == "audit_record") tamper(path(), "DELETE FROM audit_detail" + where);
    tamper(path(), "DELETE FROM " + rows + where);
    tamper(path(), "UPDATE " + head + " SET seq = " + std::to_string(keep) + ", hash = (SELECT hash FROM " + rows + " WHERE zone_id = '" +
                       zone_id + "' AND seq = " + std::to_string(keep) + ") WHERE zone_id = '" + zone_id + "'");
  }
  std::string const& path() const { return folder.path(); }
  TemporaryFolder folder;
};

bool says(Finished const& finished, std::string const& words) { return finished.output.find(words) != std::string::npos; }

TEST_CASE("a cut tail and a store put back from an older copy are found from the last heads, in every case") {
  PreparedStore store;
  store.confirm_visits(5);
  Copy const yesterday(store.path());
  store.confirm_visits(5);
  TemporaryFolder const elsewhere;
  fs::path const heads = export_heads(store.path(), elsewhere.path());
  Finished const whole = verified(store.path(), heads);
  CHECK_MESSAGE(whole.status == 0, whole.output);
  CHECK(says(whole, "every chain continues from it"));

  // Control: by themselves both look whole.
  CHECK(run_program({"verify", "--data", yesterday.path()}).status == 0);
  Finished const rolled_back = verified(yesterday.path(), heads);
  CHECK(rolled_back.status == 1);
  CHECK(says(rolled_back, "the ledger ends at"));
  CHECK(says(rolled_back, "the audit ends at"));

  std::string const zone = value(store.path(), "SELECT zone_id FROM merit_head ORDER BY seq DESC LIMIT 1");
  unsigned const seed = std::random_device()();
  MESSAGE("seed " << seed);
  std::mt19937 random(seed);
  int const rounds = is_nightly() ? 1000 : 10;
  for (int i = 0; i < rounds; ++i) {
    bool const ledger = i % 2 == 0;
    std::string const rows = ledger ? "merit_entry" : "audit_record", head = ledger ? "merit_head" : "audit_head";
    std::int64_t const last = std::stoll(value(store.path(), "SELECT seq FROM " + head + " WHERE zone_id = '" + zone + "'"));
    std::int64_t const keep = std::uniform_int_distribution<std::int64_t>(1, last - 1)(random);
    Copy const copy(store.path());
    copy.cut(rows, head, zone, keep);
    INFO(rows << " kept to " << keep << " of " << last);
    CHECK(run_program({"verify", "--data", copy.path()}).status == 0); // control: by itself it looks whole
    Finished const found = verified(copy.path(), heads);
    CHECK(found.status == 1);
    CHECK(says(found, ledger ? "the ledger ends at " + std::to_string(keep) : "the audit ends at " + std::to_string(keep)));
  }
}

TEST_CASE("a chain that goes on from its head holds, and heads that somebody changed are refused by their signature") {
  PreparedStore store;
  store.confirm_visits(2);
  TemporaryFolder const elsewhere;
  fs::path const heads = export_heads(store.path(), elsewhere.path());
  store.confirm_visits(1);
  CHECK(verified(store.path(), heads).status == 0);

  std::string forged = text_of(heads);
  auto const digit = forged.find('\n', forged.find("ledger")) - 1;
  forged[digit] = forged[digit] == '0' ? '1' : '0';
  std::ofstream(heads) << forged;
  Finished const refused = verified(store.path(), heads);
  CHECK(refused.status == 1);
  CHECK(says(refused, "its signature does not fit heads-key.pem"));
  std::ofstream(heads) << "nothing";
  CHECK(says(verified(store.path(), heads), "holds no heads"));
}

TEST_CASE("heads leave at the start, after every interval and at the end, and the system log hears of them too") {
  PreparedStore store;
  TemporaryFolder const elsewhere;
  std::string const socket_path = elsewhere.path() + "/log";
  int const log = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  socket_path.copy(address.sun_path, sizeof address.sun_path - 1);
  REQUIRE(::bind(log, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
  {
    ServerProcess server(store.path(), {"env", "SHIJI_HEADS_DIR=" + elsewhere.path(), "SHIJI_HEADS_SYSLOG=" + socket_path,
                                        "SHIJI_HEADS_INTERVAL_SECONDS=1"});
    for (int i = 0; i < 300 && head_files(elsewhere.path()).size() < 3; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(100));
    CHECK(head_files(elsewhere.path()).size() >= 3);
    server.signal(SIGTERM);
    CHECK(server.wait() == 0);
  }
  char message[4096];
  auto const got = ::recv(log, message, sizeof message, MSG_DONTWAIT);
  REQUIRE(got > 0);
  std::string const line(message, static_cast<std::size_t>(got));
  auto const heads = audit::heads_from_text(line.substr(line.find("shiji.heads.1")));
  REQUIRE(heads);
  CHECK(signature_fits(*heads, text_of(elsewhere.path() + "/heads-key.pem")));
  ::close(log);

  Finished const nowhere =
      run_program({"serve", "--data", store.path(), "--listen", "127.0.0.1:0", "--heads-dir", elsewhere.path() + "/gone"});
  CHECK(nowhere.status != 0);
  CHECK(says(nowhere, "heads_dir"));
}

} // namespace
} // namespace shiji::test
