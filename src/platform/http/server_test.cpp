// SPDX-License-Identifier: Apache-2.0
#include "platform/http/test_server.hpp"

#include <cstdio>
#include <fstream>
#include <vector>

using namespace shiji;
using namespace shiji::http;
using namespace shiji::http::test_server;

TEST_CASE("a request is answered with its length and the common headers, and the connection is kept") {
  Running running;
  HttpClient client(running.port);
  for (int i = 0; i < 3; ++i) {
    auto const answer = client.request("GET", "/a%20b/c?x=1");
    CHECK(answer.status == 200);
    CHECK(answer.body == "GET /a b/c 0 127.0.0.1 plain");
    CHECK(answer.header("Content-Length") == std::to_string(answer.body.size()));
    check_common_headers(answer);
  }
  CHECK(running.server.figures().connections_accepted == 1);
  CHECK(running.server.figures().requests == 3);
  CHECK(client.request("GET", "/inline").body == "GET /inline 0 127.0.0.1 plain");
}

TEST_CASE("sixteen pipelined requests are answered in order") {
  Running running;
  RawConnection connection(running.port);
  std::string all;
  for (int i = 0; i < 16; ++i) {
    auto const number = std::to_string(i);
    all += "POST /n" + number + " HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nab";
  }
  connection.send(all);
  for (int i = 0; i < 16; ++i) {
    CHECK(connection.read_answer().body == "POST /n" + std::to_string(i) + " 2 127.0.0.1 plain");
  }
}

TEST_CASE("HEAD is answered as GET without the body") {
  Running running;
  RawConnection connection(running.port);
  connection.send("HEAD /hello HTTP/1.1\r\nHost: a\r\n\r\n" + std::string(get_hello));
  auto const head = connection.read_answer(true);
  auto const get = connection.read_answer();
  CHECK(head.status == 200);
  CHECK(head.header("Content-Length") == get.header("Content-Length"));
  CHECK(get.body == "GET /hello 0 127.0.0.1 plain");
}

