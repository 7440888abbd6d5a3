// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/sm2.hpp"

#include "platform/crypto/error.hpp"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/pem.h>

namespace shiji::crypto {

namespace {

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

Bio memory_bio(ByteView bytes) { return {BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())), BIO_free}; }

[[noreturn]] void fail(char const* what) {
  ERR_clear_error();
  throw CryptoError(what);
}

// Without it OpenSSL would sign for an empty identity, which no other program expects. Set after the start: OpenSSL 3.0.19 refuses it as a
// parameter of the start itself.
bool set_default_identity(EVP_PKEY_CTX* context) {
  static char identity[] = "1234567812345678";
  OSSL_PARAM const parameters[] = {OSSL_PARAM_octet_string(OSSL_PKEY_PARAM_DIST_ID, identity, sizeof identity - 1), OSSL_PARAM_END};
  return EVP_PKEY_CTX_set_params(context, parameters) == 1;
}

template<class Write>
Bytes written(Write const& write) {
  Bio const bio(BIO_new(BIO_s_secmem()), BIO_free);
  if (!bio || write(bio.get()) != 1) fail("a key could not be written as PEM");
  char* start = nullptr;
  auto const size = BIO_get_mem_data(bio.get(), &start);
  return {start, start + size};
}

} // namespace

void SigningKey::free_key(evp_pkey_st* key) { EVP_PKEY_free(key); }

SigningKey SigningKey::generate() {
  EVP_PKEY* const key = EVP_PKEY_Q_keygen(nullptr, nullptr, "SM2");
  if (!key) fail("no SM2 key could be made");
  return SigningKey(key);
}

SigningKey SigningKey::from_pem(ByteView private_pem) {
  auto const bio = memory_bio(private_pem);
  // The empty pass phrase keeps OpenSSL from asking on the terminal for an encrypted key.
  static char no_phrase[] = "";
  Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, no_phrase), EVP_PKEY_free);
  if (!key || !EVP_PKEY_is_a(key.get(), "SM2")) fail("this is no private SM2 key");
  return SigningKey(key.release());
}

SecretBytes SigningKey::private_pem() const {
  return SecretBytes(written([&](BIO* bio) { return PEM_write_bio_PrivateKey(bio, key_.get(), nullptr, nullptr, 0, nullptr, nullptr); }));
}

std::string SigningKey::public_pem() const {
  auto const pem = written([&](BIO* bio) { return PEM_write_bio_PUBKEY(bio, key_.get()); });
  return {pem.begin(), pem.end()};
}

Bytes SigningKey::sign(ByteView message) const {
  Context const context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
  EVP_PKEY_CTX* settings = nullptr;
  std::size_t size = 0;
  bool const ready = context && EVP_DigestSignInit_ex(context.get(), &settings, "SM3", nullptr, nullptr, key_.get(), nullptr) == 1 &&
                     set_default_identity(settings) && EVP_DigestSign(context.get(), nullptr, &size, message.data(), message.size()) == 1;
  Bytes signature(size);
  if (!ready || EVP_DigestSign(context.get(), signature.data(), &size, message.data(), message.size()) != 1) fail("signing failed");
  signature.resize(size);
  return signature;
}

bool verify_signature(std::string_view public_pem, ByteView message, ByteView signature) {
  auto const bio = memory_bio(as_bytes(public_pem));
  Key const key(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
  if (!key || !EVP_PKEY_is_a(key.get(), "SM2")) fail("this is no public SM2 key");
  Context const context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
  EVP_PKEY_CTX* settings = nullptr;
  if (!context || EVP_DigestVerifyInit_ex(context.get(), &settings, "SM3", nullptr, nullptr, key.get(), nullptr) != 1 ||
      !set_default_identity(settings))
    fail("a signature could not be checked");
  bool const genuine = EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(), message.size()) == 1;
  ERR_clear_error();
  return genuine;
}

} // namespace shiji::crypto
