// SPDX-License-Identifier: Apache-2.0
#include "platform/crypto/keys.hpp"

#include "platform/crypto/error.hpp"
#include "platform/crypto/key_file.hpp"
#include "platform/crypto/symmetric.hpp"

#include <charconv>

namespace shiji::crypto {

namespace {

constexpr std::size_t main_key_size = 32;
constexpr std::string_view first_line = "shiji sealing keys 1";

SecretBytes as_secret(std::string& text) {
  SecretBytes bytes(Bytes(text.begin(), text.end()));
  wipe(text);
  return bytes;
}

SecretBytes new_sealing_file(Random& random) {
  SecretBytes const key(random.bytes(main_key_size));
  std::string digits = to_hex(key.view());
  std::string text;
  text.reserve(256);
  text.append(first_line).append("\n1 ").append(digits).append("\n");
  wipe(digits);
  return as_secret(text);
}

std::optional<MainKey> key_of_line(std::string_view line) {
  std::size_t const space = line.find(' ');
  if (space == std::string_view::npos) return std::nullopt;
  MainKey key;
  auto const [end, error] = std::from_chars(line.data(), line.data() + space, key.number);
  auto bytes = from_hex(line.substr(space + 1));
  if (error != std::errc() || end != line.data() + space || !bytes || bytes->size() != main_key_size) return std::nullopt;
  key.bytes = SecretBytes(std::move(*bytes));
  return key;
}

std::vector<MainKey> read_sealing_file(std::filesystem::path const& file) {
  auto const contents = read_private_file(file);
  std::string_view rest(reinterpret_cast<char const*>(contents.view().data()), contents.view().size());
  std::vector<MainKey> keys;
  bool intact = rest.starts_with(first_line);
  for (bool first = true; intact && !rest.empty(); first = false) {
    std::size_t const end = rest.find('\n');
    auto const line = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    if (first) {
      intact = line == first_line;
      continue;
    }
    auto key = key_of_line(line);
    for (auto const& known : keys) intact = intact && key && known.number != key->number;
    if (!key)
      intact = false;
    else
      keys.push_back(std::move(*key));
  }
  if (!intact || keys.empty()) throw CryptoError(file.string() + " is damaged; put back the copy that belongs to this store");
  return keys;
}

} // namespace

Keys Keys::open(std::filesystem::path const& folder, IfMissing if_missing, Random& random) {
  auto const sealing_file = folder / "sealing.key", signing_file = folder / "signing.pem";
  if (if_missing == IfMissing::create) {
    make_private_folder(folder);
    // It is made first; a signing key without it means that it was lost.
    if (!std::filesystem::exists(signing_file) && !std::filesystem::exists(sealing_file))
      create_private_file(sealing_file, new_sealing_file(random).view());
    if (!std::filesystem::exists(signing_file)) create_private_file(signing_file, SigningKey::generate().private_pem().view());
  }
  require_private_folder(folder);
  return Keys(read_sealing_file(sealing_file), SigningKey::from_pem(read_private_file(signing_file).view()), random);
}

Keys::Keys(std::vector<MainKey> main, SigningKey signing, Random& random)
    : main_(std::move(main)), signing_(std::move(signing)), random_(&random) {}

MainKey const& Keys::numbered(std::uint16_t number) const {
  for (auto const& key : main_)
    if (key.number == number) return key;
  throw CryptoError("a sealed value needs key " + std::to_string(number) + ", which the key file lacks");
}

std::string Keys::seal(Place const& place, std::string_view plaintext) const {
  return crypto::seal(main_.back(), place, plaintext, *random_);
}

std::string Keys::unseal(Place const& place, std::string_view sealed) const {
  return crypto::unseal(numbered(key_number_of(sealed)), place, sealed);
}

// Under the first key for good, so that digests stay comparable when a new key begins to seal.
std::string Keys::keyed_digest(std::string_view field, std::string_view value) const {
  return crypto::keyed_digest(main_.front(), field, value);
}

SecretBytes Keys::derived(std::string_view purpose, std::size_t size) const {
  return derive_key(main_.back().bytes.view(), join_unambiguously({as_bytes("shiji.purpose.1"), as_bytes(purpose)}), size);
}

} // namespace shiji::crypto
