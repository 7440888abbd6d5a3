// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/crypto/keys.hpp"
#include "platform/http/message.hpp"
#include "platform/usecase/route.hpp"

namespace shiji {

// The Idempotency-Key of one command, scoped to its account and route, with a fingerprint of what was asked. The fingerprint is keyed: a
// request may hold a password or an ID number, and a plain digest of it could be guessed from a stolen store.
class Idempotency {
 public:
  // Throws Refused where the header is absent, sent twice, empty or longer than 200 bytes.
  static Idempotency of(crypto::Keys const& keys, Route const& route, Actor const& actor, http::Request const& request);

  // The answer kept under this key. Throws Refused where the key was used for other content.
  std::optional<Answer> find(database::Reader& reader) const;
  // Keeps the answer in the transaction of its effect.
  void keep(database::Transaction& transaction, Answer const& answer, Instant now) const;

 private:
  Id<Zone> root_id_;
  Id<Account> account_id_;
  std::string route_, key_, fingerprint_;
};

} // namespace shiji
