// SPDX-License-Identifier: Apache-2.0
#include "platform/http/test_server.hpp"

using namespace shiji;
using namespace shiji::http;
using namespace shiji::http::test_server;

TEST_CASE("a body may be as long as its limit and not a byte longer") {
  Running running;
  CHECK(answer_to(running.port, padded_request("/json", json_body_limit)).status == 200);
  CHECK(answer_to(running.port, padded_request("/json", json_body_limit + 1)).status == 413);
  CHECK(answer_to(running.port, padded_request("/upload", upload_limit)).status == 200);
  CHECK(answer_to(running.port, padded_request("/upload", upload_limit + 1)).status == 413);
}

TEST_CASE("a length beyond the limit is refused before the body comes") {
  Running running;
  RawConnection connection(running.port);
  connection.send("POST /json HTTP/1.1\r\nHost: a\r\nContent-Length: 1073741824\r\nExpect: 100-continue\r\n\r\n");
  auto const answer = connection.read_answer();
  CHECK(answer.status == 413);
  CHECK(answer.body == "body_too_large");
  check_common_headers(answer);
}

TEST_CASE("an endless chunked body is cut at the limit") {
  Running running;
  RawConnection connection(running.port);
  connection.send("POST /json HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
  std::string const chunk = "10000\r\n" + std::string(65536, 'x') + "\r\n";
  std::size_t sent = 0;
  for (; sent < 1024 && connection.send(chunk); ++sent) {
  }
  auto const answer = connection.read_answer();
  CHECK(answer.status == 413);
  CHECK(sent < 1024); // the server stopped taking it
}

TEST_CASE("100 Continue is said before a body that is awaited") {
  Running running;
  RawConnection connection(running.port);
  connection.send("POST /json HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
  CHECK(connection.read_answer().status == 100);
  connection.send("abc");
  CHECK(connection.read_answer().body == "POST /json 3 127.0.0.1 plain");
}

TEST_CASE("bodies beyond the memory set aside for them are answered 503") {
  auto options = Running::patient();
  options.body_budget = 100'000;
  Running running(options);
  CHECK(answer_to(running.port, padded_request("/json", 90'000)).status == 200);
  CHECK(answer_to(running.port, padded_request("/json", 300'000)).status == 503);
  CHECK(answer_to(running.port, padded_request("/json", 90'000)).status == 200);
}

TEST_CASE("a refusal before the body keeps the connection only where the body is short") {
  Running running;
  RawConnection connection(running.port);
  connection.send(padded_request("/refused", 100) + padded_request("/refused", 200'000));
  auto const first = connection.read_answer();
  CHECK(first.status == 415);
  CHECK(first.header("Connection") == "");
  auto const second = connection.read_answer();
  CHECK(second.status == 415);
  CHECK(second.header("Connection") == "close");
}

TEST_CASE("a slow head or body is answered 408") {
  Running running(Running::quick());
  CHECK(answer_to(running.port, "GET /hello HTTP/1.1\r\nHost:").status == 408);
  auto const slow_body = answer_to(running.port, "POST /json HTTP/1.1\r\nHost: a\r\nContent-Length: 90\r\n\r\nab");
  CHECK(slow_body.status == 408);
  check_common_headers(slow_body);
  RawConnection silent(running.port); // not a byte: closed without a word
  CHECK(silent.read_to_end() == "");
}

TEST_CASE("connections beyond the limit are answered 503 and the others go on") {
  auto options = Running::patient();
  options.max_connections = 2;
  Running running(options);
  HttpClient first(running.port);
  HttpClient second(running.port);
  CHECK(first.request("GET", "/hello").status == 200);
  CHECK(second.request("GET", "/hello").status == 200);
  RawConnection third(running.port);
  CHECK(third.read_answer().status == 503);
  CHECK(first.request("GET", "/hello").status == 200);
  CHECK(running.server.figures().connections_refused == 1);
}

TEST_CASE("requests beyond the queue are answered 503") {
  auto options = Running::patient();
  options.workers = 1;
  options.queue_limit = 1;
  Running running(options);
  RawConnection busy(running.port);
  busy.send("GET /waits HTTP/1.1\r\nHost: a\r\n\r\n");
  while (running.echo.waiting == 0) std::this_thread::yield();
  RawConnection second(running.port);
  RawConnection third(running.port);
  second.send(get_hello);
  third.send(get_hello);
  // One of the two waits in the queue, the other is refused; which one is for the kernel to say.
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
  running.echo.released.set_value();
  int const sum = second.read_answer().status + third.read_answer().status;
  CHECK(sum == 200 + 503);
  CHECK(busy.read_answer().status == 200);
}
