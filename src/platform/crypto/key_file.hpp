// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/crypto/secret_bytes.hpp"

#include <filesystem>

namespace shiji::crypto {

// Makes the folder (0700) where it is absent, and refuses one that others may enter. Throws CryptoError.
void make_private_folder(std::filesystem::path const& folder);
void require_private_folder(std::filesystem::path const& folder);

// The contents of a file of at most 64 KiB that is nobody's but the owner's. Throws CryptoError.
SecretBytes read_private_file(std::filesystem::path const& file);

// Writes a new file (0600) whole and durably. Where another process was faster its file stays. Throws CryptoError.
void create_private_file(std::filesystem::path const& file, ByteView contents);

} // namespace shiji::crypto
