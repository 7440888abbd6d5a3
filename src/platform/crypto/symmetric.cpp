// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/symmetric.hpp"

#include "platform/crypto/error.hpp"

#include <algorithm>
#include <memory>

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace shiji::crypto {

Bytes hmac_sm3(ByteView key, ByteView message) {
  Bytes mac(sm3_size);
  unsigned size = 0;
  // An empty key is passed as an address, because OpenSSL takes a null one to mean "the key of before".
  std::uint8_t const none = 0;
  void const* const start = key.empty() ? &none : key.data();
  if (!HMAC(EVP_sm3(), start, static_cast<int>(key.size()), message.data(), message.size(), mac.data(), &size) || size != sm3_size)
    throw CryptoError("HMAC-SM3 failed");
  return mac;
}

SecretBytes derive_key(ByteView key, ByteView purpose, std::size_t size) {
  if (size > 255 * sm3_size) throw CryptoError("a derived key is too long");
  SecretBytes derived(size);
  auto rest = derived.writable();
  SecretBytes block;
  for (std::uint8_t number = 1; !rest.empty(); ++number) {
    Bytes input(block.view().begin(), block.view().end());
    input.insert(input.end(), purpose.begin(), purpose.end());
    input.push_back(number);
    SecretBytes const message(std::move(input));
    block = SecretBytes(hmac_sm3(key, message.view()));
    std::size_t const taken = std::min(rest.size(), sm3_size);
    std::copy_n(block.view().begin(), taken, rest.begin());
    rest = rest.subspan(taken);
  }
  return derived;
}

Bytes sm4_ctr(ByteView key, ByteView nonce, ByteView input) {
  if (key.size() != sm4_key_size || nonce.size() != sm4_nonce_size) throw CryptoError("SM4-CTR takes 16 bytes of key and of nonce");
  if (input.size() > (std::size_t{1} << 30)) throw CryptoError("too much for one SM4-CTR call");
  std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> const context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
  Bytes output(input.size());
  int written = 0;
  bool const done =
      context && EVP_EncryptInit_ex(context.get(), EVP_sm4_ctr(), nullptr, key.data(), nonce.data()) == 1 &&
      (input.empty() || EVP_EncryptUpdate(context.get(), output.data(), &written, input.data(), static_cast<int>(input.size())) == 1);
  if (!done || static_cast<std::size_t>(written) != input.size()) throw CryptoError("SM4-CTR failed");
  return output;
}

Bytes join_unambiguously(std::initializer_list<ByteView> parts) {
  Bytes joined;
  for (ByteView const part : parts) {
    for (int shift = 56; shift >= 0; shift -= 8) joined.push_back(static_cast<std::uint8_t>(std::uint64_t{part.size()} >> shift));
    joined.insert(joined.end(), part.begin(), part.end());
  }
  return joined;
}

} // namespace shiji::crypto
