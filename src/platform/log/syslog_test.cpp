// SPDX-License-Identifier: Apache-2.0
#include "platform/log/syslog.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <doctest/doctest.h>

using namespace shiji;

TEST_CASE("a message arrives at a UDP listener as one line of RFC 5424") {
  int const listener = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  REQUIRE(::bind(listener, reinterpret_cast<sockaddr*>(&address), size) == 0);
  REQUIRE(::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size) == 0);
  std::string const target = "127.0.0.1:" + std::to_string(ntohs(address.sin_port));
  CHECK(log::send_to_syslog(target, *instant_from_text("2026-11-25T02:00:00Z"), "heads of today"));
  char text[200];
  auto const got = ::recv(listener, text, sizeof text, 0);
  CHECK(std::string(text, static_cast<std::size_t>(got)) ==
        "<85>1 2026-11-25T02:00:00Z - shiji " + std::to_string(::getpid()) + " - - heads of today");
  ::close(listener);
}

TEST_CASE("a target is a socket's path or a numeric address with a port") {
  for (char const* target : {"/dev/log", "127.0.0.1:514", "[::1]:514"}) CHECK(log::is_syslog_target(target));
  for (char const* target : {"", "log.example:514", "127.0.0.1", "127.0.0.1:0", "127.0.0.1:99999", "::1:514", "[::1]"})
    CHECK_FALSE(log::is_syslog_target(target));
  CHECK_FALSE(log::is_syslog_target("/" + std::string(200, 'a')));
  CHECK_FALSE(log::send_to_syslog("/nobody/listens/here", Instant{}, "lost"));
}
