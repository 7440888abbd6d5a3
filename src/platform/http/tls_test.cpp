// SPDX-License-Identifier: Apache-2.0
#include "platform/http/test_server.hpp"

#include <cstdio>
#include <memory>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

using namespace shiji;
using namespace shiji::http;
using namespace shiji::http::test_server;

namespace {

template<auto Free>
struct Freed {
  template<class T>
  void operator()(T* object) const {
    Free(object);
  }
};
template<class T, auto Free>
using Owned = std::unique_ptr<T, Freed<Free>>;

// A key and a certificate for it, signed by itself, in two files that last as long as this.
class Certificate {
 public:
  Certificate() {
    Owned<EVP_PKEY, EVP_PKEY_free> const key(EVP_EC_gen("P-256"));
    Owned<X509, X509_free> const certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    Owned<FILE, std::fclose> const key_out(std::fopen(key_file.c_str(), "w"));
    PEM_write_PrivateKey(key_out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    Owned<FILE, std::fclose> const certificate_out(std::fopen(file.c_str(), "w"));
    PEM_write_X509(certificate_out.get(), certificate.get());
  }
  ~Certificate() {
    std::remove(file.c_str());
    std::remove(key_file.c_str());
  }
  std::string const file = "/tmp/shiji_http_test_certificate_" + std::to_string(::getpid());
  std::string const key_file = file + "_key";
};

ServerOptions tls_options(Certificate const& certificate) {
  auto options = Running::patient();
  options.tls_certificate = certificate.file;
  options.tls_key = certificate.key_file;
  return options;
}

int connected_socket(std::uint16_t port) {
  int const socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  REQUIRE(::connect(socket, reinterpret_cast<sockaddr const*>(&address), sizeof address) == 0);
  return socket;
}

// Everything the server says to these bytes until it closes; empty where the handshake fails.
std::string said_over_tls(std::uint16_t port, std::string_view bytes, int newest_version = TLS1_3_VERSION) {
  Owned<SSL_CTX, SSL_CTX_free> const context(SSL_CTX_new(TLS_client_method()));
  SSL_CTX_set_security_level(context.get(), 0); // so that the client, at least, would take the old version
  SSL_CTX_set_max_proto_version(context.get(), newest_version);
  Owned<SSL, SSL_free> const connection(SSL_new(context.get()));
  int const socket = connected_socket(port);
  SSL_set_fd(connection.get(), socket);
  std::string said;
  if (SSL_connect(connection.get()) == 1) {
    SSL_write(connection.get(), bytes.data(), static_cast<int>(bytes.size()));
    char piece[4096];
    int got = 0;
    while ((got = SSL_read(connection.get(), piece, sizeof piece)) > 0) said.append(piece, static_cast<std::size_t>(got));
    SSL_shutdown(connection.get());
  }
  ::close(socket);
  return said;
}

} // namespace

TEST_CASE("over TLS requests are answered with strict transport security") {
  Certificate const certificate;
  Running running(tls_options(certificate));
  for (int const version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
    std::string const body(300'000, 'x');
    auto const said = said_over_tls(
        running.port, "POST /upload HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 300000\r\n\r\n" + body, version);
    CHECK(said.rfind("HTTP/1.1 200 OK\r\n", 0) == 0);
    CHECK(said.find("Strict-Transport-Security: max-age=31536000; includeSubDomains\r\n") != std::string::npos);
    CHECK(said.find("POST /upload 300000 127.0.0.1 tls") != std::string::npos);
  }
}

TEST_CASE("versions before TLS 1.2 and plain text are turned away") {
  Certificate const certificate;
  Running running(tls_options(certificate));
  std::string const request = "GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
  CHECK(said_over_tls(running.port, request, TLS1_1_VERSION) == "");
  RawConnection plain(running.port);
  plain.send(request);
  CHECK(plain.read_answer().status == 0);
  CHECK(said_over_tls(running.port, request) != "");
}

TEST_CASE("events arrive over TLS and a graceful stop ends them") {
  Certificate const certificate;
  Running running(tls_options(certificate));
  auto reading = std::async(std::launch::async, [&] { return said_over_tls(running.port, "GET /events HTTP/1.1\r\nHost: a\r\n\r\n"); });
  auto const stream = running.echo.open_streams(1)[0];
  for (int i = 0; i < 100; ++i) CHECK(stream->send("data: " + std::to_string(i) + "\n\n"));
  while (running.server.figures().streams_open == 0) std::this_thread::yield();
  running.server.stop_gracefully();
  auto const said = reading.get();
  CHECK(said.find("data: 0\n\n") != std::string::npos);
  CHECK(said.find("data: 98\n\ndata: 99\n\n") != std::string::npos);
}

TEST_CASE("a certificate that cannot be read is said so") {
  auto options = Running::patient();
  options.tls_certificate = "/nonexistent";
  options.tls_key = "/nonexistent";
  Echo echo;
  Server server(options, echo);
  CHECK_THROWS_WITH(server.start(), doctest::Contains("cannot use the certificate /nonexistent"));
}
