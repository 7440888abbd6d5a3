// SPDX-License-Identifier: Apache-2.0
#include "platform/audit/heads.hpp"

#include "core/digest/sm3.hpp"
#include "platform/crypto/bytes.hpp"

#include <charconv>

namespace shiji::audit {
namespace {

constexpr std::string_view first_line = "shiji.heads.1";

std::string signed_part(SignedHeads const& heads) {
  std::string text = std::string(first_line) + "\nat " + to_text(heads.at) + "\n";
  for (ChainEnd const& end : heads.ends)
    text += std::string(to_text(end.chain)) + " " + end.zone_id + " " + std::to_string(end.seq) + " " + end.hash + "\n";
  return text;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines{""};
  for (std::size_t i = 0; i < text.size(); ++i) {
    bool const bar = text.substr(i, 3) == " | ";
    if (bar) i += 2;
    if (bar || text[i] == '\n')
      lines.emplace_back();
    else if (text[i] != '\r')
      lines.back() += text[i];
  }
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

std::vector<std::string_view> words_of(std::string_view line) {
  std::vector<std::string_view> words;
  for (std::size_t start = 0; start <= line.size();) {
    std::size_t const end = std::min(line.find(' ', start), line.size());
    words.push_back(line.substr(start, end - start));
    start = end + 1;
  }
  return words;
}

std::optional<ChainEnd> end_of_line(std::string_view line) {
  auto const words = words_of(line);
  if (words.size() != 4) return std::nullopt;
  auto const chain = from_text<ChainKind>(words[0]);
  std::int64_t seq = 0;
  char const* const stop = words[2].data() + words[2].size();
  auto const [read, error] = std::from_chars(words[2].data(), stop, seq);
  if (!chain || words[1].empty() || error != std::errc() || read != stop || seq < 0 || !digest_from_hex(words[3])) return std::nullopt;
  return ChainEnd{*chain, std::string(words[1]), seq, std::string(words[3])};
}

} // namespace

SignedHeads sign_heads(Instant at, std::vector<ChainEnd> ends, crypto::SigningKey const& key) {
  SignedHeads heads{at, std::move(ends), {}};
  heads.signature = crypto::to_hex(key.sign(crypto::as_bytes(signed_part(heads))));
  return heads;
}

std::string text_of(SignedHeads const& heads) { return signed_part(heads) + "signature " + heads.signature + "\n"; }

std::optional<SignedHeads> heads_from_text(std::string_view text) {
  auto const lines = lines_of(text);
  if (lines.size() < 3 || lines[0] != first_line) return std::nullopt;
  auto const at = words_of(lines[1]), signature = words_of(lines.back());
  auto const instant = at.size() == 2 && at[0] == "at" ? instant_from_text(at[1]) : std::nullopt;
  if (!instant || signature.size() != 2 || signature[0] != "signature" || !crypto::from_hex(signature[1])) return std::nullopt;
  SignedHeads heads{*instant, {}, std::string(signature[1])};
  for (std::size_t i = 2; i + 1 < lines.size(); ++i) {
    auto end = end_of_line(lines[i]);
    if (!end) return std::nullopt;
    heads.ends.push_back(std::move(*end));
  }
  return heads;
}

bool signature_fits(SignedHeads const& heads, std::string const& public_pem) {
  auto const signature = crypto::from_hex(heads.signature);
  return signature && crypto::verify_signature(public_pem, crypto::as_bytes(signed_part(heads)), *signature);
}

} // namespace shiji::audit
