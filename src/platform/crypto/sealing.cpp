// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/sealing.hpp"

#include "platform/crypto/error.hpp"
#include "platform/crypto/symmetric.hpp"

namespace shiji::crypto {

namespace {

constexpr std::uint8_t version = 1;
constexpr std::uint8_t suite_sm4_ctr_hmac_sm3 = 1;
constexpr std::size_t header_size = 4;
constexpr std::size_t overhead = header_size + sm4_nonce_size + sm3_size;

struct FieldKeys {
  SecretBytes both;
  ByteView encryption() const { return both.view().first(sm4_key_size); }
  ByteView authentication() const { return both.view().subspan(sm4_key_size); }
};

FieldKeys keys_of(MainKey const& key, Place const& place) {
  auto const purpose = join_unambiguously({as_bytes("shiji.seal.1"), as_bytes(place.zone_id), as_bytes(place.field)});
  return {derive_key(key.bytes.view(), purpose, sm4_key_size + sm3_size)};
}

Bytes tag_of(FieldKeys const& keys, Place const& place, ByteView header_nonce_ciphertext) {
  return hmac_sm3(keys.authentication(),
                  join_unambiguously({as_bytes(place.zone_id), as_bytes(place.field), as_bytes(place.record_id), header_nonce_ciphertext}));
}

Bytes open_header(std::string_view sealed) {
  auto bytes = from_base64url(sealed);
  if (!bytes || bytes->size() < overhead) throw CryptoError("this is no sealed value");
  if ((*bytes)[0] != version || (*bytes)[1] != suite_sm4_ctr_hmac_sm3) throw CryptoError("a sealed value of an unknown version or suite");
  return std::move(*bytes);
}

std::uint16_t number_in(ByteView bytes) { return static_cast<std::uint16_t>(bytes[2] << 8 | bytes[3]); }

} // namespace

std::string seal(MainKey const& key, Place const& place, std::string_view plaintext, Random& random) {
  auto const keys = keys_of(key, place);
  Bytes sealed{version, suite_sm4_ctr_hmac_sm3, static_cast<std::uint8_t>(key.number >> 8), static_cast<std::uint8_t>(key.number & 255)};
  auto const nonce = random.bytes(sm4_nonce_size);
  auto const ciphertext = sm4_ctr(keys.encryption(), nonce, as_bytes(plaintext));
  sealed.insert(sealed.end(), nonce.begin(), nonce.end());
  sealed.insert(sealed.end(), ciphertext.begin(), ciphertext.end());
  auto const tag = tag_of(keys, place, sealed);
  sealed.insert(sealed.end(), tag.begin(), tag.end());
  return to_base64url(sealed);
}

std::uint16_t key_number_of(std::string_view sealed) { return number_in(open_header(sealed)); }

std::string unseal(MainKey const& key, Place const& place, std::string_view sealed) {
  auto const bytes = open_header(sealed);
  ByteView const all(bytes);
  auto const keys = keys_of(key, place);
  auto const authenticated = all.first(all.size() - sm3_size);
  bool const genuine = equal_in_constant_time(tag_of(keys, place, authenticated), all.last(sm3_size));
  if (!genuine || number_in(all) != key.number) throw CryptoError("a sealed value was changed, moved, or sealed with another key");
  SecretBytes const plaintext(
      sm4_ctr(keys.encryption(), all.subspan(header_size, sm4_nonce_size), authenticated.subspan(header_size + sm4_nonce_size)));
  return {reinterpret_cast<char const*>(plaintext.view().data()), plaintext.view().size()};
}

std::string keyed_digest(MainKey const& key, std::string_view field, std::string_view value) {
  auto const purpose = join_unambiguously({as_bytes("shiji.digest.1"), as_bytes(field)});
  return to_hex(hmac_sm3(derive_key(key.bytes.view(), purpose, sm3_size).view(), as_bytes(value)));
}

} // namespace shiji::crypto
