// SPDX-License-Identifier: Apache-2.0
#pragma once
// Columns as files of plain little-endian integers, and chance that is the same everywhere.
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace shiji::bench {

// The splitmix64 step: a number that looks like chance, made from another.
constexpr std::uint64_t scrambled(std::uint64_t value) {
  value += 0x9E37'79B9'7F4A'7C15;
  value = (value ^ value >> 30) * 0xBF58'476D'1CE4'E5B9;
  value = (value ^ value >> 27) * 0x94D0'49BB'1331'11EB;
  return value ^ value >> 31;
}

// Streams of such numbers: the i-th of a stream can be had without those before it.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : seed_(seed) {}
  std::uint64_t operator()(std::uint64_t stream, std::uint64_t i) const {
    return scrambled(scrambled(seed_ * 0x100'0000'01B3 + stream) + i);
  }

 private:
  std::uint64_t seed_;
};

// FNV-1a over words of 64 bits.
class Checksum {
 public:
  void add(std::uint64_t word) { value_ = (value_ ^ word) * 0x100'0000'01B3; }
  std::string hex() const;

 private:
  std::uint64_t value_ = 0xCBF2'9CE4'8422'2325;
};

void write_bytes(std::filesystem::path const& path, char const* bytes, std::size_t size);

template<class Int>
void write_column(std::filesystem::path const& path, std::vector<Int> const& column) {
  write_bytes(path, reinterpret_cast<char const*>(column.data()), column.size() * sizeof(Int));
}

template<class Int>
std::vector<Int> read_column(std::filesystem::path const& path) {
  std::ifstream in(path, std::ios::binary | std::ios::ate);
  if (!in) throw std::runtime_error(path.string() + " cannot be read");
  auto const bytes = static_cast<std::size_t>(in.tellg());
  if (bytes % sizeof(Int) != 0)
    throw std::runtime_error(path.string() + " is no column of " + std::to_string(sizeof(Int)) + "-byte integers");
  std::vector<Int> column(bytes / sizeof(Int));
  in.seekg(0);
  if (!in.read(reinterpret_cast<char*>(column.data()), static_cast<std::streamsize>(bytes)))
    throw std::runtime_error(path.string() + " ends early");
  return column;
}

} // namespace shiji::bench
