// SPDX-License-Identifier: Apache-2.0
#include "platform/config/config.hpp"

#include <fstream>
#include <stdlib.h>

#include <doctest/doctest.h>

using namespace shiji::config;
namespace fs = std::filesystem;

namespace {

struct Folder {
  Folder() {
    char name[] = "/tmp/shiji-config-XXXXXX";
    path = ::mkdtemp(name);
  }
  ~Folder() { fs::remove_all(path); }
  fs::path write(std::string const& text) const {
    std::ofstream(path / "shiji.toml", std::ios::trunc) << text;
    return path / "shiji.toml";
  }
  fs::path path;
};

template<class Call>
std::string message_of(Call const& call) {
  try {
    call();
  } catch (ConfigError const& error) {
    return error.what();
  }
  return "";
}

} // namespace

TEST_CASE("flags come before the environment, the environment before the file, the file before the defaults") {
  Folder const folder;
  folder.write("listen = '1.1.1.1:1'\nworkers = 3\npassword_passes = 9\n");
  Settings const flags{{"data", {folder.path.string(), "--data"}}, {"listen", {"3.3.3.3:3", "--listen"}}};
  char const* const environment[] = {"SHIJI_LISTEN=2.2.2.2:2", "SHIJI_WORKERS=4", "HOME=/root", nullptr};
  auto const config = load(flags, load_environment(environment), {});
  CHECK(config.listen == "3.3.3.3:3");
  CHECK(config.workers == 4);
  CHECK(config.password_passes == 9);
  CHECK(config.password_memory_kib == 65536);
}

TEST_CASE("a file may hold texts, numbers, truth values and lists of texts") {
  Folder const folder;
  auto const file = folder.write("demo = true\ntrusted_proxies = ['10.0.0.0/8', '::1']\nlog_level = \"debug\"\n");
  auto const config = load({}, {}, file);
  CHECK(config.demo);
  CHECK(config.trusted_proxies == std::vector<std::string>{"10.0.0.0/8", "::1"});
  CHECK(config.log_level == "debug");
  CHECK(load_file(file).at("log_level").origin == "shiji.toml line 3");
}

TEST_CASE("every fault is told with its key and its place") {
  Folder const folder;
  auto const file = folder.write("wrokers = 4\n\nworkers = 'many'\nlog_level = 'loud'\ndemo = 1\n");
  Settings const flags{{"password_passes", {"0", "--password-passes"}}};
  CHECK(message_of([&] { load(flags, {}, file); }) == "shiji.toml line 5: demo is true or false, not \"1\"\n"
                                                      "shiji.toml line 4: log_level is one of debug, info, warn, error, not \"loud\"\n"
                                                      "--password-passes: password_passes is a whole number from 1 to 32, not \"0\"\n"
                                                      "shiji.toml line 3: workers is a whole number from 0 to 512, not \"many\"\n"
                                                      "shiji.toml line 1: there is no setting wrokers");
}

TEST_CASE("a file that is no TOML or absent is refused with its line") {
  Folder const folder;
  CHECK(message_of([&] { load_file(folder.write("demo = true\nlisten = \n")); }).find("shiji.toml line 2: ") == 0);
  CHECK(message_of([&] { load_file(folder.write("demo = 1.5\n")); }).find("shiji.toml line 1: demo is no text") == 0);
  CHECK(!message_of([&] { load_file(folder.path / "absent.toml"); }).empty());
}

TEST_CASE("without a file the defaults stand") {
  Folder const folder;
  CHECK(load({{"data", {folder.path.string(), "--data"}}}, {}, {}).listen == "127.0.0.1:8080");
}

TEST_CASE("a certificate without its key is refused") {
  CHECK(message_of([] { load({{"tls_cert", {"a.pem", "--tls-cert"}}}, {}, {}); }).find("belong together") != std::string::npos);
  CHECK(load({{"tls_cert", {"a.pem", "--tls-cert"}}, {"tls_key", {"b.pem", "--tls-key"}}}, {}, {}).tls_key == "b.pem");
}
