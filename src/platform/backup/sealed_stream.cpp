// SPDX-License-Identifier: Apache-2.0
#include "platform/backup/sealed_stream.hpp"

#include "platform/crypto/error.hpp"
#include "platform/crypto/symmetric.hpp"

namespace shiji::backup {
namespace {

using crypto::as_bytes;
using crypto::Bytes;
using crypto::CryptoError;

constexpr std::string_view format = "shiji.backup.1";
constexpr std::size_t frame_size = 1 << 20;
constexpr std::uint32_t last_mark = 1U << 31;

crypto::Place place_of(std::string_view stream_id) { return {"installation", "backup.key", stream_id}; }

std::string_view as_text(crypto::ByteView bytes) { return {reinterpret_cast<char const*>(bytes.data()), bytes.size()}; }

// The counter blocks of frame n begin at n × 2^64: a frame of 2^16 blocks never reaches the next one's.
Bytes nonce_of(std::uint64_t frame) {
  Bytes nonce(crypto::sm4_nonce_size);
  for (int i = 0; i < 8; ++i) nonce[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(frame >> (56 - 8 * i));
  return nonce;
}

Bytes tag_of(crypto::SecretBytes const& key, std::string_view stream_id, std::uint64_t frame, bool is_last, crypto::ByteView ciphertext) {
  std::string const place = std::to_string(frame) + (is_last ? " last" : "");
  return crypto::hmac_sm3(key.view(), crypto::join_unambiguously({as_bytes(stream_id), as_bytes(place), ciphertext}));
}

crypto::SecretBytes encryption_key_of(crypto::ByteView key) {
  return crypto::derive_key(key, as_bytes("backup.encryption"), crypto::sm4_key_size);
}
crypto::SecretBytes tag_key_of(crypto::ByteView key) { return crypto::derive_key(key, as_bytes("backup.tag"), crypto::sm3_size); }

} // namespace

SealedWriter::SealedWriter(crypto::Keys const& keys, crypto::Random& random, Write write)
    : write_(std::move(write)), stream_id_(crypto::to_hex(random.bytes(16))) {
  crypto::SecretBytes const key(random.bytes(crypto::sm3_size));
  encryption_key_ = encryption_key_of(key.view());
  tag_key_ = tag_key_of(key.view());
  write_(std::string(format) + "\n" + stream_id_ + "\n" + keys.seal(place_of(stream_id_), as_text(key.view())) + "\n");
}

void SealedWriter::write(std::string_view bytes) {
  while (!bytes.empty()) {
    if (waiting_.size() == frame_size) write_frame(false);
    std::size_t const taken = std::min(bytes.size(), frame_size - waiting_.size());
    waiting_.append(bytes.substr(0, taken));
    bytes.remove_prefix(taken);
  }
}

void SealedWriter::finish() { write_frame(true); }

void SealedWriter::write_frame(bool is_last) {
  auto const ciphertext = crypto::sm4_ctr(encryption_key_.view(), nonce_of(frames_), as_bytes(waiting_));
  auto const length = static_cast<std::uint32_t>(ciphertext.size()) | (is_last ? last_mark : 0);
  std::string frame;
  for (int shift = 24; shift >= 0; shift -= 8) frame += static_cast<char>(length >> shift);
  frame += as_text(ciphertext);
  frame += as_text(tag_of(tag_key_, stream_id_, frames_, is_last, ciphertext));
  write_(frame);
  waiting_.clear();
  ++frames_;
}

SealedReader::SealedReader(crypto::Keys const& keys, Read read) : read_(std::move(read)) {
  if (read_line() != format) throw CryptoError("this is no backup of Shiji");
  stream_id_ = read_line();
  std::string key = keys.unseal(place_of(stream_id_), read_line());
  encryption_key_ = encryption_key_of(as_bytes(key));
  tag_key_ = tag_key_of(as_bytes(key));
  crypto::wipe(key);
}

std::string SealedReader::next() {
  if (ended_) return {};
  std::uint32_t length = 0;
  for (char const byte : read_exactly(4)) length = length << 8 | static_cast<std::uint8_t>(byte);
  ended_ = (length & last_mark) != 0;
  length &= ~last_mark;
  if (length > frame_size) throw CryptoError("the backup was changed");
  std::string const ciphertext = read_exactly(length);
  std::string const tag = read_exactly(crypto::sm3_size);
  if (!crypto::equal_in_constant_time(as_bytes(tag), tag_of(tag_key_, stream_id_, frames_, ended_, as_bytes(ciphertext))))
    throw CryptoError("the backup was changed");
  auto const plain = crypto::sm4_ctr(encryption_key_.view(), nonce_of(frames_), as_bytes(ciphertext));
  ++frames_;
  char after = 0;
  if (ended_ && read_(&after, 1) != 0) throw CryptoError("something follows the end of the backup");
  return std::string(as_text(plain));
}

std::string SealedReader::read_line() {
  std::string line;
  for (char byte = 0; line.size() < 1000;) {
    if (read_(&byte, 1) != 1) break;
    if (byte == '\n') return line;
    line += byte;
  }
  throw CryptoError("this is no backup of Shiji");
}

std::string SealedReader::read_exactly(std::size_t size) {
  std::string bytes(size, '\0');
  if (read_(bytes.data(), size) != size) throw CryptoError("the end of the backup is missing");
  return bytes;
}

} // namespace shiji::backup
