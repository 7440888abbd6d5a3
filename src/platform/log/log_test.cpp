// SPDX-License-Identifier: Apache-2.0
#include "platform/log/log.hpp"

#include <stdlib.h>
#include <thread>
#include <unistd.h>
#include <vector>

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace shiji;

namespace {

constexpr Instant time_of_test{1769846400};

// What is written to standard error while it lives.
class Captured {
 public:
  Captured() {
    char name[] = "/tmp/shiji-log-XXXXXX";
    file_ = ::mkstemp(name);
    ::unlink(name);
    saved_ = ::dup(2);
    ::dup2(file_, 2);
  }
  ~Captured() {
    ::dup2(saved_, 2);
    ::close(saved_);
    ::close(file_);
  }
  std::string text() const {
    std::string all(static_cast<std::size_t>(::lseek(file_, 0, SEEK_END)), '\0');
    return all.resize(static_cast<std::size_t>(::pread(file_, all.data(), all.size(), 0))), all;
  }

 private:
  int file_, saved_;
};

} // namespace

TEST_CASE("an event is one line of JSON") {
  CHECK(log::line_of(log::Level::warn, time_of_test, "started", {}) ==
        R"({"time":"2026-01-31T08:00:00Z","level":"warn","event":"started"})");
  std::string const name = "实绩";
  CHECK(log::line_of(log::Level::info, time_of_test, "e", {{"a", 1}, {"b", true}, {"c", name}, {"d", "x"}, {"e", -5L}, {"f", 7U}}) ==
        R"({"time":"2026-01-31T08:00:00Z","level":"info","event":"e","a":1,"b":true,"c":"实绩","d":"x","e":-5,"f":7})");
}

TEST_CASE("a value cannot forge a line, colour the terminal or turn the text round") {
  struct Row {
    std::string value;
    char const* written;
  };
  for (Row const& row :
       {Row{"a\r\n{\"level\":\"info\"}", R"("a\u000d\u000a{\"level\":\"info\"}")"}, Row{"\x1b[31mred", R"("\u001b[31mred")"},
        Row{"\u202Egnp.exe", R"("\u202egnp.exe")"}, Row{"\u2028\u2029\u2066\u200F", R"("\u2028\u2029\u2066\u200f")"},
        Row{std::string("\0", 1), R"("\u0000")"}, Row{"\xc2\x85\x7f", R"("\u0085\u007f")"}, Row{"C:\\x", R"("C:\\x")"},
        Row{"\xff\xc0\xaf\xe5\xae", R"("\ufffd\ufffd\ufffd\ufffd\ufffd")"}, Row{"😀\xed\xa0\x80", R"("😀\ufffd\ufffd\ufffd")"}}) {
    CAPTURE(row.written);
    auto const line = log::line_of(log::Level::info, time_of_test, "e", {{"v", row.value}});
    CHECK(line.substr(line.find("\"v\":") + 4) == std::string(row.written) + "}");
  }
}

TEST_CASE("no value breaks the line") {
  CHECK(rc::check("a line has no control character", [](std::string const& value) {
    for (char const c : log::line_of(log::Level::info, time_of_test, value, {{value, value}}))
      RC_ASSERT(static_cast<unsigned char>(c) >= 0x20);
  }));
}

TEST_CASE("a long text is cut") {
  auto const line = log::line_of(log::Level::info, time_of_test, "e", {{"v", std::string(100'000, 'x')}});
  CHECK(line.size() < 9000);
  CHECK(line.ends_with("…\"}"));
}

TEST_CASE("events below the level are left out, and lines of several threads never mix") {
  Captured const captured;
  log::debug("left_out");
  log::set_level(log::Level::warn);
  log::info("left_out");
  log::set_level(log::Level::info);
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([] {
      for (int n = 0; n < 50; ++n) log::error("written", {{"braces", "{} {0}"}});
    });
  for (auto& thread : threads) thread.join();
  std::string text = captured.text();
  CHECK(text.find("left_out") == std::string::npos);
  int lines = 0;
  for (std::size_t end; (end = text.find('\n')) != std::string::npos; text.erase(0, end + 1), ++lines)
    CHECK(text.substr(0, end).ends_with(R"("level":"error","event":"written","braces":"{} {0}"})"));
  CHECK(lines == 200);
}