TEST_CASE("what could be read in two ways is refused and the connection closed") {
  struct Row {
    char const* what;
    std::string bytes;
    int status;
    char const* code;
  };
  std::string const chunked = "Transfer-Encoding: chunked\r\n";
  Row const rows[] = {
      {"no Host", "GET / HTTP/1.1\r\n\r\n", 400, "host_missing"},
      {"two Hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400, "host_repeated"},
      {"a Host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400, "host_malformed"},
      {"dots", "GET /a/../b HTTP/1.1\r\nHost: a\r\n\r\n", 400, "target_malformed"},
      {"encoded slash and dots", "GET /%2f..%2fetc HTTP/1.1\r\nHost: a\r\n\r\n", 400, "target_malformed"},
      {"NUL", "GET /a%00b HTTP/1.1\r\nHost: a\r\n\r\n", 400, "target_malformed"},
      {"bad escape", "GET /a%zz HTTP/1.1\r\nHost: a\r\n\r\n", 400, "target_malformed"},
      {"both lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n" + chunked + "\r\n0\r\n\r\n", 400, nullptr},
      {"both lengths, other order", "POST / HTTP/1.1\r\nHost: a\r\n" + chunked + "Content-Length: 3\r\n\r\nabc", 400, nullptr},
      {"two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", 400, nullptr},
      {"twice the same length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\nabc", 400, nullptr},
      {"a negative length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -3\r\n\r\nabc", 400, nullptr},
      {"an unknown coding", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity\r\n\r\n", 400, nullptr},
      {"a coding in disguise", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n", 400, nullptr},
      {"a coding twice", "POST / HTTP/1.1\r\nHost: a\r\n" + chunked + chunked + "\r\n0\r\n\r\n", 400, nullptr},
      {"a coding in HTTP/1.0", "POST / HTTP/1.0\r\nHost: a\r\n" + chunked + "\r\n0\r\n\r\n", 400, nullptr},
      {"a broken chunk", "POST / HTTP/1.1\r\nHost: a\r\n" + chunked + "\r\nzz\r\n", 400, "body_malformed"},
      {"bare line feeds", "GET / HTTP/1.1\nHost: a\n\n\r\n\r\n", 400, nullptr},
      {"a space before the colon", "GET / HTTP/1.1\r\nHost: a\r\nContent-Length : 3\r\n\r\n", 400, nullptr},
      {"another version", "GET / HTTP/1.2\r\nHost: a\r\n\r\n", 400, nullptr},
      {"no HTTP", "\x16\x03\x01\x02\r\n\r\n", 400, nullptr},
      {"an unknown expectation", "POST / HTTP/1.1\r\nHost: a\r\nExpect: wonders\r\nContent-Length: 1\r\n\r\n", 400, "expectation_unknown"},
      {"TRACE", "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", 405, "method_not_allowed"},
      {"CONNECT", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", 405, "method_not_allowed"},
      {"20 KB of header", "GET / HTTP/1.1\r\nHost: a\r\nX-Long: " + std::string(20'000, 'x') + "\r\n\r\n", 431,
       "header_too_large headless"},
  };
  Running running;
  for (auto const& row : rows) {
    INFO(row.what);
    RawConnection connection(running.port);
    connection.send(row.bytes + std::string(get_hello));
    auto const answer = connection.read_answer();
    CHECK(answer.status == row.status);
    if (row.code) CHECK(answer.body == row.code);
    CHECK(answer.header("Content-Type") == "application/problem+json");
    CHECK(answer.header("Connection") == "close");
    check_common_headers(answer);
    CHECK(connection.read_to_end() == ""); // the request behind it was not served
  }
}

TEST_CASE("forms a client may choose are accepted") {
  Running running;
  CHECK(answer_to(running.port, "GET http://a/hello HTTP/1.1\r\nHost: a\r\n\r\n").body == "GET /hello 0 127.0.0.1 plain");
  CHECK(answer_to(running.port, "GET /hello HTTP/1.0\r\n\r\n").status == 200);
  CHECK(answer_to(running.port, "GET /hello HTTP/1.0\r\n\r\n").header("Connection") == "close");
  CHECK(answer_to(running.port, "GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").header("Connection") == "keep-alive");
  auto const chunks = "POST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n4;x=y\r\ndefg\r\n0\r\n\r\n";
  CHECK(answer_to(running.port, chunks).body == "POST /c 7 127.0.0.1 plain");
}

TEST_CASE("Connection: close is honoured") {
  Running running;
  RawConnection connection(running.port);
  connection.send("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  CHECK(connection.read_answer().header("Connection") == "close");
  CHECK(connection.read_to_end() == "");
}

TEST_CASE("a handler that throws is answered 500") {
  Running running;
  for (auto const path : {"/throws", "/throws-early", "/missing-file"}) {
    auto const answer = HttpClient(running.port).request("GET", path);
    CHECK(answer.status == 500);
    check_common_headers(answer);
  }
}

TEST_CASE("no header value ends its line") {
  Running running;
  auto const answer = HttpClient(running.port).request("GET", "/injected");
  CHECK(answer.header("X-Name") == "a  X-Evil: b");
  CHECK_FALSE(answer.has("X-Evil"));
}

TEST_CASE("an answer without a body keeps the connection in step") {
  Running running;
  RawConnection connection(running.port);
  connection.send("GET /empty HTTP/1.1\r\nHost: a\r\n\r\n" + std::string(get_hello));
  auto const empty = connection.read_answer();
  CHECK(empty.status == 204);
  CHECK_FALSE(empty.has("Content-Length"));
  check_common_headers(empty);
  CHECK(connection.read_answer().status == 200);
}

TEST_CASE("a file is sent from disk whole") {
  Running running;
  std::string content;
  for (int i = 0; i < 200'000; ++i) content += std::to_string(i);
  running.echo.file_path = "/tmp/shiji_http_test_" + std::to_string(::getpid());
  running.echo.file_size = content.size();
  std::ofstream(running.echo.file_path, std::ios::binary) << content;
  HttpClient client(running.port);
  bool const same = client.request("GET", "/file").body == content;
  CHECK(same);
  CHECK(client.request("HEAD", "/file").header("Content-Length") == std::to_string(content.size()));
  CHECK(client.request("GET", "/hello").status == 200);
  std::remove(running.echo.file_path.c_str());
}

TEST_CASE("what a proxy says is believed of a trusted peer only") {
  test::Headers const words = {{"X-Forwarded-For", "8.8.8.8, 203.0.113.9"}, {"X-Forwarded-Proto", "https"}};
  {
    Running running;
    HttpClient client(running.port);
    auto const answer = client.request("GET", "/hello", words);
    CHECK(answer.body == "GET /hello 0 127.0.0.1 plain");
    CHECK_FALSE(answer.has("Strict-Transport-Security"));
    CHECK(client.request("GET", "/proxy-words", words).body == "");
  }
  auto options = Running::patient();
  options.trusted_proxies = {"127.0.0.0/8"};
  Running running(options);
  auto const answer = HttpClient(running.port).request("GET", "/hello", words);
  CHECK(answer.body == "GET /hello 0 203.0.113.9 tls");
  CHECK(answer.header("Strict-Transport-Security") == "max-age=31536000; includeSubDomains");
}

TEST_CASE("a port in use is said so") {
  Running running;
  auto options = Running::patient();
  options.port = running.port;
  Echo echo;
  Server second(options, echo);
  CHECK_THROWS_WITH(second.start(), doctest::Contains("Address already in use"));
}

TEST_CASE("a graceful stop finishes the request in flight and closes the idle connection") {
  Running running;
  RawConnection idle(running.port);
  idle.send(get_hello);
  CHECK(idle.read_answer().status == 200);
  RawConnection busy(running.port);
  busy.send("GET /waits HTTP/1.1\r\nHost: a\r\n\r\n");
  while (running.echo.waiting == 0) std::this_thread::yield();
  auto stopping = std::async(std::launch::async, [&] { running.server.stop_gracefully(); });
  CHECK(idle.read_to_end() == "");
  while (accepts(running.port)) std::this_thread::yield(); // the acceptors close one after the other
  running.echo.released.set_value();
  auto const answer = busy.read_answer();
  CHECK(answer.status == 200);
  CHECK(answer.header("Connection") == "close");
  CHECK(busy.read_to_end() == "");
  stopping.get();
  CHECK(running.server.figures().connections_open == 0);
}

TEST_CASE("under load a graceful stop cuts no request") {
  Running running;
  std::atomic<int> served{0};
  std::atomic<int> cut{0};
  std::vector<std::future<void>> clients;
  for (int i = 0; i < 8; ++i) {
    clients.push_back(std::async(std::launch::async, [&] {
      RawConnection connection(running.port);
      while (true) {
        connection.send(get_hello);
        auto const answer = connection.read_answer();
        ++(answer.status == 200 ? served : cut);
        if (answer.status != 200 || answer.header("Connection") == "close") return;
      }
    }));
  }
  while (served < 200) std::this_thread::yield();
  running.server.stop_gracefully();
  for (auto& client : clients) client.get();
  CHECK(cut == 0);
}
