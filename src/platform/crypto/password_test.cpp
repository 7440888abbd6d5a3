// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/bytes.hpp"
#include "platform/crypto/error.hpp"
#include "platform/crypto/password_hasher.hpp"
#include "platform/crypto/password_policy.hpp"
#include "platform/crypto/tokens.hpp"

#include <atomic>
#include <future>
#include <thread>

#include <doctest/doctest.h>

using namespace shiji::crypto;

namespace {

constexpr PasswordCost cheap{64, 1, 1};

// Keeps whoever asks for random bytes waiting, to hold a computation open.
class Gate final : public Random {
 public:
  void fill(std::span<std::uint8_t> bytes) override {
    ++entered;
    open.wait(false);
    for (auto& byte : bytes) byte = 1;
  }
  std::atomic<int> entered = 0;
  std::atomic<bool> open = false;
};

} // namespace

TEST_CASE("the default cost is 64 MiB, three passes, one lane") {
  SystemRandom random;
  PasswordHasher hasher({}, {}, random);
  CHECK(hasher.hash("correct horse").starts_with("$argon2id$v=19$m=65536,t=3,p=1$"));
}

TEST_CASE("a password is recognised and another is not") {
  SystemRandom random;
  PasswordHasher hasher(cheap, {}, random);
  auto const phc = hasher.hash("实绩-Password");
  CHECK(hasher.verify(phc, "实绩-Password"));
  CHECK(!hasher.verify(phc, "实绩-password"));
  CHECK(!hasher.verify(phc, ""));
  CHECK(!hasher.verify(phc, std::string_view("实绩-Password\0", 16)));
  CHECK(phc != hasher.hash("实绩-Password"));
}

TEST_CASE("an Argon2id string computed elsewhere is understood") {
  SystemRandom random;
  PasswordHasher hasher(cheap, {}, random);
  // From the test suite of the Argon2 reference program: 64 MiB, two passes, one lane.
  std::string const published = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
  CHECK(hasher.verify(published, "password"));
  CHECK(!hasher.verify(published, "passwore"));
  CHECK(hasher.is_outdated(published));
  CHECK(!hasher.is_outdated(hasher.hash("x")));
}

TEST_CASE("an unknown user costs a computation and is never let in") {
  SystemRandom random;
  PasswordHasher hasher(cheap, {}, random);
  CHECK(!hasher.verify(std::nullopt, "anything"));
  CHECK(!hasher.verify(std::nullopt, ""));
}

TEST_CASE("a damaged stored password is an error, not a match") {
  SystemRandom random;
  PasswordHasher hasher(cheap, {}, random);
  CHECK_THROWS_AS(hasher.verify("", "x"), CryptoError);
  CHECK_THROWS_AS(hasher.verify("$argon2i$v=19$m=64,t=1,p=1$c29tZXNhbHQ$AAAA", "x"), CryptoError);
}

TEST_CASE("more callers than may wait are turned away, the others get their turn") {
  Gate gate;
  PasswordHasher hasher(cheap, {1, 1}, gate);
  auto const call = [&] { return hasher.hash("x"); };
  auto running = std::async(std::launch::async, call);
  while (gate.entered == 0) std::this_thread::yield();
  // Two more: one may wait, one is refused. Which of them comes first is left to the machine.
  auto second = std::async(std::launch::async, call), third = std::async(std::launch::async, call);
  auto const busy = [](std::future<std::string>& result) {
    return result.wait_for(std::chrono::milliseconds(1)) == std::future_status::ready;
  };
  while (!busy(second) && !busy(third)) std::this_thread::yield();
  CHECK(gate.entered == 1);
  gate.open = true;
  gate.open.notify_all();
  CHECK(!running.get().empty());
  int refused = 0;
  for (auto* result : {&second, &third}) {
    try {
      result->get();
    } catch (HasherBusy const&) {
      ++refused;
    }
  }
  CHECK(refused == 1);
  CHECK(!hasher.hash("afterwards").empty());
}

TEST_CASE("the dengbao profile names every fault of a password") {
  using enum PasswordFault;
  struct Row {
    char const* password;
    char const* username;
    std::vector<PasswordFault> faults;
  };
  std::vector<Row> const rows = {
      {"Vt7-kqzmwphr", "li.ming", {}},
      {"Vt7-kqzmwph", "li.ming", {password_too_short}},
      {"实绩考核管理平台通关密2A", "li.ming", {}}, // counted in characters, a Chinese one is of the class "everything else"
      {"vt7mkqzmwphr", "li.ming", {password_has_too_few_classes}},
      {"kqzmwphr", "", {password_too_short, password_has_too_few_classes}},
      {"xx-Li.Ming-77", "li.ming", {password_contains_username}},
      {"P@ssw0rd1234", "li.ming", {password_is_common}},
      {"Admin@123456", "li.ming", {password_is_common}},
      {"Password@123", "li.ming", {password_is_common}},
      {"Abc1234567890", "li.ming", {password_is_common}},
      {"Huawei12345!", "li.ming", {password_is_common}},
      {"Aa1Aa1Aa1Aa1", "li.ming", {password_is_common}},
  };
  for (auto const& row : rows) {
    CAPTURE(row.password);
    CHECK(dengbao_password_faults(row.password, row.username) == row.faults);
  }
  CHECK(dengbao_password_faults("aB3" + std::string(260, 'x') + "qwe", "u") == std::vector{password_too_long});
}

TEST_CASE("a token has 256 random bits and is stored as its digest") {
  SystemRandom random;
  auto const token = new_token(random);
  CHECK(token.size() == 43);
  CHECK(from_base64url(token)->size() == 32);
  CHECK(token != new_token(random));
  CHECK(token_digest("abc") == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
}
