// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "base/enumeration.hpp"
#include "platform/clock/instant.hpp"
#include "platform/crypto/sm2.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The heads of chains as a signed text: a chain proves that nothing in it was changed, its head kept elsewhere that nothing was cut off.
namespace shiji::audit {

enum class ChainKind { audit, ledger };
BOOST_DESCRIBE_ENUM(ChainKind, audit, ledger)

// Where a chain ended at a moment: seq 0 and 64 zeros before its first record.
struct ChainEnd {
  ChainKind chain{};
  std::string zone_id;
  std::int64_t seq = 0;
  std::string hash;

  bool operator==(ChainEnd const&) const = default;
};

// Several ends of one moment with the signature of the installation's SM2 key over all of their text before it.
struct SignedHeads {
  Instant at;
  std::vector<ChainEnd> ends;
  std::string signature; // DER in hex
};

SignedHeads sign_heads(Instant at, std::vector<ChainEnd> ends, crypto::SigningKey const& key);

// One line for the version, one for the moment, one per chain, the last for the signature: what is printed, mailed and kept.
//   shiji.heads.1
//   at 2026-11-25T02:00:00Z
//   ledger ZONE_ID SEQ HASH
//   signature HEX
std::string text_of(SignedHeads const& heads);
// Nothing where the text has another form. Carriage returns, and ` | ` in the place of line ends as in a system log, are read too.
std::optional<SignedHeads> heads_from_text(std::string_view text);
// True where the holder of this key signed exactly these heads.
bool signature_fits(SignedHeads const& heads, std::string const& public_pem);

} // namespace shiji::audit
