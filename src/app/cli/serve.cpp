// SPDX-License-Identifier: Apache-2.0
#include "app/cli/demo/demo.hpp"
#include "app/cli/heads.hpp"
#include "app/cli/program.hpp"
#include "app/cli/setup_token.hpp"
#include "platform/config/config.hpp"
#include "platform/log/log.hpp"
#include "platform/usecase/job_runner.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <functional>
#include <iostream>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <thread>

#include <CLI/CLI.hpp>

namespace shiji::cli {
namespace {

// address:port, with [::1]:8080 for IPv6.
std::pair<std::string, std::uint16_t> split_listen(std::string const& listen) {
  std::size_t const colon = listen.rfind(':');
  unsigned long const port = colon == std::string::npos ? 65536 : std::stoul(listen.substr(colon + 1));
  if (port > 65535) throw config::ConfigError("--listen: an address and a port are expected, e.g. 127.0.0.1:8080, not " + listen);
  std::string address = listen.substr(0, colon);
  if (address.starts_with('[') && address.ends_with(']')) address = address.substr(1, address.size() - 2);
  return {address, static_cast<std::uint16_t>(port)};
}

bool is_loopback(std::string_view address) { return address.starts_with("127.") || address == "::1"; }

http::ServerOptions server_options(config::ServerConfig const& config) {
  http::ServerOptions options;
  std::tie(options.address, options.port) = split_listen(config.listen);
  unsigned const cores = std::max(1u, std::thread::hardware_concurrency());
  options.io_threads = config.io_threads > 0 ? static_cast<unsigned>(config.io_threads) : std::min(cores, 4u);
  options.workers = config.workers > 0 ? static_cast<unsigned>(config.workers) : std::max(4u, 2 * cores);
  options.trusted_proxies = config.trusted_proxies;
  options.tls_certificate = config.tls_cert;
  options.tls_key = config.tls_key;
  options.header_timeout = std::chrono::milliseconds(config.header_timeout_ms);
  options.idle_timeout = std::chrono::milliseconds(config.idle_timeout_ms);
  options.transfer_grace = std::chrono::milliseconds(config.transfer_grace_ms);
  options.least_rate = static_cast<std::size_t>(config.least_bytes_per_second);
  return options;
}

// Plain HTTP leaves the machine only behind a proxy that is trusted; a demo store, whose passwords everybody knows, never does.
void require_safe_address(config::ServerConfig const& config, std::string const& address, bool is_demo) {
  if (is_loopback(address)) return;
  if (is_demo) throw config::ConfigError("--listen: a demo store is served on loopback only, not on " + address);
  if (config.tls_cert.empty() && config.trusted_proxies.empty())
    throw config::ConfigError("--listen: plain HTTP is served on loopback or behind --trusted-proxies; give --tls-cert and --tls-key for " +
                              address);
}

// No secret may reach a core file.
void forbid_core_dumps() {
  rlimit const none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0);
}

// The signals that end the server are blocked in every thread and waited for in this one.
sigset_t block_stop_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
  return signals;
}

// The signal that ends the server; until it comes, `work` is done at once and after every interval.
int wait_for_stop(sigset_t const& signals, std::int64_t interval_seconds, std::function<void()> const& work) {
  timespec const interval{static_cast<time_t>(interval_seconds), 0};
  for (;;) {
    work();
    int received = sigtimedwait(&signals, nullptr, &interval);
    while (received < 0 && errno == EINTR) received = sigtimedwait(&signals, nullptr, &interval);
    if (received > 0) return received;
  }
}

int serve(config::ServerConfig const& config) {
  forbid_core_dumps();
  sigset_t const signals = block_stop_signals();
  crypto::PasswordCost const cost{static_cast<std::uint32_t>(config.password_memory_kib),
                                  static_cast<std::uint32_t>(config.password_passes), 1};
  Program program({config.data, config.database}, Access::alone, cost, {config.admin_addresses, "admin_addresses:"});
  if (config.demo) load_demo(program);
  http::ServerOptions const options = server_options(config);
  require_safe_address(config, options.address, program.runtime.demo_date().has_value());
  HeadsExport heads(program, config.heads_dir, config.heads_syslog);

  Application application(program.catalogue, program.runtime);
  JobRunner jobs(program.catalogue, program.runtime);
  http::Server server(options, application);
  application.set_metrics_source([&server] { return server.figures(); });
  std::uint16_t const port = server.start();
  if (!config.no_jobs) jobs.start();
  bool const is_v6 = options.address.find(':') != std::string::npos;
  std::string const address = (options.tls_certificate.empty() ? "http://" : "https://") +
                              (is_v6 ? "[" + options.address + "]" : options.address) + ":" + std::to_string(port);
  if (auto const token = offer_setup(program))
    std::cerr << "first run: open " << address << "/setup and enter the set-up token " << *token << " within 30 minutes\n";
  std::cout << "listening on " << address << std::endl;
  if (program.runtime.demo_date()) print_demo_accounts(program, std::cerr);

  int const received = wait_for_stop(signals, config.heads_interval_seconds, [&heads] { heads.run(); });
  log::info("stopping", {{"signal", received}});
  server.stop_gracefully();
  jobs.stop();
  heads.run();
  return done;
}

} // namespace

void add_serve(CLI::App& app, int& status) {
  auto* const verb = app.add_subcommand("serve", "serve the store of a data folder");
  auto const flags = std::make_shared<config::Settings>();
  auto const file = std::make_shared<std::string>();
  auto const text_flag = [&](std::string const& key, std::string const& help) {
    std::string flag = "--" + key;
    std::replace(flag.begin(), flag.end(), '_', '-');
    verb->add_option_function<std::string>(
        flag,
        [flags, key, flag](std::string const& value) {
          (*flags)[key] = {value, flag};
        },
        help);
  };
  text_flag("data", "the data folder");
  text_flag("database", "postgres://… instead of SQLite in the data folder");
  text_flag("listen", "address:port, 127.0.0.1:8080 by default");
  text_flag("tls_cert", "certificate chain (PEM)");
  text_flag("tls_key", "private key (PEM)");
  text_flag("trusted_proxies", "addresses or networks whose forwarding headers are believed, separated by commas");
  text_flag("admin_addresses", "addresses or networks administrators may come from, separated by commas; any by default");
  text_flag("heads_dir", "a folder on another file system, where the signed heads of the chains are written every hour");
  text_flag("heads_syslog", "a system log that hears of them: a socket such as /dev/log, or address:port");
  text_flag("log_level", "debug, info, warn or error");
  verb->add_flag_callback(
      "--no-jobs",
      [flags] {
        (*flags)["no_jobs"] = {"true", "--no-jobs"};
      },
      "answer requests only, and leave what is due to another server of the same store");
  verb->add_flag_callback(
      "--demo",
      [flags] {
        (*flags)["demo"] = {"true", "--demo"};
      },
      "load the demo zone into an empty store first");
  verb->add_option("--config", *file, "a TOML file; DIR/shiji.toml by default");
  verb->callback([flags, file, &status] {
    config::ServerConfig const config = config::load(*flags, config::load_environment(environ), *file);
    if (config.data.empty()) throw config::ConfigError("--data: the data folder is needed");
    log::set_level(from_text<log::Level>(config.log_level).value_or(log::Level::info));
    status = serve(config);
  });
}

} // namespace shiji::cli
