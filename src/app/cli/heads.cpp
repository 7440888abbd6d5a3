// SPDX-License-Identifier: Apache-2.0
#include "app/cli/heads.hpp"

#include "modules/merit/api.hpp"
#include "modules/organisation/api.hpp"
#include "platform/audit/audit.hpp"
#include "platform/config/config.hpp"
#include "platform/log/log.hpp"
#include "platform/log/syslog.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <ostream>
#include <sstream>

namespace shiji::cli {
namespace {

constexpr std::string_view key_file_name = "heads-key.pem";

// heads-20261125T020000Z.txt
std::string file_name_of(Instant now) {
  std::string time = to_text(now);
  std::erase_if(time, [](char c) { return c == '-' || c == ':'; });
  return "heads-" + time + ".txt";
}

std::string in_one_line(std::string const& text) {
  std::string line;
  for (char const c : text) line += c == '\n' ? std::string(" | ") : std::string(1, c);
  return line.substr(0, line.size() - 3);
}

std::string contents_of(std::filesystem::path const& file) {
  std::ifstream stream(file);
  if (!stream) throw std::runtime_error("cannot read " + file.string());
  std::stringstream text;
  text << stream.rdbuf();
  return text.str();
}

// Why a chain is no continuation of what its head once was; empty where it is.
std::string fault_of(database::Reader& reader, audit::ChainEnd const& exported, audit::ChainEnd const& now) {
  Id<Zone> const zone_id(exported.zone_id);
  bool const is_ledger = exported.chain == audit::ChainKind::ledger;
  std::string const seq = std::to_string(exported.seq);
  if (now.seq < exported.seq)
    return "ends at " + std::to_string(now.seq) + ", but had " + seq + ": its end was cut off or an older copy was put back";
  auto const hash = is_ledger ? merit::ledger_hash_at(reader, zone_id, exported.seq) : audit::hash_at(reader, zone_id, exported.seq);
  if (hash != exported.hash) return "has another hash at " + seq + ": it was rewritten";
  return {};
}

} // namespace

std::vector<std::pair<std::string, audit::ChainEnd>> ends_of_store(database::Reader& reader, Id<Zone> const& root_id) {
  std::vector<std::pair<std::string, audit::ChainEnd>> ends{{"installation", audit::end_of(reader, root_id)}};
  for (auto const& zone : organisation::zones(reader))
    for (auto const& end : merit::chain_ends(reader, zone.zone_id)) ends.emplace_back(zone.name, end);
  return ends;
}

HeadsExport::HeadsExport(Program& program, std::string folder, std::string syslog_target)
    : program_(program), folder_(std::move(folder)), syslog_target_(std::move(syslog_target)) {
  if (!syslog_target_.empty() && !log::is_syslog_target(syslog_target_))
    throw config::ConfigError("heads_syslog: a socket's path or address:port is expected, not " + syslog_target_);
  if (folder_.empty()) return;
  try {
    files::write_file(folder_ / key_file_name, program_.runtime.keys.signing().public_pem());
  } catch (files::FileError const& error) {
    throw config::ConfigError("heads_dir: " + folder_.string() + ": " + error.what());
  }
}

void HeadsExport::run() noexcept {
  if (folder_.empty() && syslog_target_.empty()) return;
  try {
    std::vector<audit::ChainEnd> ends;
    for (auto const& [zone, end] : ends_of_store(*program_.runtime.database->snapshot(), program_.runtime.root_id())) ends.push_back(end);
    Instant const now = program_.runtime.system_clock.now();
    if (!syslog_target_.empty()) send_to_log(ends, now);
    if (!folder_.empty()) write_to_folder(ends, now);
  } catch (std::exception const& failed) {
    log::error("heads_not_exported", {{"what", failed.what()}});
  }
}

void HeadsExport::write_to_folder(std::vector<audit::ChainEnd> const& ends, Instant now) const {
  files::write_file(folder_ / file_name_of(now), text_of(audit::sign_heads(now, ends, program_.runtime.keys.signing())));
}

// A message per zone, because a system log cuts long ones.
void HeadsExport::send_to_log(std::vector<audit::ChainEnd> const& ends, Instant now) const {
  std::map<std::string, std::vector<audit::ChainEnd>> by_zone;
  for (auto const& end : ends) by_zone[end.zone_id].push_back(end);
  bool all_sent = true;
  for (auto const& [zone, own] : by_zone) {
    auto const heads = audit::sign_heads(now, own, program_.runtime.keys.signing());
    all_sent = log::send_to_syslog(syslog_target_, now, in_one_line(text_of(heads))) && all_sent;
  }
  if (!all_sent) log::error("heads_not_sent", {{"target", syslog_target_}});
}

bool heads_hold(database::Reader& reader, Id<Zone> const& root_id, std::filesystem::path const& file, std::filesystem::path key_file,
                std::ostream& out) {
  auto const heads = audit::heads_from_text(contents_of(file));
  if (!heads) throw std::runtime_error(file.string() + " holds no heads");
  if (key_file.empty()) key_file = file.parent_path() / key_file_name;
  std::string const name = file.filename().string();
  if (!signature_fits(*heads, contents_of(key_file))) {
    out << name << ": its signature does not fit " << key_file.filename().string() << "\n";
    return false;
  }
  auto const now = ends_of_store(reader, root_id);
  bool holds = true;
  for (auto const& exported : heads->ends) {
    auto const same = std::find_if(now.begin(), now.end(), [&](auto const& named) {
      return named.second.chain == exported.chain && named.second.zone_id == exported.zone_id;
    });
    std::string const fault = same == now.end() ? "is gone with its zone" : fault_of(reader, exported, same->second);
    if (fault.empty()) continue;
    out << (same == now.end() ? exported.zone_id : same->first) << ": the " << to_text(exported.chain) << " " << fault << "\n";
    holds = false;
  }
  if (holds) out << name << ": signed " << to_text(heads->at) << ", every chain continues from it\n";
  return holds;
}

} // namespace shiji::cli
