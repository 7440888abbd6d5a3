// SPDX-License-Identifier: Apache-2.0
#include "bench/program/columns.hpp"

namespace shiji::bench {

std::string Checksum::hex() const {
  std::string text;
  for (int shift = 60; shift >= 0; shift -= 4) text += "0123456789abcdef"[value_ >> shift & 15];
  return text;
}

void write_bytes(std::filesystem::path const& path, char const* bytes, std::size_t size) {
  std::ofstream out(path, std::ios::binary);
  if (!out.write(bytes, static_cast<std::streamsize>(size)).flush()) throw std::runtime_error(path.string() + " cannot be written");
}

} // namespace shiji::bench
