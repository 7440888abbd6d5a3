// SPDX-License-Identifier: Apache-2.0
#include "platform/audit/heads.hpp"

#include <doctest/doctest.h>

using namespace shiji;
using namespace shiji::audit;

namespace {

std::string const zeros(64, '0'), ones(64, '1');

SignedHeads example(crypto::SigningKey const& key) {
  return sign_heads(Instant{1'800'000'000}, {{ChainKind::audit, "zone-1", 0, zeros}, {ChainKind::ledger, "zone-1", 31, ones}}, key);
}

std::string replaced(std::string text, std::string const& from, std::string const& to) {
  return text.replace(text.find(from), from.size(), to);
}

} // namespace

TEST_CASE("heads are a text that is read back and whose signature fits the key that made it") {
  auto const key = crypto::SigningKey::generate();
  auto const heads = example(key);
  std::string const text = text_of(heads);
  CHECK(text.starts_with("shiji.heads.1\nat 2027-01-15T08:00:00Z\naudit zone-1 0 " + zeros + "\nledger zone-1 31 " + ones +
                         "\nsignature 30"));
  auto const read = heads_from_text(text);
  REQUIRE(read);
  CHECK(read->ends == heads.ends);
  CHECK(read->at == heads.at);
  CHECK(signature_fits(*read, key.public_pem()));
}

TEST_CASE("a line of a system log and a text with carriage returns are read as the same heads") {
  auto const key = crypto::SigningKey::generate();
  std::string log_line, dos;
  for (char const c : text_of(example(key))) {
    log_line += c == '\n' ? std::string(" | ") : std::string(1, c);
    dos += c == '\n' ? std::string("\r\n") : std::string(1, c);
  }
  for (std::string const& text : {log_line.substr(0, log_line.size() - 3), dos}) {
    auto const read = heads_from_text(text);
    REQUIRE(read);
    CHECK(signature_fits(*read, key.public_pem()));
  }
}

TEST_CASE("a seq, a hash, a moment or a chain that was changed no longer fits the signature, nor does another key") {
  auto const key = crypto::SigningKey::generate();
  std::string const text = text_of(example(key));
  for (auto const& [from, to] : {std::pair<std::string, std::string>{" 31 ", " 30 "},
                                 {ones, ones.substr(1) + "2"},
                                 {"08:00:00", "08:00:01"},
                                 {"ledger zone-1", "ledger zone-2"},
                                 {"audit zone-1 0 " + zeros + "\n", ""}}) {
    INFO(from);
    auto const read = heads_from_text(replaced(text, from, to));
    REQUIRE(read);
    CHECK_FALSE(signature_fits(*read, key.public_pem()));
  }
  CHECK_FALSE(signature_fits(*heads_from_text(text), crypto::SigningKey::generate().public_pem()));
}

TEST_CASE("what has another form is no text of heads") {
  std::string const text = text_of(example(crypto::SigningKey::generate()));
  for (std::string const& other : {std::string(), std::string("shiji.heads.2") + text.substr(13), replaced(text, " 31 ", " 3x "),
                                   replaced(text, " 31 ", " -1 "), replaced(text, ones, "11"), replaced(text, "ledger", "book"),
                                   replaced(text, "at 2", "on 2"), text.substr(0, text.rfind("signature"))}) {
    INFO(other);
    CHECK_FALSE(heads_from_text(other));
  }
}
