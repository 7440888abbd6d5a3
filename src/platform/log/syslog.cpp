// SPDX-License-Identifier: Apache-2.0
#include "platform/log/syslog.hpp"

#include <arpa/inet.h>
#include <charconv>
#include <cstring>
#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace shiji::log {
namespace {

constexpr int authpriv_notice = 10 * 8 + 5;

struct Target {
  sockaddr_storage address{};
  socklen_t size = 0;
};

std::optional<Target> socket_path(std::string const& path) {
  Target target;
  auto& local = reinterpret_cast<sockaddr_un&>(target.address);
  if (path.size() >= sizeof local.sun_path) return std::nullopt;
  local.sun_family = AF_UNIX;
  std::memcpy(local.sun_path, path.data(), path.size());
  target.size = sizeof local;
  return target;
}

std::optional<Target> parse(std::string const& text) {
  if (text.starts_with('/')) return socket_path(text);
  std::size_t const colon = text.rfind(':');
  if (colon == std::string::npos) return std::nullopt;
  std::uint16_t port = 0;
  char const* const end = text.data() + text.size();
  auto const [stop, error] = std::from_chars(text.data() + colon + 1, end, port);
  if (error != std::errc() || stop != end || port == 0) return std::nullopt;
  std::string host = text.substr(0, colon);
  Target target;
  if (host.starts_with('[') && host.ends_with(']')) {
    auto& v6 = reinterpret_cast<sockaddr_in6&>(target.address);
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    target.size = sizeof v6;
    if (inet_pton(AF_INET6, host.substr(1, host.size() - 2).c_str(), &v6.sin6_addr) != 1) return std::nullopt;
    return target;
  }
  auto& v4 = reinterpret_cast<sockaddr_in&>(target.address);
  v4.sin_family = AF_INET;
  v4.sin_port = htons(port);
  target.size = sizeof v4;
  if (inet_pton(AF_INET, host.c_str(), &v4.sin_addr) != 1) return std::nullopt;
  return target;
}

} // namespace

bool is_syslog_target(std::string const& target) { return parse(target).has_value(); }

bool send_to_syslog(std::string const& target, Instant time, std::string_view message) {
  auto const to = parse(target);
  if (!to) return false;
  int const socket = ::socket(to->address.ss_family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (socket < 0) return false;
  std::string const text = "<" + std::to_string(authpriv_notice) + ">1 " + to_text(time) + " - shiji " + std::to_string(::getpid()) +
                           " - - " + std::string(message);
  auto const sent =
      ::sendto(socket, text.data(), text.size(), MSG_NOSIGNAL | MSG_DONTWAIT, reinterpret_cast<sockaddr const*>(&to->address), to->size);
  ::close(socket);
  return sent == static_cast<ssize_t>(text.size());
}

} // namespace shiji::log
