// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/crypto/sealing.hpp"
#include "platform/crypto/sm2.hpp"

#include <filesystem>

namespace shiji::crypto {

enum class IfMissing { create, refuse };

// The keys of one installation, read from a folder that only its owner may enter:
//   sealing.key   the main keys, one `number hex` per line; the last one seals, all of them unseal
//   signing.pem   the SM2 key that signs the heads of chains
class Keys {
 public:
  // Reads the keys; `random` must outlive them. With IfMissing::create the folder (0700) and the files (0600) that are absent are made
  // first; a store that already holds data is opened with refuse, because fresh keys would open nothing of it. Throws CryptoError, with a
  // message for the administrator, when the folder or a file is absent, damaged, a symbolic link, or open to the group or to others.
  static Keys open(std::filesystem::path const& folder, IfMissing if_missing, Random& random);

  // See sealing.hpp.
  std::string seal(Place const& place, std::string_view plaintext) const;
  std::string unseal(Place const& place, std::string_view sealed) const;
  std::string keyed_digest(std::string_view field, std::string_view value) const;

  // A key of its own for another purpose inside the program, e.g. "cursor" or "csrf".
  SecretBytes derived(std::string_view purpose, std::size_t size) const;

  SigningKey const& signing() const { return signing_; }

 private:
  Keys(std::vector<MainKey> main, SigningKey signing, Random& random);
  MainKey const& numbered(std::uint16_t number) const;

  std::vector<MainKey> main_;
  SigningKey signing_;
  Random* random_;
};

} // namespace shiji::crypto
