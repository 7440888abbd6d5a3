// SPDX-License-Identifier: Apache-2.0
#include "platform/config/config.hpp"

#include "base/text.hpp"

#include <array>
#include <charconv>
#include <optional>
#include <variant>

namespace shiji::config {

namespace {

struct Range {
  std::int64_t ServerConfig::*member;
  std::int64_t least, greatest;
};
struct Choice {
  std::string ServerConfig::*member;
  std::array<std::string_view, 4> words;
};
using Target = std::variant<std::string ServerConfig::*, bool ServerConfig::*, std::vector<std::string> ServerConfig::*, Range, Choice>;

struct Key {
  std::string_view name;
  Target target;
};

using C = ServerConfig;

Key const keys[] = {
    {"data", &C::data},
    {"database", &C::database},
    {"listen", &C::listen},
    {"no_jobs", &C::no_jobs},
    {"demo", &C::demo},
    {"tls_cert", &C::tls_cert},
    {"tls_key", &C::tls_key},
    {"trusted_proxies", &C::trusted_proxies},
    {"log_level", Choice{&C::log_level, {"debug", "info", "warn", "error"}}},
    {"io_threads", Range{&C::io_threads, 0, 64}},
    {"workers", Range{&C::workers, 0, 512}},
    {"password_memory_kib", Range{&C::password_memory_kib, 19456, 1'048'576}},
    {"password_passes", Range{&C::password_passes, 1, 32}},
    {"header_timeout_ms", Range{&C::header_timeout_ms, 100, 600'000}},
    {"idle_timeout_ms", Range{&C::idle_timeout_ms, 100, 3'600'000}},
    {"transfer_grace_ms", Range{&C::transfer_grace_ms, 100, 600'000}},
    {"least_bytes_per_second", Range{&C::least_bytes_per_second, 1, 1'048'576}},
    {"admin_addresses", &C::admin_addresses},
    {"heads_dir", &C::heads_dir},
    {"heads_syslog", &C::heads_syslog},
    {"heads_interval_seconds", Range{&C::heads_interval_seconds, 1, 3600}},
};

// What is wrong with the value, or nothing once it is set.
using Fault = std::optional<std::string>;

struct Setter {
  ServerConfig& config;
  std::string_view value;

  Fault operator()(std::string C::*member) const { return config.*member = value, std::nullopt; }

  Fault operator()(bool C::*member) const {
    if (value != "true" && value != "false") return "is true or false";
    return config.*member = value == "true", std::nullopt;
  }

  Fault operator()(std::vector<std::string> C::*member) const {
    std::vector<std::string> items;
    for (std::string_view rest = value; !rest.empty();) {
      std::size_t const comma = rest.find(',');
      auto const item = trimmed(rest.substr(0, comma));
      if (!item.empty()) items.emplace_back(item);
      rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
    }
    return config.*member = std::move(items), std::nullopt;
  }

  Fault operator()(Range const& range) const {
    std::int64_t number = 0;
    auto const [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size() || number < range.least || number > range.greatest)
      return "is a whole number from " + std::to_string(range.least) + " to " + std::to_string(range.greatest);
    return config.*range.member = number, std::nullopt;
  }

  Fault operator()(Choice const& choice) const {
    std::string words;
    for (auto const word : choice.words) {
      if (word == value) return config.*choice.member = word, std::nullopt;
      words += (words.empty() ? "" : ", ") + std::string(word);
    }
    return "is one of " + words;
  }
};

std::string fault_of(std::string const& name, Setting const& setting, ServerConfig& config) {
  for (Key const& key : keys) {
    if (key.name != name) continue;
    auto const fault = std::visit(Setter{config, setting.value}, key.target);
    return fault ? setting.origin + ": " + name + " " + *fault + ", not \"" + setting.value + "\"\n" : "";
  }
  return setting.origin + ": there is no setting " + name + "\n";
}

} // namespace

Settings load_environment(char const* const* environment) {
  constexpr std::string_view prefix = "SHIJI_";
  Settings settings;
  for (; *environment; ++environment) {
    std::string_view const entry(*environment);
    std::size_t const equals = entry.find('=');
    if (!entry.starts_with(prefix) || entry.starts_with("SHIJI_TEST_") || equals == std::string_view::npos) continue;
    std::string name(entry.substr(prefix.size(), equals - prefix.size()));
    for (char& c : name)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    settings[name] = {std::string(entry.substr(equals + 1)), std::string(entry.substr(0, equals))};
  }
  return settings;
}

void apply_settings(Settings const& settings, ServerConfig& config) {
  std::string faults;
  for (auto const& [name, setting] : settings) faults += fault_of(name, setting, config);
  if (config.tls_cert.empty() != config.tls_key.empty()) faults += "tls_cert and tls_key belong together: one of them is missing\n";
  if (faults.empty()) return;
  faults.pop_back();
  throw ConfigError(faults);
}

ServerConfig load(Settings const& flags, Settings const& environment, std::filesystem::path const& file) {
  Settings all = flags;
  all.insert(environment.begin(), environment.end());
  auto const data = all.find("data");
  std::filesystem::path found = file;
  if (found.empty() && data != all.end() && !data->second.value.empty()) {
    found = std::filesystem::path(data->second.value) / "shiji.toml";
    std::error_code unknown;
    if (!std::filesystem::exists(found, unknown)) found.clear();
  }
  if (!found.empty()) all.merge(load_file(found));
  ServerConfig config;
  apply_settings(all, config);
  return config;
}

} // namespace shiji::config
