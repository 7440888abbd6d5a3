// SPDX-License-Identifier: Apache-2.0
#include "platform/http/page.hpp"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

using namespace shiji::http;

namespace {

constexpr Asset page[] = {
    {"/assets/app-1f.js", "aa", "plain", "zipped", "brotli"},
    {"/favicon.svg", "bb", "<svg/>", {}, {}},
    {"/index.html", "cc", "<html>", {}, {}},
};

std::optional<Response> ask(std::vector<std::string> segments, Pairs headers = {}, std::string method = "GET") {
  Request request;
  request.method = std::move(method);
  request.segments = std::move(segments);
  request.headers = std::move(headers);
  return answer_from_page(request, page);
}

std::string bytes_for(std::string accept_encoding) {
  auto const answer = ask({"assets", "app-1f.js"}, {{"Accept-Encoding", std::move(accept_encoding)}});
  return std::string(answer->static_body);
}

} // namespace

TEST_CASE("the stored form follows Accept-Encoding") {
  CHECK(bytes_for("") == "plain");
  CHECK(bytes_for("gzip, deflate, br") == "brotli");
  CHECK(bytes_for("GZIP") == "zipped");
  CHECK(bytes_for("br;q=0, gzip;q=0.5") == "zipped");
  CHECK(bytes_for("br;q=0.0,gzip; q=0") == "plain");
  CHECK(bytes_for("brotli") == "plain");
  auto const answer = ask({"favicon.svg"}, {{"Accept-Encoding", "br"}});
  CHECK(answer->static_body == "<svg/>");
  CHECK_FALSE(answer->find("Content-Encoding"));
  CHECK(answer->find("Content-Type") == "image/svg+xml");
}

TEST_CASE("each stored form has its own strong tag and is not sent again to who has it") {
  auto const plain = ask({"assets", "app-1f.js"});
  auto const packed = ask({"assets", "app-1f.js"}, {{"Accept-Encoding", "br"}});
  CHECK(plain->find("ETag") == "\"aa\"");
  CHECK(packed->find("ETag") == "\"aa-br\"");
  CHECK(packed->find("Vary") == "Accept-Encoding");
  CHECK(ask({"assets", "app-1f.js"}, {{"If-None-Match", "\"zz\", \"aa\""}})->status == 304);
  CHECK(ask({"assets", "app-1f.js"}, {{"If-None-Match", "*"}})->status == 304);
  CHECK(ask({"assets", "app-1f.js"}, {{"If-None-Match", "\"aa-br\""}})->status == 200);
  CHECK(ask({"assets", "app-1f.js"}, {{"If-None-Match", "\"aa-br\""}, {"Accept-Encoding", "br"}})->status == 304);
}

TEST_CASE("hashed files are kept for ever, the rest is asked for each time") {
  CHECK(ask({"assets", "app-1f.js"})->find("Cache-Control") == "public, max-age=31536000, immutable");
  CHECK(ask({"favicon.svg"})->find("Cache-Control") == "no-cache");
  CHECK(ask({})->find("Cache-Control") == "no-cache");
}

TEST_CASE("a place within the page is answered with its index, a missing file and the API are not") {
  CHECK(ask({})->static_body == "<html>");
  CHECK(ask({"people", "42"})->static_body == "<html>");
  CHECK(ask({"people"})->find("Content-Type") == "text/html; charset=utf-8");
  CHECK_FALSE(ask({"assets", "gone.js"}).has_value());
  CHECK_FALSE(ask({"api", "facts"}).has_value());
  CHECK_FALSE(ask({"people"}, {}, "POST").has_value());
}

TEST_CASE("a program without the page says so") {
  Request request;
  request.method = "GET";
  auto const answer = answer_from_page(request, {});
  REQUIRE(answer.has_value());
  CHECK(answer->static_body.find("./dev build") != std::string_view::npos);
}

TEST_CASE("the embedded files lie in the order the search needs") {
  auto const files = embedded_page();
  CHECK(std::is_sorted(files.begin(), files.end(), [](auto const& a, auto const& b) { return a.path < b.path; }));
}
