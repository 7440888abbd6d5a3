// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/crypto/keys.hpp"

#include <functional>
#include <string>
#include <string_view>

// A stream of bytes of any length, encrypted and authenticated piece by piece, so that neither its middle nor its end can be changed or cut
// off unnoticed, and nothing unproved is handed on. In the file: a line that names the format, a line with the id of the stream, a line
// with its key under the installation's main key; then frames of four bytes of length (the highest bit marks the last one), ciphertext of
// SM4-CTR and tag of HMAC-SM3 over id, place and ciphertext.
namespace shiji::backup {

class SealedWriter {
 public:
  using Write = std::function<void(std::string_view)>;

  // Writes the head at once.
  SealedWriter(crypto::Keys const& keys, crypto::Random& random, Write write);
  void write(std::string_view bytes);
  // Writes the last frame; without it the stream is no whole one.
  void finish();

 private:
  void write_frame(bool is_last);

  Write write_;
  std::string stream_id_, waiting_;
  crypto::SecretBytes encryption_key_, tag_key_;
  std::uint64_t frames_ = 0;
};

class SealedReader {
 public:
  // Fills at most `size` bytes; fewer only at the end.
  using Read = std::function<std::size_t(char* into, std::size_t size)>;

  // Throws crypto::CryptoError where the head is none or belongs to other keys.
  SealedReader(crypto::Keys const& keys, Read read);
  // The next piece; empty after the last. Throws crypto::CryptoError for a changed or a missing frame.
  std::string next();

 private:
  std::string read_line();
  std::string read_exactly(std::size_t size);

  Read read_;
  std::string stream_id_;
  crypto::SecretBytes encryption_key_, tag_key_;
  std::uint64_t frames_ = 0;
  bool ended_ = false;
};

} // namespace shiji::backup
